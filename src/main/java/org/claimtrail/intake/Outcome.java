package org.claimtrail.intake;

import org.claimtrail.article.Articles;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.TimedOut;
import org.claimtrail.extraction.TooLarge;
import org.claimtrail.extraction.Unsupported;
import org.claimtrail.text.Slug;

/**
 * How a file ended.
 *
 * @param reason what the state alone does not say, as a slug; null where there is nothing to add
 * @param mediaType as detected, null where nobody looked
 */
record Outcome(State state, String reason, String mediaType) {
    /** An article has these bytes already. */
    static final Outcome KNOWN = new Outcome(State.READY, "known", null);
    /** The same, and the article says otherwise than whoever brought the bytes again. */
    static final Outcome KNOWN_OTHERWISE = new Outcome(State.READY, "known-otherwise", null);
    /** Larger than the desk takes in. */
    static final Outcome OVER_THE_LIMIT = new Outcome(State.TOO_LARGE, "limit", null);
    /** The drop folder holds it, but the server may not read it. */
    static final Outcome UNREADABLE = new Outcome(State.FAILED, "unreadable", null);
    /** The server ended each time that it read this file. */
    static final Outcome GIVEN_UP = new Outcome(State.FAILED, "interrupted", null);
    /** There was no room on the disk for what is in it. */
    static final Outcome NO_ROOM = new Outcome(State.FAILED, "no-room", null);
    /** What tells of another file is no JSON object of strings. */
    static final Outcome BAD_SIDECAR = new Outcome(State.FAILED, "sidecar", null);
    /** It has a member that means nothing. */
    static final Outcome SIDECAR_MEMBER = new Outcome(State.FAILED, "sidecar-member", null);
    /** A date in it is none. */
    static final Outcome SIDECAR_DATE = new Outcome(State.FAILED, "sidecar-date", null);
    /** The language in it is no tag of one. */
    static final Outcome SIDECAR_LANGUAGE = new Outcome(State.FAILED, "sidecar-language", null);
    /** The address in it is none of the web. */
    static final Outcome SIDECAR_URL = new Outcome(State.FAILED, "sidecar-url", null);
    /** A value in it, or all of it, is too long. */
    static final Outcome SIDECAR_LONG = new Outcome(State.FAILED, "sidecar-long", null);
    /** What tells of another file came when that one had been taken in. */
    static final Outcome LATE_SIDECAR = new Outcome(State.FAILED, "sidecar-late", null);
    /** What tells of another file waits for that one. */
    static final Outcome LONE_SIDECAR = new Outcome(State.FAILED, "sidecar-alone", null);
    /** A folder in the drop folder that the server may not look into. */
    static final Outcome UNREADABLE_FOLDER = new Outcome(State.FAILED, "unreadable-folder", null);
    /** What was said to be a newer version of an article holds several files. */
    static final Outcome NOT_ONE_VERSION = new Outcome(State.FAILED, "not-one-version", null);
    /** An error of ours, told in the log. */
    static final Outcome INTERNAL = new Outcome(State.FAILED, "internal", null);

    /** What became of a file that an article was read from. */
    static Outcome of(Articles.Added added, Result result) {
        return switch (added.kind()) {
            case KNOWN -> ofKnown(added);
            case NEW_VERSION ->
                new Outcome(State.READY, "new-version", of(result).mediaType());
            case NEW -> of(result);
        };
    }

    static Outcome ofKnown(Articles.Added added) {
        return added.otherwise() ? KNOWN_OTHERWISE : KNOWN;
    }

    static Outcome of(Result result) {
        Outcome outcome = of(result.extraction());
        return result.leftOut() ? new Outcome(outcome.state(), "parts-left-out", outcome.mediaType()) : outcome;
    }

    static Outcome of(Extraction extraction) {
        if (extraction instanceof Extracted read) return new Outcome(State.READY, null, read.mediaType());
        if (extraction instanceof Empty empty)
            return new Outcome(State.EMPTY, empty.looksLikeScan() ? "scan" : null, empty.mediaType());
        if (extraction instanceof Encrypted locked) return new Outcome(State.ENCRYPTED, null, locked.mediaType());
        if (extraction instanceof Container around) return new Outcome(State.READY, "container", around.mediaType());
        if (extraction instanceof Unsupported other) return new Outcome(State.UNSUPPORTED, null, other.mediaType());
        if (extraction instanceof TooLarge large) return new Outcome(State.TOO_LARGE, Slug.of(large.measure()), null);
        if (extraction instanceof TimedOut) return new Outcome(State.TIMED_OUT, null, null);
        if (extraction instanceof Failed failed)
            return new Outcome(State.FAILED, Slug.of(failed.reason()), failed.mediaType());
        throw new IllegalArgumentException("Not a result of reading: " + extraction);
    }
}
