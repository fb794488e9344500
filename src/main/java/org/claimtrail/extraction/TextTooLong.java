package org.claimtrail.extraction;

/** More text than the limits allow; ends the reading of the file. */
final class TextTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextTooLong() {
        super(null, null, false, false);
    }
}
