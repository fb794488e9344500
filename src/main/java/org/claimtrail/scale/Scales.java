package org.claimtrail.scale;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The scales of the database. They are few and small, so they are read as a whole. */
@ApplicationScoped
class Scales implements PanacheRepository<RatingScale> {
    /** In one query: the default one first, of the others the newest versions first. */
    @Transactional
    List<ScaleView> in(String language) {
        return find("""
                        from RatingScale s left join fetch s.ratings r left join fetch r.words
                        order by case when s.isDefault = true then 0 else 1 end, s.name, s.number desc, r.ordinal, r.id
                        """).list().stream().map(scale -> scale.in(language)).toList();
    }
}
