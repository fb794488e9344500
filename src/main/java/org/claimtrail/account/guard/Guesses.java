package org.claimtrail.account.guard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Wrong passwords since the last right one, counted under one {@link GuessKey}. */
@Entity
class Guesses {
    /** The row that is locked while counting. */
    static final String MUTEX = "0".repeat(64);

    @Id
    String keyHash;

    int number;
    Instant lastAt;

    protected Guesses() {}

    Guesses(GuessKey key, Instant now) {
        this.keyHash = key.hash();
        this.lastAt = now;
    }

    void add(Instant now) {
        number++;
        lastAt = now;
    }

    void takeBack() {
        number--;
    }

    /** How long until the next guess is looked at: nothing for the first few, then doubling from two seconds. */
    Duration waitAt(Instant now, GuessKey.Scope scope) {
        if (number < scope.free()) return Duration.ZERO;
        long seconds = 1L << Math.min(number - scope.free() + 1, 20);
        Duration wait = Duration.ofSeconds(Math.min(seconds, scope.longestWait().toSeconds()));
        Duration left = Duration.between(now, lastAt.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
