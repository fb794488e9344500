package org.claimtrail.claim;

import java.util.List;

/** The ratings that a claim can have got, as lists filter and show them. */
final class Outcomes {
    static final List<String> SLUGS =
            List.of("true", "mostly-true", "misleading", "mostly-false", "false", "unproven", "not-checkable");

    private Outcomes() {}

    /** The key of its words in {@link ClaimMessages}. */
    static String key(String slug) {
        return slug == null ? null : "outcome_" + slug.replace('-', '_');
    }
}
