package org.claimtrail.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody let the whole queue rest; there is one or none. */
@Entity
@Table(name = "intake_pause")
class Pause {
    static final int ONLY = 1;

    @Id
    int id = ONLY;

    Long pausedBy;
    Instant pausedAt;

    protected Pause() {}

    Pause(long pausedBy, Instant pausedAt) {
        this.pausedBy = pausedBy;
        this.pausedAt = pausedAt;
    }
}
