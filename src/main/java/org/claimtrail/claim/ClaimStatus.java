package org.claimtrail.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.claimtrail.text.Slug;

/** How far the work on a claim has come. */
public enum ClaimStatus {
    /** Nobody has proposed a verdict yet. */
    OPEN,
    /** A verdict waits for a second person. */
    IN_REVIEW,
    /** A verdict is in force. */
    RATED,
    /** It is not going to be checked. */
    DROPPED;

    /** The name in addresses and in the API. */
    public String slug() {
        return Slug.of(this);
    }

    /** The key of its name in {@link ClaimMessages}. */
    public String key() {
        return "status_" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClaimStatus> of(String slug) {
        return Arrays.stream(values())
                .filter(status -> status.slug().equals(slug))
                .findFirst();
    }
}
