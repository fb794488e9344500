package org.claimtrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.claimtrail.web.Search;

/** Checks names and passwords, and slows down whoever guesses. */
@ApplicationScoped
class SignIn {
    /** What became of an attempt. */
    sealed interface Outcome permits SignedIn, Wrong, Wait {}

    record SignedIn(long personId) implements Outcome {}

    record Wrong() implements Outcome {}

    record Wait(Duration left) implements Outcome {}

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    SignIn(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    Outcome attempt(String name, String password) {
        Instant now = clock.instant();
        String key = Search.key(name);
        if (key.length() > 80) return new Wrong();
        entities.createQuery("delete from SignInFailure where lastAt < ?1")
                .setParameter(1, now.minus(FORGOTTEN_AFTER))
                .executeUpdate();
        SignInFailure failure = entities.find(SignInFailure.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (failure != null && !failure.waitAt(now).isZero()) return new Wait(failure.waitAt(now));
        Person person = entities.createQuery("from Person where nameKey = ?1", Person.class)
                .setParameter(1, key)
                .getResultStream()
                .findFirst()
                .orElse(null);
        boolean right = Secrets.passwordMatches(password, person == null ? null : person.passwordHash);
        if (right && person.active()) {
            if (failure != null) entities.remove(failure);
            return new SignedIn(person.id);
        }
        if (failure == null) {
            failure = new SignInFailure(key);
            entities.persist(failure);
        }
        failure.count(now);
        return new Wrong();
    }
}
