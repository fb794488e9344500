package org.claimtrail.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** When a job of a kind was last begun for a person; whose turn is longest ago comes next. */
@Entity
@IdClass(JobTurn.Key.class)
class JobTurn {
    /** Everybody waits once for each kind. */
    record Key(String kind, long person) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Id
    String kind;

    @Id
    long person;

    Instant servedAt;

    protected JobTurn() {}

    JobTurn(Key key, Instant servedAt) {
        this.kind = key.kind();
        this.person = key.person();
        this.servedAt = servedAt;
    }
}
