package org.claimtrail.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a file of a lane was last begun; whose turn is longest ago comes next. */
@Entity
@Table(name = "intake_turn")
class Turn {
    @Id
    Long lane;

    Instant servedAt;

    protected Turn() {}

    Turn(long lane, Instant servedAt) {
        this.lane = lane;
        this.servedAt = servedAt;
    }
}
