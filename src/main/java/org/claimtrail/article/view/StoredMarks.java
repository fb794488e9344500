package org.claimtrail.article.view;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.text.Span;

/** What people said of stretches of texts. */
@ApplicationScoped
class StoredMarks implements PanacheRepository<StoredMark> {
    private final PeopleNames names;

    StoredMarks(PeopleNames names) {
        this.names = names;
    }

    /** Those in force, in the order in which they were made. */
    List<BlockMark> shown(long versionId) {
        record Row(Integer begin, Integer end, Boolean main, Long by, Instant at) {}
        return find("""
                        select m.spanBegin, m.spanEnd, m.main, m.madeBy, m.madeAt from StoredMark m
                        where m.articleVersionId = :version and m.undoneAt is null order by m.id
                        """, Parameters.with("version", versionId)).project(Row.class).stream()
                .map(row -> new BlockMark(new Span(row.begin(), row.end()), row.main(), names.of(row.by()), row.at()))
                .toList();
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
