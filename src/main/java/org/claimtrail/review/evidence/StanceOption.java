package org.claimtrail.review.evidence;

import org.claimtrail.review.ReviewMessages;

/** A stance as forms offer it. */
public record StanceOption(String slug) {
    /** The key of its name in {@link ReviewMessages}. */
    public String key() {
        return "stance_" + slug;
    }

    /** The key of what it means in {@link ReviewMessages}. */
    public String hintKey() {
        return key() + "_hint";
    }
}
