package org.claimtrail.extraction;

/**
 * A file beyond what is accepted.
 *
 * @param limit the largest accepted size, in the unit of {@code measure}
 */
public record TooLarge(long limit, Measure measure) implements Extraction {
    /** What was too large. */
    public enum Measure {
        /** the file itself, in bytes */
        FILE,
        /** the text found in it, in code points */
        TEXT,
        /** all files within it together, in bytes once unpacked */
        UNPACKED,
        /** how many files are within it */
        PARTS
    }
}
