package org.claimtrail.web.problem;

import java.util.Locale;

/**
 * Everything a user can be refused for: one list, rendered as a page or as {@code application/problem+json}. Title and
 * advice of each stand in {@link ProblemMessages} under its {@link #key()}.
 */
public enum Problem {
    NOT_FOUND(404),
    DELETED(410),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    FORM_EXPIRED(400),
    INVALID_INPUT(422),
    CHANGED_MEANWHILE(412),
    VERSION_REQUIRED(428),
    TOO_MANY_ATTEMPTS(429),
    LENGTH_REQUIRED(411),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BAD_REQUEST(400),
    ALREADY_DECIDED(409),
    NOT_RETRYABLE(409),
    CLAIM_DROPPED(409),
    CLAIM_NOT_DELETED(409),
    SPEAKER_LINKED(409),
    WITHDRAWN(409),
    PERSON_DISABLED(409),
    OWN_VERDICT(403),
    EVIDENCE_IN_USE(409),
    EVIDENCE_WITHDRAWN(409),
    VERDICT_WAITING(409),
    STATEMENT_CHANGED(409),
    NAME_TAKEN(409),
    LAST_ADMINISTRATOR(409),
    INVITATION_INVALID(410),
    SETUP_DONE(409),
    NOT_RATED(404),
    JOINED(410),
    NEWER_VERSIONS(409),
    STORAGE_FULL(507),
    QUEUE_FULL(503),
    INTERNAL(500);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** The last segment of the problem's type URI. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stem of the problem's keys in {@link ProblemMessages}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of what to do, in {@link ProblemMessages}. */
    public String adviceKey() {
        return key() + "_advice";
    }

    public Refusal refusal() {
        return new Refusal(this, null);
    }

    /** A refusal that says more than the catalogue can know, in the user's language. */
    public Refusal refusal(String detail) {
        return new Refusal(this, detail);
    }
}
