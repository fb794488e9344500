package org.claimtrail.claim;

import java.util.List;
import org.claimtrail.claim.passage.QuoteKind;

/**
 * How a passage is tied to who said it and how it came.
 *
 * @param cue the words that attribute it, may be null
 * @param speakerMention the speaker as named in the article, may be null
 * @param speakerId null while the speaker is not linked
 * @param outletId who published it, may be null
 * @param chain through whom it came, from the speaker outwards
 */
public record Attribution(
        QuoteKind kind, String cue, String speakerMention, Long speakerId, Long outletId, List<String> chain) {
    public Attribution {
        chain = List.copyOf(chain);
    }
}
