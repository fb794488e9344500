package org.claimtrail.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A claim in a list; speaker, outlet and date are those of its first appearance and may be null.
 *
 * @param ratingId the rating in force, null when there is none
 * @param outcome slug of that rating
 * @param ratedStatement what it was given on
 * @param speaker the linked speaker's name, else the speaker as the article names them
 */
public record ClaimRow(
        long id,
        String statement,
        ClaimStatus status,
        Long ratingId,
        String outcome,
        String ratedStatement,
        String speaker,
        String outlet,
        LocalDate publishedOn,
        Instant changedAt,
        long appearances) {
    /** Whether the rating was given on other words than the statement has now. */
    public boolean rewordedSinceRating() {
        return reworded(statement, outcome, ratedStatement);
    }

    static boolean reworded(String statement, String outcome, String ratedStatement) {
        return outcome != null && ratedStatement != null && !ratedStatement.equals(statement);
    }

    /** The id as forms send it. */
    public String idText() {
        return Long.toString(id);
    }
}
