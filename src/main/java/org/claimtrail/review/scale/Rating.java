package org.claimtrail.review.scale;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/** A step of a scale. Scales are versioned: what a verdict was given on never changes. */
@Entity
@Immutable
public class Rating {
    @Id
    long id;

    @ManyToOne(fetch = FetchType.LAZY)
    RatingScale scale;

    public String slug;
    int ordinal;
    /** Null for what lies beside the scale: unproven, not checkable. */
    Integer score;

    public Rating() {}
}
