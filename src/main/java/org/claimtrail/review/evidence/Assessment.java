package org.claimtrail.review.evidence;

/**
 * What a person says about a piece of evidence.
 *
 * @param stance supports, contradicts or context
 * @param note what it shows, in their words; may be null where the evidence speaks for itself
 */
public record Assessment(String stance, String note) {}
