package org.claimtrail.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a card gives as reasons never contradicts what it says of the speaker. */
class ReasonsTest {
    @Test
    void whereNobodyIsNamedNoReasonTellsOfASpeaker() {
        assertEquals(
                List.of("reason_cue_before_quote", "reason_no_speaker"),
                SuggestedPassages.reasonKeys("CUE_BEFORE_QUOTE,SPEAKER_IN_SENTENCE,NO_SPEAKER", false));
    }

    @Test
    void whereSomebodyIsNamedNoneIsMissing() {
        assertEquals(
                List.of("reason_speaker_in_sentence"),
                SuggestedPassages.reasonKeys("SPEAKER_IN_SENTENCE,NO_SPEAKER", true));
    }

    @Test
    void reasonsOfOtherEnginesArePassedOver() {
        assertEquals(List.of(), SuggestedPassages.reasonKeys("WEATHER", true));
    }
}
