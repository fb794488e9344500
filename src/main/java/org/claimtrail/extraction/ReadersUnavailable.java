package org.claimtrail.extraction;

/** A file could not be read for a reason that lies with this process and says nothing of the file. */
public final class ReadersUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadersUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
