package org.claimtrail.extraction;

/** What a block of text is. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    CAPTION,
    /** a row of a table, its cells separated by tabs */
    TABLE_ROW,
    /** a stretch with line breaks that matter */
    PREFORMATTED,
    /** a running head or a page number */
    PAGE_FURNITURE
}
