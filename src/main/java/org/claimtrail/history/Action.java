package org.claimtrail.history;

import java.util.Locale;

/**
 * What an event says happened. Each room has an enum of its own, whose constants begin with the thing that it happens to; the
 * sentence stands in that room's messages under {@link EventRow#key()}.
 */
public interface Action {
    /** Of the enum's constant. */
    String name();

    /** As the event keeps it: {@code thing.verb}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
