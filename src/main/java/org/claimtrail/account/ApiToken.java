package org.claimtrail.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.claimtrail.account.guard.Secrets;

/** A secret with which a program acts as a person. Shown once, kept as its hash. */
@Entity
class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Person person;

    String name;
    String tokenHash;
    Instant createdAt;
    Instant expiresAt;
    Instant lastUsedAt;
    Instant revokedAt;

    protected ApiToken() {}

    ApiToken(Person person, String name, String token, Instant now, Instant expiresAt) {
        this.person = person;
        this.name = name;
        this.tokenHash = Secrets.hash(token);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    boolean valid(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }

    void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plus(DeskSession.NOTED_EVERY).isBefore(now)) lastUsedAt = now;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }
}
