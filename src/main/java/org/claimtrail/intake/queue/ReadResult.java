package org.claimtrail.intake.queue;

import java.util.List;
import org.claimtrail.extraction.Extraction;

/**
 * What reading a file gave.
 *
 * @param parts the files that came out of it, to be queued themselves
 * @param leftOut whether there are more, which the limits forbid to follow
 */
record ReadResult(Extraction extraction, List<Unpacked> parts, boolean leftOut) {
    ReadResult {
        parts = List.copyOf(parts);
    }

    static ReadResult of(Extraction extraction) {
        return new ReadResult(extraction, List.of(), false);
    }
}
