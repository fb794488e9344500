package org.claimtrail.account.guard;

import java.time.Duration;
import java.util.List;

/** What wrong passwords are counted under. */
public record GuessKey(Scope scope, String value) {
    /**
     * How many guesses are free, and how long the next one has to wait at most. Whoever guesses at a name from one address
     * is stopped there; a name, and an address, as a whole are slowed down only after many guesses and never for long, so
     * that nobody can lock others out.
     */
    public enum Scope {
        NAME_AT_ADDRESS(5, Duration.ofMinutes(15)),
        ADDRESS(30, Duration.ofSeconds(30)),
        NAME(50, Duration.ofSeconds(30));

        private final int free;
        private final Duration longestWait;

        Scope(int free, Duration longestWait) {
            this.free = free;
            this.longestWait = longestWait;
        }

        public int free() {
            return free;
        }

        Duration longestWait() {
            return longestWait;
        }
    }

    public static List<GuessKey> of(String name, String address) {
        return List.of(
                new GuessKey(Scope.NAME_AT_ADDRESS, address + " " + name),
                new GuessKey(Scope.ADDRESS, network(address)),
                new GuessKey(Scope.NAME, name));
    }

    String hash() {
        return Secrets.hash(scope + " " + value);
    }

    /** One household has one IPv4 address, but a whole /64 of IPv6. */
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 8 ? address : String.join(":", List.of(groups).subList(0, 4));
    }
}
