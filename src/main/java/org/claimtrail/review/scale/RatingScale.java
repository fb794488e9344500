package org.claimtrail.review.scale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** One version of a scale. */
@Entity
@Immutable
class RatingScale {
    @Id
    long id;

    String name;
    int number;

    protected RatingScale() {}
}
