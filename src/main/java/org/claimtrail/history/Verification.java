package org.claimtrail.history;

/**
 * What checking the chain found. {@code brokenAt} is the number of the first event that does not fit, null when the
 * chain is whole; {@code events} counts those that were checked.
 */
public record Verification(long events, Long brokenAt) {
    public boolean whole() {
        return brokenAt == null;
    }
}
