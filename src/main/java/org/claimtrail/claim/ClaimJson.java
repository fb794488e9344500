package org.claimtrail.claim;

import java.time.Instant;
import java.util.List;

/**
 * A claim as programs read it.
 *
 * @param status open, in-review, rated or dropped
 * @param outcome slug of the rating in force, left out when there is none
 * @param rewordedSinceRating whether that rating was given on other words than the statement has now
 */
public record ClaimJson(
        long id,
        int version,
        String statement,
        String status,
        String outcome,
        boolean rewordedSinceRating,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        List<AppearanceJson> appearances) {
    public static ClaimJson of(ClaimView claim) {
        return new ClaimJson(
                claim.id(),
                claim.version(),
                claim.statement(),
                claim.status().slug(),
                claim.outcome(),
                claim.rewordedSinceRating(),
                claim.createdBy(),
                claim.createdAt(),
                claim.changedAt(),
                claim.appearances().stream()
                        .map(each -> AppearanceJson.of(new ClaimViews.Placed(claim.id(), each)))
                        .toList());
    }
}
