package org.claimtrail.article.view;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people said of stretches of texts. */
@ApplicationScoped
class StoredMarks implements PanacheRepository<StoredMark> {
    /** Those in force, in the order in which they were made. */
    List<BlockMark> shown(long versionId) {
        return find("""
                        select m.spanBegin, m.spanEnd, m.main, p.name, m.madeAt
                        from StoredMark m left join Person p on p.id = m.madeBy
                        where m.articleVersionId = :version and m.undoneAt is null order by m.id
                        """, Parameters.with("version", versionId))
                .project(BlockMark.class)
                .list();
    }

    List<StoredMark> inForce(long versionId) {
        return all(versionId).stream().filter(mark -> mark.undoneAt == null).toList();
    }

    /** Those that were taken back, too. */
    List<StoredMark> all(long versionId) {
        return list("articleVersionId = :version order by id", Parameters.with("version", versionId));
    }

    /** The mark that somebody made, which this one repeats. */
    StoredMark origin(StoredMark mark) {
        return mark.carriedFrom == null ? mark : origin(findById(mark.carriedFrom));
    }
}
