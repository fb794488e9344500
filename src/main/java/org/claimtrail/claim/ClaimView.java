package org.claimtrail.claim;

import java.time.Instant;
import java.util.List;

/**
 * A claim with all its appearances, the first one first.
 *
 * @param outcome slug of the rating in force, null when there is none
 * @param rewordedSinceRating whether that rating was given on other words than the statement has now
 * @param createdBy the name of who made it
 */
public record ClaimView(
        long id,
        int version,
        String statement,
        ClaimStatus status,
        String outcome,
        boolean rewordedSinceRating,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        List<AppearanceView> appearances) {
    public ClaimView {
        appearances = List.copyOf(appearances);
    }
}
