package org.claimtrail.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimtrail.quotation.engine.RuleEngine;
import org.claimtrail.text.CodePoints;
import org.junit.jupiter.api.Test;

class NotSaidTest {
    private final QuotationEngine engine = new RuleEngine();

    @Test
    void titlesOfWorksAndEventsAreNoStatements() {
        assertEquals("TITLE The Long Road Home", other("She starred in the film “The Long Road Home” and left."));
        assertEquals("TITLE Meet the Press", other("He appeared on “Meet the Press” on Sunday."));
        assertEquals("TITLE What Happened", other("Her memoir, “What Happened,” was a success."));
        assertEquals("TITLE La casa de papel", other("La serie «La casa de papel» se estrenó ayer.", "es"));
    }

    @Test
    void lettersReadInTheWrongEncodingStayInTheirPlace() {
        assertEquals("TITLE The CafÃ© Home", other("She starred in the film â€œThe CafÃ© Homeâ€\u009d and left."));
    }

    @Test
    void nicknamesStandWithinNames() {
        assertEquals("NICKNAME Sloppy", other("Joe “Sloppy” Smith won again."));
        assertEquals("NICKNAME Magic", other("Earvin \"Magic\" Johnson came to Ohio."));
    }

    @Test
    void singleWordsAndScareQuotesWithoutSpeakerAreNoStatements() {
        assertEquals("TERM experts", other("The so-called “experts” were wrong."));
        assertEquals("TERM freedom", other("The word “freedom” is old."));
        assertEquals("TERM friends", other("He held a town hall and his “friends” came along."));
        assertEquals("SCARE_QUOTES very special guests", other("There were some “very special guests” at the table."));
    }

    @Test
    void aWordThatSomebodySaidIsAStatement() {
        assertEquals(List.of(), engine.notSaid("Ann Lee called the plan “nonsense” on Monday.", "en"));
        assertEquals(List.of(), engine.notSaid("“Never,” Ann Lee said.", "en"));
    }

    /** The only such stretch, and nothing is offered as a statement. */
    private String other(String text) {
        return other(text, "en");
    }

    private String other(String text, String language) {
        assertEquals(
                List.of(),
                engine.find(text, language).stream()
                        .filter(quotation -> quotation.kind() == QuotationKind.DIRECT)
                        .toList());
        List<NotSaid> others = engine.notSaid(text, language);
        assertEquals(1, others.size(), others::toString);
        return others.get(0).sort() + " "
                + CodePoints.of(text).slice(others.get(0).span());
    }
}
