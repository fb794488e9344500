package org.claimtrail.scale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** One version of a scale; versions and scales stand side by side. What a verdict was given on never changes. */
@Entity
@Immutable
class RatingScale {
    @Id
    long id;

    String name;

    /** The version, from 1. */
    int number;

    /** True for the one that new verdicts are given on, null for all others. */
    Boolean isDefault;

    @OneToMany(mappedBy = "scale")
    @OrderBy("ordinal, id")
    Set<Rating> ratings = new LinkedHashSet<>();

    protected RatingScale() {}

    ScaleView in(String language) {
        return new ScaleView(
                name + " " + number,
                isDefault != null,
                ratings.stream().map(rating -> rating.in(language)).toList());
    }
}
