package org.claimtrail.account.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Slows down whoever guesses passwords. In the database and not in memory, so that neither a restart nor a second node
 * gives an attacker a fresh start. A guess is counted before it is looked at and taken back when it was right: guesses
 * that come at once all count.
 */
@ApplicationScoped
public class Throttle {
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    Throttle(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Counts a guess; not zero, and nothing counted, if it must wait. */
    @Transactional
    public Duration count(List<GuessKey> keys) {
        Instant now = clock.instant();
        entities.find(Guesses.class, Guesses.MUTEX, LockModeType.PESSIMISTIC_WRITE);
        entities.createQuery("delete from Guesses where lastAt < ?1")
                .setParameter(1, now.minus(FORGOTTEN_AFTER))
                .executeUpdate();
        Duration longest = Duration.ZERO;
        for (GuessKey key : keys) {
            Guesses guesses = entities.find(Guesses.class, key.hash());
            if (guesses == null) continue;
            Duration wait = guesses.waitAt(now, key.scope());
            if (wait.compareTo(longest) > 0) longest = wait;
        }
        if (longest.isZero()) for (GuessKey key : keys) countOne(key, now);
        return longest;
    }

    private void countOne(GuessKey key, Instant now) {
        Guesses guesses = entities.find(Guesses.class, key.hash());
        if (guesses == null) {
            guesses = new Guesses(key, now);
            entities.persist(guesses);
        }
        guesses.number++;
        guesses.lastAt = now;
    }

    /** The guess was right: forgets those for this name at this address, and takes this one back elsewhere. */
    @Transactional
    public void right(List<GuessKey> keys) {
        entities.find(Guesses.class, Guesses.MUTEX, LockModeType.PESSIMISTIC_WRITE);
        for (GuessKey key : keys) {
            Guesses guesses = entities.find(Guesses.class, key.hash());
            if (guesses == null) continue;
            if (key.scope() == GuessKey.Scope.NAME_AT_ADDRESS) entities.remove(guesses);
            else guesses.number--;
        }
    }
}
