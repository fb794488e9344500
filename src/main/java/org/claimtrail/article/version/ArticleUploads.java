package org.claimtrail.article.version;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.claimtrail.original.StoredOriginal;

/** Every time that bytes came in. */
@ApplicationScoped
class ArticleUploads implements PanacheRepository<ArticleUpload> {
    /** Where the bytes of an original have gone. */
    record Known(Long articleId, Long versionId) {}

    Optional<Known> known(String sha256) {
        return find("originalSha256 = :original order by id", Parameters.with("original", sha256))
                .project(Known.class)
                .firstResultOptional();
    }

    void note(long articleId, long versionId, StoredOriginal original, Arrival arrival) {
        persist(new ArticleUpload(articleId, versionId, original, arrival, whole(arrival)));
    }

    /** The version that what came in is a part of. */
    private Long whole(Arrival arrival) {
        if (arrival.within() == null || arrival.within().wholeSha256() == null) return null;
        return known(arrival.within().wholeSha256()).map(Known::versionId).orElse(null);
    }

    /** They go where their version goes. */
    void move(long versionId, long articleId) {
        update(
                "articleId = :article where versionId = :version",
                Parameters.with("article", articleId).and("version", versionId));
    }
}
