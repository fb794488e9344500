package org.claimtrail.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** That a join took a version along, and the number that it had before. */
@Entity
@IdClass(VersionMove.Key.class)
class VersionMove {
    record Key(long joinId, long articleVersionId) implements Serializable {}

    @Id
    long joinId;

    @Id
    long articleVersionId;

    int fromNumber;

    protected VersionMove() {}

    VersionMove(long joinId, long articleVersionId, int fromNumber) {
        this.joinId = joinId;
        this.articleVersionId = articleVersionId;
        this.fromNumber = fromNumber;
    }
}
