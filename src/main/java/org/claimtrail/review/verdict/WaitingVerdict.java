package org.claimtrail.review.verdict;

import java.time.Instant;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.review.scale.RatingView;

/** A verdict that waits for sign-off, as a queue shows it. */
public record WaitingVerdict(
        Long id, Long claimId, String statement, String rating, String proposedBy, Instant proposedAt) {
    /** The key of the rating's words in {@link ReviewMessages}. */
    public String ratingKey() {
        return RatingView.key(rating);
    }
}
