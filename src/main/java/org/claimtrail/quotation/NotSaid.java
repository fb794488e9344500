package org.claimtrail.quotation;

import org.claimtrail.text.Span;

/**
 * What stands between quotation marks and is no statement of anybody's; never offered as one.
 *
 * @param span without the quotation marks around it
 */
public record NotSaid(Span span, Sort sort) {
    /** What it is instead. */
    public enum Sort {
        /** The title of a work or event, or the name of a thing: "Meet the Press". */
        TITLE,
        /** Between the parts of a name: Joe "Sloppy" Smith. */
        NICKNAME,
        /** A word or term that the writer uses with distance, or names as a word. */
        TERM,
        /** A few words that nobody near is told to have said: the writer's distance, a saying, a slogan. */
        SCARE_QUOTES
    }
}
