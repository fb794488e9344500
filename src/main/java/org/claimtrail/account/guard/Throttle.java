package org.claimtrail.account.guard;

import jakarta.enterprise.context.ApplicationScoped;
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

    private final CountedGuesses counted;
    private final Clock clock;

    Throttle(CountedGuesses counted, Clock clock) {
        this.counted = counted;
        this.clock = clock;
    }

    /** Counts a guess; not zero, and nothing counted, if it must wait. */
    @Transactional
    public Duration count(List<GuessKey> keys) {
        Instant now = clock.instant();
        counted.hold();
        counted.forgetBefore(now.minus(FORGOTTEN_AFTER));
        Duration longest = Duration.ZERO;
        for (GuessKey key : keys) {
            Guesses guesses = counted.under(key);
            if (guesses == null) continue;
            Duration wait = guesses.waitAt(now, key.scope());
            if (wait.compareTo(longest) > 0) longest = wait;
        }
        if (longest.isZero()) for (GuessKey key : keys) countOne(key, now);
        return longest;
    }

    private void countOne(GuessKey key, Instant now) {
        Guesses guesses = counted.under(key);
        if (guesses == null) {
            guesses = new Guesses(key, now);
            counted.persist(guesses);
        }
        guesses.add(now);
    }

    /** The guess was right: forgets those for this name at this address, and takes this one back elsewhere. */
    @Transactional
    public void right(List<GuessKey> keys) {
        counted.hold();
        for (GuessKey key : keys) {
            Guesses guesses = counted.under(key);
            if (guesses == null) continue;
            if (key.scope() == GuessKey.Scope.NAME_AT_ADDRESS) counted.delete(guesses);
            else guesses.takeBack();
        }
    }
}
