package org.claimtrail.work;

/** Where a job is; what is done has no row any more. */
enum JobState {
    WAITING,
    /** Somebody lets it rest. */
    RESTING,
    WORKING,
    GIVEN_UP
}
