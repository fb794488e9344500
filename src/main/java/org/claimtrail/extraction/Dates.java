package org.claimtrail.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as files and pages write them. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

    private Dates() {}

    /** The ISO date at the start of a value, or null. */
    static String iso(String value) {
        if (value == null) return null;
        Matcher matcher = ISO.matcher(value.strip());
        if (!matcher.matches()) return null;
        try {
            return LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    .toString();
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
