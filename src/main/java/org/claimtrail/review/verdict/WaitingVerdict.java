package org.claimtrail.review.verdict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/** A verdict that waits for sign-off, as a queue shows it. */
public record WaitingVerdict(
        Long id,
        Long claimId,
        String statement,
        @JsonIgnore Long ratingId,
        String rating,
        String proposedBy,
        Instant proposedAt) {}
