package org.claimtrail.intake;

import java.util.List;
import org.claimtrail.extraction.Extraction;

/**
 * What reading a file gave.
 *
 * @param parts the files that came out of it, to be queued themselves
 * @param leftOut whether there are more, which the limits forbid to follow
 */
record Result(Extraction extraction, List<Unpacked> parts, boolean leftOut) {
    Result {
        parts = List.copyOf(parts);
    }

    static Result of(Extraction extraction) {
        return new Result(extraction, List.of(), false);
    }
}
