package org.claimtrail.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** That an event shows on the page of a thing. */
@Entity
@IdClass(EventSubject.Key.class)
class EventSubject {
    record Key(String subjectType, long subjectId, long eventNumber) implements Serializable {}

    @Id
    String subjectType;

    @Id
    long subjectId;

    @Id
    long eventNumber;

    protected EventSubject() {}

    EventSubject(long eventNumber, Subject subject) {
        this.eventNumber = eventNumber;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
    }
}
