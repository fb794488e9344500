package org.claimtrail.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A kind of work that is done later. The room that knows how brings a bean; {@link #begun}, {@link #waits} and
 * {@link #givenUp} are called in the transaction that changes the job, with the job's row locked.
 */
public interface JobKind {
    /** A slug; it stands in the database. */
    String name();

    /** The message bundle in which {@code job_} and the {@link #name()} are the key of what people call it. */
    String words();

    /** How many of its jobs this node works on at once; 0 leaves them to other nodes. */
    int atOnce();

    /**
     * Does the work, with no transaction open. A job is ended when this returns; work whose outcome must not come twice ends
     * it itself, by {@link Jobs#end}, in the transaction that stores the outcome. What it throws has the job tried again,
     * ever later.
     *
     * @throws NotNow when there is nothing wrong with the job
     */
    void work(LeasedJob job);

    /** Somebody works on it. */
    default void begun(long subject) {}

    /** It waits again: its process ended, or somebody wants it tried again. */
    default void waits(long subject) {}

    /** Nobody works on it any more until somebody wants it tried again. */
    default void givenUp(long subject, Surrender why) {}

    /**
     * What can be done while nothing waits, and what nobody queued because nothing told that it is needed; empty when there is
     * nothing. It is asked for again once that is done, else once a minute; what has a job already, given up or not, is
     * passed over.
     */
    default Collection<Long> spare() {
        return List.of();
    }

    /** What these subjects are called, for administrators; those that are called nothing are left out. */
    default Map<Long, JobSubject> called(Collection<Long> subjects) {
        return Map.of();
    }
}
