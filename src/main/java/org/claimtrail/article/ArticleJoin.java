package org.claimtrail.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That a person made the versions of an article newer versions of another, until somebody took that back. */
@Entity
class ArticleJoin {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long articleId;
    Long intoId;
    Long joinedBy;
    Instant joinedAt;
    Long undoneBy;
    Instant undoneAt;

    protected ArticleJoin() {}

    ArticleJoin(long articleId, long intoId, long joinedBy, Instant joinedAt) {
        this.articleId = articleId;
        this.intoId = intoId;
        this.joinedBy = joinedBy;
        this.joinedAt = joinedAt;
    }

    void undo(long by, Instant at) {
        undoneBy = by;
        undoneAt = at;
    }
}
