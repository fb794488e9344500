package org.claimtrail.intake.queue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.text.Slug;

/** Where a file is on its way to becoming an article. */
public enum State {
    QUEUED,
    PAUSED,
    READING,
    READY,
    EMPTY,
    ENCRYPTED,
    UNSUPPORTED,
    TOO_LARGE,
    TIMED_OUT,
    FAILED,
    CANCELLED;

    private static final Set<State> UNDER_WAY = EnumSet.of(QUEUED, PAUSED, READING);
    private static final Set<State> WENT_WRONG = EnumSet.of(TIMED_OUT, FAILED);

    /** The name in the database, in links and in the API. */
    public String slug() {
        return Slug.of(this);
    }

    /** The key of its name in {@link IntakeMessages}. */
    public String key() {
        return "state_" + name().toLowerCase(Locale.ROOT);
    }

    public boolean ended() {
        return !UNDER_WAY.contains(this);
    }

    /** Whether reading the same bytes again may end otherwise. */
    public boolean retryable() {
        return this == CANCELLED || WENT_WRONG.contains(this);
    }

    public static State of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<String> slugs() {
        return Stream.of(values()).map(State::slug).toList();
    }

    /** Slugs of those that have not ended. */
    static List<String> underWay() {
        return UNDER_WAY.stream().map(State::slug).toList();
    }

    /** Slugs of those that "retry all failed" means; what was cancelled stays so. */
    static List<String> wentWrong() {
        return WENT_WRONG.stream().map(State::slug).toList();
    }
}
