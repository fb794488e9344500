package org.claimtrail.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One link of the chain; never updated, never deleted. */
@Entity
class Event {
    @Id
    long number;

    Instant at;
    Long actorId;
    String actor;
    String action;
    String subjectType;
    long subjectId;
    /** JSON object of the values that changed, as they were; null when the subject is new. */
    String beforeState;
    /** JSON object of the values that changed, as they are now; null when the subject is gone. */
    String afterState;

    String previousHash;
    String hash;

    protected Event() {}
}
