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

    Event(Instant at, Actor by, Action action, Subject subject, String beforeState, String afterState) {
        this.at = at;
        this.actorId = by.id();
        this.actor = by.name();
        this.action = action.slug();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.beforeState = beforeState;
        this.afterState = afterState;
    }

    /** Becomes the next link of the chain. */
    void follow(ChainHead head) {
        number = head.number + 1;
        previousHash = head.hash;
        hash = EventHash.of(this);
    }
}
