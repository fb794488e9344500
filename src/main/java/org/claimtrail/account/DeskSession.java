package org.claimtrail.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.claimtrail.account.guard.Secrets;

/** A browser in which a person is signed in. Ending it deletes the row. */
@Entity
class DeskSession {
    /** A session in use is not written at every request. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Person person;

    String tokenHash;
    String client;
    Instant createdAt;
    Instant lastSeenAt;
    Instant expiresAt;

    protected DeskSession() {}

    DeskSession(Person person, String token, String client, Instant now, Duration lifetime) {
        this.person = person;
        this.tokenHash = Secrets.hash(token);
        this.client = client;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    /** Whether it lasts longer by that. */
    boolean seen(Instant now, Duration lifetime) {
        if (lastSeenAt.plus(NOTED_EVERY).isAfter(now)) return false;
        lastSeenAt = now;
        expiresAt = now.plus(lifetime);
        return true;
    }
}
