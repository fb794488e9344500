package org.claimtrail.extraction;

import java.time.Duration;

/**
 * How much a single file may ask for.
 *
 * @param fileBytes largest file that is read for its text; containers may be larger
 * @param textCodePoints longest text
 * @param time longest time for one file
 * @param embeddedDepth how deep the parts of a mail may be nested
 * @param parts most files within a file
 * @param unpackedBytes most bytes that the files within a file may have together
 */
public record Limits(
        long fileBytes, int textCodePoints, Duration time, int embeddedDepth, int parts, long unpackedBytes) {
    /** Generous for articles, reports and books; far below what harms a small server. */
    public static final Limits DEFAULT = new Limits(200L << 20, 5_000_000, Duration.ofSeconds(60), 5, 10_000, 2L << 30);

    /** These limits with another time. */
    public Limits within(Duration other) {
        return new Limits(fileBytes, textCodePoints, other, embeddedDepth, parts, unpackedBytes);
    }
}
