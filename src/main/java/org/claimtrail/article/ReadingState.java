package org.claimtrail.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What people decided about how a text is read, as a whole. */
@Entity
class ReadingState {
    @Id
    Long articleVersionId;

    /** How many decisions there were. */
    int version;

    boolean repaired;

    protected ReadingState() {}

    ReadingState(long articleVersionId) {
        this.articleVersionId = articleVersionId;
    }
}
