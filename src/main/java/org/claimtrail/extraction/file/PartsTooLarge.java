package org.claimtrail.extraction.file;

import org.claimtrail.extraction.TooLarge;

/** More files within a file than the limits allow, or larger ones; ends the reading of the file. */
final class PartsTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TooLarge result;

    PartsTooLarge(TooLarge result) {
        super(null, null, false, false);
        this.result = result;
    }

    TooLarge result() {
        return result;
    }
}
