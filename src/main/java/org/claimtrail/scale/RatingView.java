package org.claimtrail.scale;

/**
 * A rating as it is shown.
 *
 * @param slug its name in addresses, forms and the API
 * @param score between the worst and the best of its scale, null for what lies beside the scale
 * @param name in the reader's language
 * @param hint what it means, in the reader's language; null when nothing is said
 */
public record RatingView(long id, String slug, RatingClass ratingClass, Integer score, String name, String hint) {}
