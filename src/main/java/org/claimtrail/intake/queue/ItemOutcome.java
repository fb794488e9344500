package org.claimtrail.intake.queue;

import org.claimtrail.article.version.Added;
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
public record ItemOutcome(State state, String reason, String mediaType) {
    /** An article has these bytes already. */
    static final ItemOutcome KNOWN = new ItemOutcome(State.READY, "known", null);
    /** The same, and the article says otherwise than whoever brought the bytes again. */
    static final ItemOutcome KNOWN_OTHERWISE = new ItemOutcome(State.READY, "known-otherwise", null);
    /** Larger than the desk takes in. */
    public static final ItemOutcome OVER_THE_LIMIT = new ItemOutcome(State.TOO_LARGE, "limit", null);
    /** The drop folder holds it, but the server may not read it. */
    public static final ItemOutcome UNREADABLE = new ItemOutcome(State.FAILED, "unreadable", null);
    /** The server ended each time that it read this file. */
    static final ItemOutcome GIVEN_UP = new ItemOutcome(State.FAILED, "interrupted", null);
    /** There was no room on the disk for what is in it. */
    static final ItemOutcome NO_ROOM = new ItemOutcome(State.FAILED, "no-room", null);
    /** What tells of another file is no JSON object of strings. */
    public static final ItemOutcome BAD_SIDECAR = new ItemOutcome(State.FAILED, "sidecar", null);
    /** It has a member that means nothing. */
    public static final ItemOutcome SIDECAR_MEMBER = new ItemOutcome(State.FAILED, "sidecar-member", null);
    /** A date in it is none. */
    public static final ItemOutcome SIDECAR_DATE = new ItemOutcome(State.FAILED, "sidecar-date", null);
    /** The language in it is no tag of one. */
    public static final ItemOutcome SIDECAR_LANGUAGE = new ItemOutcome(State.FAILED, "sidecar-language", null);
    /** The address in it is none of the web. */
    public static final ItemOutcome SIDECAR_URL = new ItemOutcome(State.FAILED, "sidecar-url", null);
    /** A value in it, or all of it, is too long. */
    public static final ItemOutcome SIDECAR_LONG = new ItemOutcome(State.FAILED, "sidecar-long", null);
    /** What tells of another file came when that one had been taken in. */
    public static final ItemOutcome LATE_SIDECAR = new ItemOutcome(State.FAILED, "sidecar-late", null);
    /** What tells of another file waits for that one. */
    public static final ItemOutcome LONE_SIDECAR = new ItemOutcome(State.FAILED, "sidecar-alone", null);
    /** A folder in the drop folder that the server may not look into. */
    public static final ItemOutcome UNREADABLE_FOLDER = new ItemOutcome(State.FAILED, "unreadable-folder", null);
    /** What was said to be a newer version of an article holds several files. */
    static final ItemOutcome NOT_ONE_VERSION = new ItemOutcome(State.FAILED, "not-one-version", null);
    /** An error of ours, told in the log. */
    static final ItemOutcome INTERNAL = new ItemOutcome(State.FAILED, "internal", null);

    /** What became of a file that an article was read from. */
    static ItemOutcome of(Added added, ReadResult result) {
        return switch (added.kind()) {
            case KNOWN -> ofKnown(added);
            case NEW_VERSION ->
                new ItemOutcome(State.READY, "new-version", of(result).mediaType());
            case NEW -> of(result);
        };
    }

    static ItemOutcome ofKnown(Added added) {
        return added.otherwise() ? KNOWN_OTHERWISE : KNOWN;
    }

    static ItemOutcome of(ReadResult result) {
        ItemOutcome outcome = of(result.extraction());
        return result.leftOut() ? new ItemOutcome(outcome.state(), "parts-left-out", outcome.mediaType()) : outcome;
    }

    static ItemOutcome of(Extraction extraction) {
        if (extraction instanceof Extracted read) return new ItemOutcome(State.READY, null, read.mediaType());
        if (extraction instanceof Empty empty)
            return new ItemOutcome(State.EMPTY, empty.looksLikeScan() ? "scan" : null, empty.mediaType());
        if (extraction instanceof Encrypted locked) return new ItemOutcome(State.ENCRYPTED, null, locked.mediaType());
        if (extraction instanceof Container around)
            return new ItemOutcome(State.READY, "container", around.mediaType());
        if (extraction instanceof Unsupported other) return new ItemOutcome(State.UNSUPPORTED, null, other.mediaType());
        if (extraction instanceof TooLarge large)
            return new ItemOutcome(State.TOO_LARGE, Slug.of(large.measure()), null);
        if (extraction instanceof TimedOut) return new ItemOutcome(State.TIMED_OUT, null, null);
        if (extraction instanceof Failed failed)
            return new ItemOutcome(State.FAILED, Slug.of(failed.reason()), failed.mediaType());
        throw new IllegalArgumentException("Not a result of reading: " + extraction);
    }
}
