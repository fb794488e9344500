package org.claimtrail.quotation;

/** What the speaker does with the words. */
public enum CueKind {
    /** Says, tells, writes, thinks: all that is none of the others. */
    SAID,
    /** Denies, rejects, disputes. */
    DENIED,
    /** Claims, alleges, accuses: the writer leaves open whether it is so. */
    CLAIMED,
    ASKED,
    /** Promises, vows, threatens. */
    PROMISED,
    /** Predicts, expects, warns of. */
    PREDICTED
}
