package org.claimtrail.work;

import java.util.Locale;

/** Why a job was given up. */
public enum Surrender {
    /** The process ended each time that it worked on it: it may be what ends it. */
    CUT_SHORT,
    /** It failed in the same way again and again. */
    FAILED;

    /** The name in the API. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its sentence in {@link WorkMessages}. */
    public String key() {
        return "because_" + name().toLowerCase(Locale.ROOT);
    }
}
