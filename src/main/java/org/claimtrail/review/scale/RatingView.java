package org.claimtrail.review.scale;

import org.claimtrail.review.ReviewMessages;

/**
 * A step of the scale that verdicts are given on.
 *
 * @param ordinal its place, from 1
 * @param score 5 for true down to 1 for false, null for what lies beside the scale
 * @param key of its words in {@link ReviewMessages}
 */
public record RatingView(String slug, int ordinal, Integer score, String key) {
    public static String key(String slug) {
        return "rating_" + slug.replace('-', '_');
    }

    /** The key of what it means in {@link ReviewMessages}. */
    public String hintKey() {
        return key + "_hint";
    }

    /** Whether a verdict may stand without evidence: only when it says that there is none to be had. */
    public boolean needsEvidence() {
        return score != null;
    }
}
