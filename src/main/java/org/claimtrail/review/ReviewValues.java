package org.claimtrail.review;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.ValueNames;

@Singleton
class ReviewValues extends ValueNames {
    ReviewValues() {
        super("review", ReviewMessages.class);
    }
}
