package org.claimtrail.intake.queue;

import java.time.Instant;

/**
 * Files that came in together and are not all read.
 *
 * @param file the name of one of them
 */
public record BatchRow(String batch, String by, Instant at, String file, long all, long underWay) {
    public long ended() {
        return all - underWay;
    }

    public long others() {
        return all - 1;
    }
}
