package org.claimtrail.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Which texts an engine has gone through. */
@ApplicationScoped
class SuggestionRuns implements PanacheRepositoryBase<SuggestionRun, Long> {
    /** The next version that another engine went through, by number; empty after the last. */
    Optional<Long> nextOutdated(long after, String engine) {
        return find(
                        "select r.articleVersionId from SuggestionRun r"
                                + " where r.articleVersionId > :after and r.engine <> :engine order by r.articleVersionId",
                        Parameters.with("after", after).and("engine", engine))
                .project(Long.class)
                .page(0, 1)
                .stream()
                .findFirst();
    }
}
