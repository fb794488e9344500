package org.claimtrail.quotation;

/** What the speaker does with the words. */
public enum CueKind {
    /** Says, tells, writes, thinks: all that is none of the others. */
    SAID(null),
    /** Denies, rejects, disputes. */
    DENIED(WordList.DENIED),
    /** Claims, alleges, accuses: the writer leaves open whether it is so. */
    CLAIMED(WordList.CLAIMED),
    ASKED(WordList.ASKED),
    /** Promises, vows, threatens. */
    PROMISED(WordList.PROMISED),
    /** Predicts, expects, warns of. */
    PREDICTED(WordList.PREDICTED);

    final WordList list;

    CueKind(WordList list) {
        this.list = list;
    }
}
