package org.claimtrail.extraction;

/**
 * What a file says about itself. Every value may be null: what is not known stays empty.
 *
 * @param byline the author or authors as named, several separated by a comma
 * @param outlet who published it
 * @param published ISO 8601 date {@code 2025-02-28}, or date-time with offset where time and offset are known
 * @param modified when it was last changed, likewise
 * @param section the part of the paper or site that it stands in, such as "World"
 * @param language BCP 47 primary language, such as {@code en}
 * @param canonicalUrl the address the page gives as its own
 * @param origin where the text states that it comes from, such as an agency
 */
public record Metadata(
        Found title,
        Found byline,
        Found outlet,
        Found published,
        Found modified,
        Found section,
        Found language,
        Found canonicalUrl,
        Found origin) {
    /** Nothing known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null, null, null);

    /** These values, completed by {@code other} where they are null. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                byline != null ? byline : other.byline,
                outlet != null ? outlet : other.outlet,
                published != null ? published : other.published,
                modified != null ? modified : other.modified,
                section != null ? section : other.section,
                language != null ? language : other.language,
                canonicalUrl != null ? canonicalUrl : other.canonicalUrl,
                origin != null ? origin : other.origin);
    }
}
