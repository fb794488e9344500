package org.claimtrail.web.problem;

import jakarta.ws.rs.core.EntityTag;

/** The version of a resource as an entity tag (RFC 9110, section 8.8.3), and the check that a change was made on it. */
public final class ETags {
    /** Stands for whatever version is stored: who changes it did not look, and says so. */
    public static final int ANY = -1;

    private ETags() {}

    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * The version that a change was made on, {@link #ANY} for an asterisk (RFC 9110, section 13.1.1); refused when
     * If-Match is missing or is no tag of ours.
     */
    public static int required(String ifMatch) {
        if (ifMatch == null) throw CommonProblem.VERSION_REQUIRED.refusal();
        String tag = ifMatch.strip().replace("\"", "");
        if (tag.equals("*")) return ANY;
        if (!tag.matches("\\d{1,9}")) throw CommonProblem.CHANGED_MEANWHILE.refusal();
        return Integer.parseInt(tag);
    }

    /** The same where If-Match may be left out, which means {@link #ANY}. */
    public static int optional(String ifMatch) {
        return ifMatch == null ? ANY : required(ifMatch);
    }

    /** Refused unless the stored version is the one that the change was made on. */
    public static void check(int seen, int stored) {
        if (seen != ANY && seen != stored) throw CommonProblem.CHANGED_MEANWHILE.refusal();
    }
}
