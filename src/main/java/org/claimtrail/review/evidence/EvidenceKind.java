package org.claimtrail.review.evidence;

import java.util.Locale;

/** Where evidence comes from. */
enum EvidenceKind {
    /** Words of a stored article version. */
    PASSAGE,
    /** An uploaded file, kept as it came. */
    FILE,
    /** An address on the web with a note of what stands there. */
    LINK;

    /** The name in the API, in forms and in the database. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
