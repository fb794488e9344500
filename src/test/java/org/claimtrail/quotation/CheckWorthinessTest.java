package org.claimtrail.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimtrail.quotation.CheckWorthiness.Ground;
import org.junit.jupiter.api.Test;

class CheckWorthinessTest {
    @Test
    void figuresAndRecordsAreWorthMoreThanWishes() {
        CheckWorthiness figure = CheckWorthiness.of("We lost 250,000 jobs last year, and she voted for it.");
        CheckWorthiness wish = CheckWorthiness.of("I think we should be proud of that.");
        assertTrue(figure.isWorthChecking());
        assertFalse(wish.isWorthChecking());
        assertTrue(figure.score() > wish.score());
        assertEquals(Set.of(Ground.FIGURE, Ground.RECORD), figure.grounds());
        assertEquals(Set.of(Ground.OPINION), wish.grounds());
    }

    @Test
    void comparisonsAndCausesAreNamed() {
        assertEquals(
                Set.of(Ground.COMPARISON),
                CheckWorthiness.of("Crime is higher than ever.").grounds());
        assertTrue(CheckWorthiness.of("The plant closes because of the new tariff.")
                .grounds()
                .contains(Ground.CAUSE));
    }

    @Test
    void whatIsToComeCannotBeCheckedYet() {
        Set<Ground> grounds =
                CheckWorthiness.of("We will be a strong country again.").grounds();
        assertEquals(Set.of(Ground.PREDICTION), grounds);
        assertTrue(grounds.iterator().next().speaksAgainst());
    }

    @Property(tries = 200)
    void anyTextHasAScore(@ForAll String text) {
        double score = CheckWorthiness.of(text).score();
        assertTrue(score >= 0 && score <= 1);
    }
}
