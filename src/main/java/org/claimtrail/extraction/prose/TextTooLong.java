package org.claimtrail.extraction.prose;

/** More text than the limits allow; ends the reading of the file. */
public final class TextTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TextTooLong() {
        super(null, null, false, false);
    }
}
