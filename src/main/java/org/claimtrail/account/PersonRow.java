package org.claimtrail.account;

import java.time.Instant;

/** A person as the list of people shows them; {@code invitedUntil} while an invitation waits to be used. */
public record PersonRow(
        Long id,
        String name,
        String role,
        Instant createdAt,
        Instant disabledAt,
        Instant invitedUntil,
        Instant lastSeenAt) {
    public String state() {
        if (disabledAt != null) return "disabled";
        return invitedUntil != null ? "invited" : "active";
    }

    /** The key of the state in {@link AccountMessages}. */
    public String stateKey() {
        return "state_" + state();
    }
}
