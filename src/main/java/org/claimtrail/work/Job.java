package org.claimtrail.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Something that is to be done, until it is done. */
@Entity
class Job {
    /** Cut short so often by the end of a process, a job is given up: it may be what ends it. */
    private static final int MOST_CUT_SHORT = 5;
    /** Failed so often in the same way, one after the other, it is given up. */
    private static final int MOST_ALIKE = 3;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Each pause is so many times as long as the one before. */
    private static final int GROWTH = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String kind;
    long subject;
    /** Whose turn it takes: a person's id, or {@link NewJob#NOBODY}. */
    long person;

    String bundle;

    @Enumerated(EnumType.STRING)
    JobState state;

    /** How often the end of a process ended the work on it. */
    int cutShort;
    /** How often it failed, and how often in the way it failed last. */
    int failures;

    int alike;
    /** How it failed last, in few words; null when it did not. */
    String failure;

    @Enumerated(EnumType.STRING)
    Surrender surrender;

    /** Whether it was asked for while somebody worked on it: what they do may be too old then. */
    boolean wantedAgain;

    Instant addedAt;
    /** Not to be begun before. */
    Instant dueAt;

    Instant givenUpAt;
    /** The node that works on it, until {@link #leaseUntil}; null while nobody does. */
    String takenBy;

    Instant leaseUntil;

    protected Job() {}

    Job(NewJob wanted, JobState state, Instant now) {
        this.kind = wanted.kind();
        this.subject = wanted.subject();
        this.person = wanted.person();
        this.bundle = wanted.bundle();
        this.state = state;
        this.addedAt = now;
        this.dueAt = now;
    }

    void take(String node, Instant until) {
        state = JobState.WORKING;
        wantedAgain = false;
        takenBy = node;
        leaseUntil = until;
    }

    LeasedJob leased() {
        return new LeasedJob(id, version, kind, subject);
    }

    /** Waits again because its node is being stopped, or something else is away: not its fault. */
    void release() {
        state = JobState.WAITING;
        takenBy = null;
        leaseUntil = null;
    }

    /** Waits again after its node ended while it worked on it; given up when that was not the first time. */
    void resume(Instant now) {
        cutShort++;
        if (cutShort >= MOST_CUT_SHORT) giveUp(Surrender.CUT_SHORT, now);
        else release();
    }

    /** Is tried again, ever later; given up when the same happens again and again. */
    void fail(String how, Instant now) {
        failures++;
        alike = how.equals(failure) ? alike + 1 : 1;
        failure = how;
        if (alike >= MOST_ALIKE) {
            giveUp(Surrender.FAILED, now);
            return;
        }
        release();
        dueAt = now.plus(pause());
    }

    /** Because somebody wants it so. */
    void tryAgain(Instant now) {
        cutShort = 0;
        failures = 0;
        alike = 0;
        failure = null;
        surrender = null;
        givenUpAt = null;
        dueAt = now;
        release();
    }

    boolean isGivenUp() {
        return state == JobState.GIVEN_UP;
    }

    private void giveUp(Surrender why, Instant now) {
        release();
        state = JobState.GIVEN_UP;
        surrender = why;
        givenUpAt = now;
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < failures && pause.compareTo(LONGEST_PAUSE) < 0; i++) pause = pause.multipliedBy(GROWTH);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
