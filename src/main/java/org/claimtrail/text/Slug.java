package org.claimtrail.text;

import java.util.Locale;

/** Constants as addresses, the API and the database name them: {@code TIMED_OUT} is "timed-out". */
public final class Slug {
    private Slug() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
