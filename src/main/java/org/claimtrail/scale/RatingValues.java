package org.claimtrail.scale;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.claimtrail.web.words.NamedValues;
import org.claimtrail.web.words.Texts;

/** The history tells ratings by their slugs. */
@Singleton
class RatingValues implements NamedValues {
    private final Ratings ratings;

    RatingValues(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public Optional<String> name(String field, String value, Texts texts) {
        return field.equals("rating") ? ratings.named(value).map(RatingView::name) : Optional.empty();
    }
}
