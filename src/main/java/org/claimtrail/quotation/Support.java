package org.claimtrail.quotation;

/** How much an engine finds in a language; a page tells its readers. */
public enum Support {
    /** Direct and reported speech, with speakers, learned from annotated news. */
    FULL,
    /** Direct speech with its speakers, by rule. */
    DIRECT,
    /** What stands between quotation marks, without speakers. */
    MARKS
}
