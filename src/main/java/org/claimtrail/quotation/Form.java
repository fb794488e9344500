package org.claimtrail.quotation;

/** How an article sets a statement off from its own words. */
public enum Form {
    /** Between quotation marks, wholly or in part. */
    MARKS,
    /** Between doubled single marks, wholly or in part: quotation marks in some archives, italics in wiki text. */
    DOUBLED_MARKS,
    /** "NAME: ...", one of several such lines. */
    TRANSCRIPT,
    /** "Q: ..." and "A: ...". */
    INTERVIEW,
    /** A paragraph of its own after a colon, without marks. */
    BLOCK,
    /** The marks are lost, but a cue follows and the words speak of I or we, or "she said:" announces them. */
    LOST_MARKS,
    /** Not at all: reported in the writer's words. */
    NONE
}
