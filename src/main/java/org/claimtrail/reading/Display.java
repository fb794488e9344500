package org.claimtrail.reading;

import java.util.Locale;

/** The ways in which the reading page shows a text. */
enum Display {
    /** joined, unhyphenated, with what is no part of the article folded */
    READING,
    /** the raw text, line by line */
    RAW,
    /** what came in */
    ORIGINAL;

    /** The display with this slug; the reading view for any other. */
    static Display of(String slug) {
        for (Display display : values()) if (display.slug().equals(slug)) return display;
        return READING;
    }

    /** The name in addresses. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
