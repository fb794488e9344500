package org.claimtrail.article.view;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.claimtrail.text.Span;

/** A {@link BlockMark} as it is kept, also after it was taken back. */
@Entity
@Table(name = "block_mark")
class StoredMark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long articleVersionId;
    int spanBegin;
    int spanEnd;
    boolean main;
    Long madeBy;
    Instant madeAt;
    Long undoneBy;
    Instant undoneAt;
    Long carriedFrom;

    protected StoredMark() {}

    StoredMark(long articleVersionId, Span span, boolean main, Long madeBy, Instant madeAt) {
        this.articleVersionId = articleVersionId;
        this.spanBegin = span.begin();
        this.spanEnd = span.end();
        this.main = main;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** The same decision about the same words in a later version. */
    StoredMark in(long versionId, Span span) {
        StoredMark carried = new StoredMark(versionId, span, main, madeBy, madeAt);
        carried.carriedFrom = id;
        return carried;
    }

    Span span() {
        return new Span(spanBegin, spanEnd);
    }

    /** Whether somebody says so, or decided not to: not what left again with the article that it came from. */
    boolean counts() {
        return undoneAt == null || undoneBy != null;
    }

    /** @param by null when it goes with the article that it was carried over from */
    void undo(Long by, Instant at) {
        undoneBy = by;
        undoneAt = at;
    }
}
