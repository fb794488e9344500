package org.claimtrail.quotation;

/** What speaks for a quotation and its speaker, or against; the page has a sentence for each in its message bundle. */
public enum Reason {
    /** A cue stands right after the statement: "...", she said. */
    CUE_AFTER_QUOTE,
    /** A cue stands before the statement: she said: "...". */
    CUE_BEFORE_QUOTE,
    /** No words near the statement attribute it. */
    NO_CUE,
    /** The speaker is the subject of the cue, in the same sentence. */
    SPEAKER_IN_SENTENCE,
    /** The speaker is the last one named before, in another sentence. */
    SPEAKER_NEAREST_BEFORE,
    /** The speaker of the quotation before goes on speaking. */
    SPEAKER_CARRIED_ON,
    /** The speaker is called he, she or they, and was matched to the person named last. */
    PRONOUN_RESOLVED,
    /** Nobody was found who could be the speaker. */
    NO_SPEAKER,
    /** A quotation mark's partner is missing, so one end is a guess. */
    UNBALANCED_MARK,
    /** It stands between doubled single marks: quotation marks in some archives, italics in wiki text. */
    DOUBLED_MARKS,
    /** Few words and no sentence: may be a term, a nickname or distance of the writer's. */
    SHORT_FRAGMENT,
    /** Capitalised like the title of a work or the name of a thing. */
    TITLE_LIKE
}
