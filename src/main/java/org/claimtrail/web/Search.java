package org.claimtrail.web;

import java.util.Locale;

/** Text search as lists do it: every word must occur, upper and lower case are the same. */
public final class Search {
    private Search() {}

    /** A pattern for {@code like ... escape '!'} on a lower-cased column, finding the words in their order. */
    public static String pattern(String words) {
        String escaped = words.replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped.replaceAll("\\s+", "%") + "%";
    }

    /** How names are compared: lower case, single spaces. */
    public static String key(String name) {
        return name.replace("\0", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
