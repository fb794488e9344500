package org.claimtrail.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimtrail.quotation.CheckWorthiness.Ground;
import org.claimtrail.quotation.engine.RuleEngine;
import org.junit.jupiter.api.Test;

class CheckWorthinessTest {
    @Test
    void figuresAndRecordsAreWorthMoreThanWishes() {
        CheckWorthiness figure = worth("We lost 250,000 jobs last year, and she voted for it.");
        CheckWorthiness wish = worth("I think we should be proud of that.");
        assertTrue(figure.isWorthChecking());
        assertFalse(wish.isWorthChecking());
        assertTrue(figure.score() > wish.score());
        assertEquals(Set.of(Ground.FIGURE, Ground.RECORD), figure.grounds());
        assertEquals(Set.of(Ground.OPINION), wish.grounds());
    }

    @Test
    void comparisonsAndCausesAreNamed() {
        assertEquals(
                Set.of(Ground.COMPARISON), worth("Crime is higher than ever.").grounds());
        assertTrue(
                worth("The plant closes because of the new tariff.").grounds().contains(Ground.CAUSE));
    }

    @Test
    void whatIsToComeCannotBeCheckedYet() {
        Set<Ground> grounds = worth("We will be a strong country again.").grounds();
        assertEquals(Set.of(Ground.PREDICTION), grounds);
        assertTrue(grounds.iterator().next().speaksAgainst());
    }

    @Property(tries = 200)
    void anyTextHasAScore(@ForAll String text) {
        double score = worth(text).score();
        assertTrue(score >= 0 && score <= 1);
    }

    private static CheckWorthiness worth(String statement) {
        return new RuleEngine().worth(statement, "en");
    }
}
