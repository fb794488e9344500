package org.claimtrail.web.problem;

/** What any page or route can be refused for. */
public enum CommonProblem implements Problem {
    NOT_FOUND(404),
    DELETED(410),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    FORM_EXPIRED(400),
    INVALID_INPUT(422),
    CHANGED_MEANWHILE(412),
    VERSION_REQUIRED(428),
    LENGTH_REQUIRED(411),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BAD_REQUEST(400),
    ALREADY_DECIDED(409),
    STORAGE_FULL(507),
    INTERNAL(500);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
