package org.claimtrail.web.problem;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Something that a user can be refused for, rendered as a page or as {@code application/problem+json}. Each room has an enum
 * of its own; title and advice of each stand in the messages of that room under {@link #key()} and {@link #adviceKey()}.
 */
public interface Problem {
    /** Of the enum's constant. */
    String name();

    /** The HTTP status code. */
    int status();

    /** The last segment of the problem's type URI. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its title. */
    default String key() {
        return "problem_" + name().toLowerCase(Locale.ROOT);
    }

    /** The key of what to do. */
    default String adviceKey() {
        return key() + "_advice";
    }

    /** In how many seconds the same may be tried again; empty where time alone changes nothing. */
    default OptionalInt retryAfter() {
        return OptionalInt.empty();
    }

    default Refusal refusal() {
        return new Refusal(this, null);
    }

    /** A refusal that says more than the catalogue can know, in the user's language. */
    default Refusal refusal(String detail) {
        return new Refusal(this, detail);
    }
}
