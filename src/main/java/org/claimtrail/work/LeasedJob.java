package org.claimtrail.work;

/**
 * A job that a worker of this node has begun.
 *
 * @param version of the row when it was taken: whoever finds another one no longer holds the job
 * @param kind the name of a {@link JobKind}
 * @param subject what it is about: the id of something that the kind knows
 */
public record LeasedJob(long id, int version, String kind, long subject) {}
