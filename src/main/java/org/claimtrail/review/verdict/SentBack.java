package org.claimtrail.review.verdict;

/** A verdict that came back to whoever proposed it, and that nothing has been proposed after. */
public record SentBack(
        Long id, Long claimId, String statement, Long ratingId, String rating, String sentBackBy, String reason) {}
