package org.claimtrail.scale;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** A step of a version of a scale. */
@Entity
@Immutable
class Rating {
    @Id
    long id;

    @ManyToOne(fetch = FetchType.LAZY)
    RatingScale scale;

    String slug;

    /** Its place on the scale, from 1. */
    int ordinal;

    /** Null for what lies beside the scale: unproven, not checkable. */
    Integer score;

    @Enumerated(EnumType.STRING)
    RatingClass ratingClass;

    /** By language tag. */
    @ElementCollection
    @CollectionTable(name = "rating_words", joinColumns = @JoinColumn(name = "rating_id"))
    @MapKeyColumn(name = "language")
    Map<String, RatingWords> words = new HashMap<>();

    protected Rating() {}

    /** A language without words of its own gets the English ones; a rating without any is called by its slug. */
    RatingView in(String language) {
        RatingWords own = words.getOrDefault(language, words.getOrDefault("en", new RatingWords(slug, null)));
        return new RatingView(id, slug, ratingClass, score, own.name, own.hint);
    }
}
