package org.claimtrail.review.verdict;

import org.claimtrail.review.ReviewMessages;
import org.claimtrail.review.scale.RatingView;

/** A verdict that came back to whoever proposed it, and that nothing has been proposed after. */
public record SentBack(Long id, Long claimId, String statement, String rating, String sentBackBy, String reason) {
    /** The key of the rating's words in {@link ReviewMessages}. */
    public String ratingKey() {
        return RatingView.key(rating);
    }
}
