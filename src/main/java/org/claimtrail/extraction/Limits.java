package org.claimtrail.extraction;

import java.time.Duration;

/**
 * How much a single file may ask for.
 *
 * @param fileBytes largest file that is read at all
 * @param textCodePoints longest text
 * @param time longest time for one file
 * @param embeddedDepth how deep documents within documents are followed
 */
public record Limits(long fileBytes, int textCodePoints, Duration time, int embeddedDepth) {
    /** Generous for articles, reports and books; far below what harms a small server. */
    public static final Limits DEFAULT = new Limits(200L << 20, 5_000_000, Duration.ofSeconds(60), 5);
}
