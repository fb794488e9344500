package org.claimtrail.article.version;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

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

    /** The versions that it took along, by id, and the number that each had before. */
    @ElementCollection
    @CollectionTable(name = "version_move", joinColumns = @JoinColumn(name = "join_id"))
    @MapKeyColumn(name = "article_version_id")
    @Column(name = "from_number")
    Map<Long, Integer> numbers = new HashMap<>();

    protected ArticleJoin() {}

    ArticleJoin(long articleId, long intoId, Map<Long, Integer> numbers, long joinedBy, Instant joinedAt) {
        this.articleId = articleId;
        this.intoId = intoId;
        this.numbers = new HashMap<>(numbers);
        this.joinedBy = joinedBy;
        this.joinedAt = joinedAt;
    }

    boolean took(long versionId) {
        return numbers.containsKey(versionId);
    }

    /** That a version had before. */
    int number(long versionId) {
        return numbers.get(versionId);
    }

    void undo(long by, Instant at) {
        undoneBy = by;
        undoneAt = at;
    }
}
