package org.claimtrail.work;

/** What a job needs is away, which says nothing of the job: it waits again, and its worker rests a moment. */
public class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotNow(Throwable cause) {
        super(cause);
    }
}
