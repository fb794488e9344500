package org.claimtrail.web;

import jakarta.ws.rs.core.EntityTag;

/** The version of a resource as an entity tag (RFC 9110, section 8.8.3), and the check that a change was made on it. */
public final class ETags {
    private ETags() {}

    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** The version that a change was made on; refused when If-Match is missing or is no tag of ours. */
    public static int required(String ifMatch) {
        if (ifMatch == null) throw Problem.VERSION_REQUIRED.refusal();
        try {
            return Integer.parseInt(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException notOurs) {
            throw Problem.CHANGED_MEANWHILE.refusal();
        }
    }

    /** Refused unless the stored version is the one that the change was made on. */
    public static void check(int seen, int stored) {
        if (seen != stored) throw Problem.CHANGED_MEANWHILE.refusal();
    }
}
