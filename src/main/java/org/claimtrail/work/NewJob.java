package org.claimtrail.work;

import org.claimtrail.history.Actor;

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

    public static NewJob of(String kind, long subject, Actor by) {
        return new NewJob(kind, subject, by.id() == null ? NOBODY : by.id(), null);
    }
}
