package org.claimtrail.extraction;

/** Where a piece of metadata was found. */
public enum Source {
    /** schema.org data in a script of the page */
    HTML_JSON_LD(Sureness.STATED),
    /** Open Graph properties in the head of the page */
    HTML_OPEN_GRAPH(Sureness.STATED),
    /** other meta elements, links and attributes of the page */
    HTML_META(Sureness.STATED),
    /** what a reader of the page sees, such as its byline or headline */
    HTML_VISIBLE(Sureness.LIKELY),
    /** the properties of a PDF, Office or e-book file */
    DOCUMENT_PROPERTIES(Sureness.LIKELY),
    /** the header of an e-mail */
    MAIL_HEADER(Sureness.STATED),
    /** a pattern in the text, such as a dateline */
    TEXT_PATTERN(Sureness.LIKELY),
    /** worked out from the text as a whole */
    DETECTED(Sureness.GUESSED),
    /** the name of the file */
    FILE_NAME(Sureness.GUESSED),
    /** not found at all: a person gave it */
    PERSON(Sureness.STATED);

    private final Sureness sureness;

    Source(Sureness sureness) {
        this.sureness = sureness;
    }

    /** How far what is found there can be relied on. */
    public Sureness sureness() {
        return sureness;
    }
}
