package org.claimtrail.article.metadata;

import org.claimtrail.extraction.Found;
import org.claimtrail.extraction.Source;
import org.claimtrail.extraction.Sureness;
import org.claimtrail.text.RawText;
import org.claimtrail.text.Slug;

/**
 * A piece of metadata, where it comes from, and how sure it is.
 *
 * @param source the slug of an {@link org.claimtrail.extraction.Source}, or {@link #PERSON}
 * @param sureness the slug of an {@link org.claimtrail.extraction.Sureness}; a person states what they give
 */
public record Sourced(String value, String source, String sureness) {
    public static final String PERSON = "person";
    public static final String FILE_NAME = Slug.of(Source.FILE_NAME);

    public static Sourced orNull(String value, String source, String sureness) {
        return value == null ? null : new Sourced(value, source, sureness);
    }

    /** What a person stated; null where they stated nothing. */
    public static Sourced byPerson(String value) {
        return value == null ? null : new Sourced(value, PERSON, Slug.of(Sureness.STATED));
    }

    /** What a file says, on one line and no longer than {@code max} code points; null where it says nothing. */
    public static Sourced of(Found found, int max) {
        if (found == null || found.value() == null) return null;
        String line = RawText.clean(found.value()).replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) return null;
        return new Sourced(
                shortened(line, max),
                Slug.of(found.source()),
                Slug.of(found.source().sureness()));
    }

    /** {@code stated} where there is one, else {@code found}. */
    public static Sourced first(Sourced stated, Sourced found) {
        return stated != null ? stated : found;
    }

    public static String value(Sourced sourced) {
        return sourced == null ? null : sourced.value();
    }

    public static String source(Sourced sourced) {
        return sourced == null ? null : sourced.source();
    }

    public static String sureness(Sourced sourced) {
        return sourced == null ? null : sourced.sureness();
    }

    private static String shortened(String line, int max) {
        if (line.codePointCount(0, line.length()) <= max) return line;
        return line.substring(0, line.offsetByCodePoints(0, max - 1)).strip() + "…";
    }
}
