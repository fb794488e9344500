package org.claimtrail.history;

import java.time.Instant;
import java.util.List;

/** What a page shows of an event. {@code changes} has one row for each value that differs. */
public record EventRow(
        long number, Instant at, String actor, String action, Subject subject, List<Change> changes, String hash) {
    /** A value before and after; null where there was or is none. */
    public record Change(String field, String before, String after) {}

    /** The key of the action's sentence in the messages of its room. */
    public String key() {
        return "action_" + action.replace('.', '_').replace('-', '_');
    }
}
