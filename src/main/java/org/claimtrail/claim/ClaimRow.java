package org.claimtrail.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A claim in a list; speaker, outlet and date are those of its first appearance and may be null.
 *
 * @param outcome slug of the rating in force, null when there is none
 * @param speaker the linked speaker's name, else the speaker as the article names them
 */
public record ClaimRow(
        long id,
        String statement,
        ClaimStatus status,
        String outcome,
        String speaker,
        String outlet,
        LocalDate publishedOn,
        Instant changedAt,
        long appearances) {
    /** The id as forms send it. */
    public String idText() {
        return Long.toString(id);
    }

    /** The key of the outcome's words in {@link ClaimMessages}. */
    public String outcomeKey() {
        return Outcomes.key(outcome);
    }
}
