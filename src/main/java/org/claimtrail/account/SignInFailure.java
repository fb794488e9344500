package org.claimtrail.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Wrong passwords for a name, known or not, since the last right one. */
@Entity
class SignInFailure {
    static final int FREE_ATTEMPTS = 5;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Id
    String nameKey;

    int failures;
    Instant lastAt;

    protected SignInFailure() {}

    SignInFailure(String nameKey) {
        this.nameKey = nameKey;
        this.lastAt = Instant.EPOCH;
    }

    /** How long until the next attempt is looked at: nothing for the first few, then doubling from two seconds. */
    Duration waitAt(Instant now) {
        if (failures < FREE_ATTEMPTS) return Duration.ZERO;
        long seconds = 1L << Math.min(failures - FREE_ATTEMPTS + 1, 20);
        Duration wait = Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT.toSeconds()));
        Duration left = Duration.between(now, lastAt.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void count(Instant now) {
        failures++;
        lastAt = now;
    }
}
