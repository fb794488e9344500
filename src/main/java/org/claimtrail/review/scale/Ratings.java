package org.claimtrail.review.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The scale that new verdicts are given on: Desk 1. */
@ApplicationScoped
public class Ratings {
    private static final long IN_USE = 1;

    private final EntityManager entities;

    Ratings(EntityManager entities) {
        this.entities = entities;
    }

    /** From true to false, then what lies beside the scale. */
    @Transactional
    public List<RatingView> scale() {
        return entities.createQuery("from Rating r where r.scale.id = ?1 order by r.ordinal", Rating.class)
                .setParameter(1, IN_USE)
                .getResultStream()
                .map(rating -> new RatingView(rating.slug, rating.ordinal, rating.score, RatingView.key(rating.slug)))
                .toList();
    }

    public Rating required(String slug) {
        return entities.createQuery("from Rating r where r.scale.id = ?1 and r.slug = ?2", Rating.class)
                .setParameter(1, IN_USE)
                .setParameter(2, slug)
                .getSingleResult();
    }
}
