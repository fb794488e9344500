package org.claimtrail.scale;

import org.claimtrail.text.Slug;

/**
 * What a rating says at bottom, on whatever scale and by whatever name: how true a claim is, or why nothing is said of
 * that. Colour and shape follow it, so that ratings of different scales that mean the same look the same.
 */
public enum RatingClass {
    TRUE(true),
    MOSTLY_TRUE(true),
    MIXED(true),
    MOSTLY_FALSE(true),
    FALSE(true),
    /** What can be found speaks neither way. */
    UNPROVEN(false),
    /** Nobody can look it up. */
    NOT_CHECKABLE(false),
    OPINION(false),
    /** Something real, shown or told as what it is not. */
    OUT_OF_CONTEXT(true),
    SATIRE(true),
    /** No rating of truth, for another reason. */
    OTHER(true);

    private final boolean needsEvidence;

    RatingClass(boolean needsEvidence) {
        this.needsEvidence = needsEvidence;
    }

    /** Whether a verdict may not stand without evidence; it may where it says that there is none to be had. */
    public boolean needsEvidence() {
        return needsEvidence;
    }

    /** Style sheets know it by this, as {@code rating-mostly-true}. */
    public String slug() {
        return Slug.of(this);
    }
}
