package org.claimtrail.article.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.claimtrail.original.StoredOriginal;

/** That somebody brought the bytes of an article in; the same bytes may come several times. */
@Entity
class ArticleUpload {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long articleId;

    @Column(name = "article_version_id")
    Long versionId;

    @Column(columnDefinition = "char(64)")
    String originalSha256;

    String fileName;
    String arrivedThrough;
    Long uploadedBy;
    Instant uploadedAt;
    String withinName;
    Long withinItemId;
    /** The version of an article that it came with: wherever that goes, the part stays its part. */
    Long withinVersionId;

    protected ArticleUpload() {}

    ArticleUpload(long articleId, long versionId, StoredOriginal original, Arrival arrival, Long withinVersionId) {
        this.articleId = articleId;
        this.versionId = versionId;
        this.originalSha256 = original.sha256();
        this.fileName = arrival.fileName();
        this.arrivedThrough = arrival.way().slug();
        this.uploadedBy = arrival.by().id();
        this.uploadedAt = arrival.at();
        if (arrival.within() == null) return;
        this.withinName = arrival.within().fileName();
        this.withinItemId = arrival.within().item();
        this.withinVersionId = withinVersionId;
    }
}
