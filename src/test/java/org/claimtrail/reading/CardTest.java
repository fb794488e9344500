package org.claimtrail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.claimtrail.claim.link.DescribedAttribution;
import org.claimtrail.suggestion.SuggestedPassage;
import org.claimtrail.suggestion.SuggestionState;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

class CardTest {
    @Test
    void whatIsUncertainOrStandsAsideIsShownOnRequest() {
        assertTrue(card(0.5, false, "open", null).prominent());
        assertFalse(card(0.49, false, "open", null).prominent());
        assertFalse(card(0.9, true, "open", null).prominent());
        assertTrue(card(0.1, true, "dismissed", null).prominent());
    }

    @Test
    void marksSayKindCertaintyAndState() {
        assertEquals("mark-indirect", card(0.9, false, "open", null).classes());
        assertEquals("mark-indirect mark-unsure", card(0.2, false, "open", null).classes());
        assertEquals(
                "mark-indirect mark-claim", card(0.2, false, "accepted", 7L).classes());
        assertEquals("mark-dismissed", card(0.9, false, "dismissed", null).classes());
        assertEquals("mark-dismissed", card(0.9, false, "accepted", null).classes());
        assertEquals("/claims/7", card(0.9, false, "accepted", 7L).href());
    }

    @Test
    void progressCountsWhatIsShownAtOnceAndWhatIsDecided() {
        assertEquals(
                new Progress(2, 3),
                Progress.of(List.of(
                        card(0.9, false, "open", null),
                        card(0.1, false, "open", null),
                        card(0.1, false, "dismissed", null),
                        card(0.9, false, "accepted", 7L))));
    }

    private static Card card(double confidence, boolean aside, String state, Long claim) {
        return new Card(new SuggestedPassage(
                1L,
                SuggestionState.valueOf(state.toUpperCase(Locale.ROOT)),
                "words",
                "words",
                new DescribedAttribution("indirect", null, null, null, null, null, null, List.of()),
                null,
                new SuggestedPassage.Judgement(List.of(), confidence, List.of(), List.of(), null, null),
                aside,
                claim == null ? null : new SuggestedPassage.Made(claim, claim, 0),
                1,
                new Span(0, 5)));
    }
}
