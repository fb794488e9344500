package org.claimtrail.intake.queue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many files are where, and how fast they are read.
 *
 * @param counts files by state, states without any left out
 * @param perMinute read in the last minute, null when too few were
 */
public record Pace(Map<State, Long> counts, Double perMinute) {
    /** @param count of the files in the state */
    record Count(State state, long count) {}

    public Pace {
        Map<State, Long> copy = new EnumMap<>(State.class);
        copy.putAll(counts);
        counts = copy;
    }

    public List<Count> byState() {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    public long of(State state) {
        return counts.getOrDefault(state, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long underWay() {
        return all() - ended();
    }

    public long ended() {
        return byState().stream()
                .filter(each -> each.state().ended())
                .mapToLong(Count::count)
                .sum();
    }

    public long ready() {
        return of(State.READY);
    }

    /** Ended, but not as an article. */
    public long other() {
        return ended() - ready();
    }

    public long waiting() {
        return of(State.QUEUED);
    }

    public long reading() {
        return of(State.READING);
    }

    public long resting() {
        return of(State.PAUSED);
    }

    /** Whether "read all of these again" has anything to do. */
    public boolean anyWentWrong() {
        return of(State.FAILED) + of(State.TIMED_OUT) > 0;
    }

    public Long ratePerMinute() {
        return perMinute == null ? null : Math.max(1, Math.round(perMinute));
    }

    /** At this pace; null when nothing is left or nobody can tell. */
    public Duration left() {
        long toDo = waiting() + reading();
        if (perMinute == null || toDo == 0) return null;
        return Duration.ofSeconds(Math.max(1, Math.round(toDo / perMinute * 60)));
    }

    public boolean tellsTime() {
        return left() != null;
    }

    /** Rounded up. */
    public long minutesLeft() {
        return (left().toSeconds() + 59) / 60;
    }
}
