package org.claimtrail.work;

/**
 * A job to be queued.
 *
 * @param kind the name of a {@link JobKind}
 * @param subject the id of what it is about
 * @param person who waits for their turn; {@link #NOBODY} for what nobody in particular wants
 * @param bundle what it is steered together with; null for a job by itself
 */
public record NewJob(String kind, long subject, long person, String bundle) {
    public static final long NOBODY = 0;
}
