package org.claimtrail.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.claimtrail.account.guard.Secrets;
import org.claimtrail.history.Actor;
import org.claimtrail.web.Search;

/** Somebody who works at the desk. Never deleted: what they did keeps their name. */
@Entity
class Person {
    static final Duration INVITATION_LIFETIME = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String name;
    String nameKey;
    String role;
    String passwordHash;
    String language;

    @Column(columnDefinition = "char(64)")
    String invitationHash;

    Instant invitationExpiresAt;
    Instant createdAt;
    Instant disabledAt;

    protected Person() {}

    Person(String name, Role role, Instant createdAt) {
        this.name = name;
        this.nameKey = Search.key(name);
        this.role = role.slug();
        this.createdAt = createdAt;
    }

    Role role() {
        return Role.of(role);
    }

    Actor actor() {
        return new Actor(id, name);
    }

    boolean active() {
        return disabledAt == null;
    }

    /** A link with this token lets the person choose a (new) password; it replaces every link before it. */
    void invite(String token, Instant now) {
        invitationHash = Secrets.hash(token);
        invitationExpiresAt = now.plus(INVITATION_LIFETIME);
    }

    void choosePassword(String password) {
        passwordHash = Secrets.passwordHash(password);
        invitationHash = null;
        invitationExpiresAt = null;
    }

    boolean isInvited(Instant now) {
        return active() && invitationExpiresAt != null && !invitationExpiresAt.isBefore(now);
    }

    void disable(Instant now) {
        disabledAt = now;
        invitationHash = null;
        invitationExpiresAt = null;
    }

    void enable() {
        disabledAt = null;
    }
}
