package org.claimtrail.placement;

import java.time.Instant;
import org.claimtrail.article.view.Changes;
import org.claimtrail.text.Span;

/**
 * What became of an appearance in a newer version, as it is shown.
 *
 * @param state unchanged, moved, reworded or gone
 * @param oldQuote the words in the older version
 * @param oldVersionNumber counted from 1
 * @param span where it stands, or is thought to stand, in the newer version, in code points; null when it is gone
 * @param before what stands before that passage
 * @param quote the words there; null when it is gone
 * @param after what stands after it
 * @param changes from the old words to those there; null when it is gone
 * @param likeness how much of the old words is there, 0 to 1
 * @param waits whether a person has to decide
 * @param decidedBy a name; null where the machine was certain
 * @param placedId the appearance in the newer version
 */
record PlacementView(
        long id,
        int version,
        long claimId,
        String statement,
        long appearanceId,
        String state,
        String oldQuote,
        int oldVersionNumber,
        Span oldSpan,
        Span span,
        String before,
        String quote,
        String after,
        Changes changes,
        double likeness,
        boolean waits,
        String decidedBy,
        Instant decidedAt,
        Long placedId) {
    /** The key of the state's name in {@link PlacementMessages}. */
    public String stateKey() {
        return "state_" + state;
    }
}
