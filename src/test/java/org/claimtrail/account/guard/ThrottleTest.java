package org.claimtrail.account.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class ThrottleTest {
    private static final int FREE = GuessKey.Scope.NAME_AT_ADDRESS.free();

    @Inject
    Throttle throttle;

    @Test
    void guessesAtOnceAllCount() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Duration>> guesses = new ArrayList<>();
            for (int i = 0; i < 3 * FREE; i++) guesses.add(() -> throttle.count(GuessKey.of("crowded", "192.0.2.1")));
            int looked = 0;
            for (Future<Duration> wait : crowd.invokeAll(guesses))
                if (wait.get().isZero()) looked++;
            assertEquals(FREE, looked);
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void nobodyLocksAnotherOut() {
        for (int i = 0; i < FREE; i++) throttle.count(GuessKey.of("locked", "192.0.2.2"));
        assertFalse(throttle.count(GuessKey.of("locked", "192.0.2.2")).isZero());
        assertTrue(throttle.count(GuessKey.of("locked", "192.0.2.3")).isZero());
    }

    @Test
    void manyNamesFromOneAddressAreSlowedDownToo() {
        for (int i = 0; i < GuessKey.Scope.ADDRESS.free(); i++)
            assertTrue(throttle.count(GuessKey.of("spray" + i, "2001:db8:1:2:0:0:0:1"))
                    .isZero());
        assertFalse(
                throttle.count(GuessKey.of("sprayed", "2001:db8:1:2:9:9:9:9")).isZero());
        assertTrue(
                throttle.count(GuessKey.of("sprayed", "2001:db8:1:3:9:9:9:9")).isZero());
    }

    @Test
    void aRightPasswordIsNoGuess() {
        for (int i = 0; i < 3 * GuessKey.Scope.ADDRESS.free(); i++) {
            List<GuessKey> keys = GuessKey.of("right", "192.0.2.4");
            assertTrue(throttle.count(keys).isZero());
            throttle.right(keys);
        }
    }
}
