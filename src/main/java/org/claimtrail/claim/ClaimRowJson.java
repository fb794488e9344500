package org.claimtrail.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A claim in a list, as programs read it; speaker, outlet and date are those of its first appearance.
 *
 * @param rewordedSinceRating whether the rating was given on other words than the statement has now
 */
record ClaimRowJson(
        long id,
        String statement,
        String status,
        String outcome,
        boolean rewordedSinceRating,
        String speaker,
        String outlet,
        LocalDate publishedOn,
        Instant changedAt,
        long appearances) {
    static ClaimRowJson of(ClaimRow row) {
        return new ClaimRowJson(
                row.id(),
                row.statement(),
                row.status().slug(),
                row.outcome(),
                row.rewordedSinceRating(),
                row.speaker(),
                row.outlet(),
                row.publishedOn(),
                row.changedAt(),
                row.appearances());
    }
}
