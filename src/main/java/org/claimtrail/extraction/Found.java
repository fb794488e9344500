package org.claimtrail.extraction;

/** A value and where it was found. */
public record Found(String value, Source source) {
    /** The found value, or null where there is none: null-safe reading of a metadata field. */
    public static String valueOf(Found found) {
        return found == null ? null : found.value();
    }
}
