package org.claimtrail.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody lets all jobs of a kind rest. */
@Entity
class JobPause {
    @Id
    String kind;

    Long pausedBy;
    Instant pausedAt;

    protected JobPause() {}

    JobPause(String kind, long pausedBy, Instant pausedAt) {
        this.kind = kind;
        this.pausedBy = pausedBy;
        this.pausedAt = pausedAt;
    }
}
