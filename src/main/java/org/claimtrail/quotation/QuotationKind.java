package org.claimtrail.quotation;

/** How a statement is given. */
public enum QuotationKind {
    /** In the speaker's words, between quotation marks. */
    DIRECT,
    /** In the writer's words: "she said that ...". */
    INDIRECT,
    /** In the writer's words with some of the speaker's between quotation marks. */
    MIXED
}
