package org.claimtrail.extraction;

/** Where a piece of metadata was found. */
public enum Source {
    /** schema.org data in a script of the page */
    HTML_JSON_LD,
    /** Open Graph properties in the head of the page */
    HTML_OPEN_GRAPH,
    /** other meta elements, links and attributes of the page */
    HTML_META,
    /** what a reader of the page sees, such as its byline or headline */
    HTML_VISIBLE,
    /** the properties of a PDF, Office or e-book file */
    DOCUMENT_PROPERTIES,
    /** the header of an e-mail */
    MAIL_HEADER,
    /** a pattern in the text, such as a dateline */
    TEXT_PATTERN,
    /** worked out from the text as a whole */
    DETECTED,
    /** the name of the file */
    FILE_NAME
}
