package org.claimtrail.quotation.direct;

/** Where the speaker of a candidate stands. */
enum SpeakerPlace {
    /** The subject of the cue before the stretch. */
    BEFORE,
    /** The first subject of the sentence, for a cue before the stretch. */
    BEFORE_MAIN,
    /** After the cue before the stretch. */
    BEFORE_INVERTED,
    /** By the rule for cues after the stretch. */
    AFTER,
    AFTER_MAIN,
    AFTER_INVERTED,
    /** Who spoke last, with the last cue. */
    CARRIED_ON,
    /** Who spoke last. */
    NEAREST,
    /** The subject of a sentence without cue. */
    SUBJECT,
    /** Somehow else: announced, signed. */
    OTHER,
    NOBODY
}
