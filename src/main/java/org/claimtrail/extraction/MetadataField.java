package org.claimtrail.extraction;

import java.util.Locale;
import java.util.Optional;

/**
 * What can be known of an article. Everything that shows, takes, keeps or sends metadata does so for all of these; a new
 * field needs only whoever finds it, and its words in the messages about metadata.
 */
public enum MetadataField {
    TITLE(Kind.WORDS, 500, Renewal.NEWEST),
    /** the author or authors as named, several separated by a comma */
    BYLINE(Kind.WORDS, 300),
    /** who published it */
    OUTLET(Kind.WORDS, 200),
    PUBLISHED(Kind.DATE, 40),
    /** when it was last changed */
    MODIFIED(Kind.DATE, 40, Renewal.NEWEST),
    /** the part of the paper or site that it stands in, such as "World" */
    SECTION(Kind.WORDS, 200, Renewal.GIVEN),
    LANGUAGE(Kind.LANGUAGE, 20),
    /** where it was published; what tells articles apart */
    CANONICAL_URL(Kind.ADDRESS, 2000, Renewal.NEVER),
    /** where the text states that it comes from, such as an agency */
    ORIGIN(Kind.WORDS, 200);

    /** What values look like. */
    public enum Kind {
        /** words on one line */
        WORDS,
        /** ISO 8601 date {@code 2025-02-28}, or date-time with offset where time and offset are known */
        DATE,
        /** BCP 47 tag, such as {@code en} */
        LANGUAGE,
        /** whole web address */
        ADDRESS
    }

    /** When what a later version of an article says takes the place of what is known. */
    public enum Renewal {
        /** never: what a later version says of it does not count */
        NEVER,
        /** only where nothing is known */
        MISSING,
        /** where nothing is known, or a person says so now */
        GIVEN,
        /** the newest counts, unless a person gave what is known and none gives what comes */
        NEWEST
    }

    private final Kind kind;
    private final int longest;
    private final Renewal renewal;

    MetadataField(Kind kind, int longest) {
        this(kind, longest, Renewal.MISSING);
    }

    MetadataField(Kind kind, int longest, Renewal renewal) {
        this.kind = kind;
        this.longest = longest;
        this.renewal = renewal;
    }

    public Kind kind() {
        return kind;
    }

    /** In code points. */
    public int longest() {
        return longest;
    }

    public Renewal renewal() {
        return renewal;
    }

    public boolean isDate() {
        return kind == Kind.DATE;
    }

    /** In messages, such as {@code canonical_url}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In JSON, such as {@code canonicalUrl}. */
    public String member() {
        StringBuilder member = new StringBuilder();
        for (String word : key().split("_", 0))
            member.append(member.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        return member.toString();
    }

    /** Of what a person gives or corrects, in forms, JSON and the history: of dates the day, such as {@code publishedOn}. */
    public String givenMember() {
        return isDate() ? member() + "On" : member();
    }

    /** The field with that {@link #givenMember}. */
    public static Optional<MetadataField> given(String member) {
        for (MetadataField field : values()) if (field.givenMember().equals(member)) return Optional.of(field);
        return Optional.empty();
    }
}
