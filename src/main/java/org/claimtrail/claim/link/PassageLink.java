package org.claimtrail.claim.link;

import org.claimtrail.claim.passage.Passage;

/**
 * A passage that is to become an appearance, of a new claim or of one that is there.
 *
 * @param statement of the new claim; null when there is one
 * @param claimId null for a new claim
 */
public record PassageLink(String statement, Long claimId, Passage passage, LinkDraft draft) {
    /** One more appearance of a claim. */
    public static PassageLink of(long claimId, Passage passage, LinkDraft draft) {
        return new PassageLink(null, claimId, passage, draft);
    }

    /** The first appearance of a new claim. */
    public static PassageLink of(String statement, Passage passage, LinkDraft draft) {
        return new PassageLink(statement, null, passage, draft);
    }
}
