package org.claimtrail.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That the engine has gone through the text of an article version, even if it found nothing there. */
@Entity
class SuggestionRun {
    @Id
    Long articleVersionId;

    String engine;
    Instant madeAt;

    protected SuggestionRun() {}

    SuggestionRun(long articleVersionId, String engine, Instant madeAt) {
        this.articleVersionId = articleVersionId;
        this.engine = engine;
        this.madeAt = madeAt;
    }

    void again(String by, Instant at) {
        engine = by;
        madeAt = at;
    }
}
