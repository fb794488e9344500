package org.claimtrail.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.claimtrail.history.Actor;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that is done later: nothing is lost, nothing is done twice, what fails is tried again and given up in the end. */
@DeskTest
class JobsTest {
    private static final String KIND = Chores.KIND;
    private static final AtomicLong SUBJECTS = new AtomicLong(1);

    @Inject
    Desk desk;

    @Inject
    Jobs jobs;

    @Inject
    TestJobs work;

    @Inject
    Chores chores;

    @Inject
    JobTable table;

    @Inject
    JobRunner runner;

    @AfterEach
    void nothingIsLeft() {
        chores.todo(job -> {});
        chores.spare(List.of());
        chores.told();
        QuarkusTransaction.requiringNew().run(() -> table.delete("kind", KIND));
    }

    @Test
    void aJobIsDoneOnceAndIsGoneThen() {
        List<Long> done = new ArrayList<>();
        chores.todo(job -> {
            assertEquals(
                    Status.STATUS_NO_TRANSACTION,
                    QuarkusTransaction.getStatus(),
                    "nothing is open while it is worked on");
            done.add(job.subject());
        });
        long subject = added();
        jobs.add(job(subject));
        assertTrue(work.next(KIND));
        assertFalse(work.next(KIND), "the second wish was for the same");
        assertEquals(List.of(subject), done);
        assertFalse(work.isThere(KIND, subject));
        assertEquals(List.of("begun " + subject), chores.told());
    }

    @Test
    void whatIsTakenBackWithItsTransactionIsNotDone() {
        long subject = SUBJECTS.getAndIncrement();
        QuarkusTransaction.begin();
        jobs.add(job(subject));
        QuarkusTransaction.rollback();
        assertFalse(work.next(KIND));
    }

    @Test
    void whatIsAskedForMeanwhileIsDoneOnceMore() {
        AtomicInteger times = new AtomicInteger();
        chores.todo(job -> {
            if (times.incrementAndGet() == 1) jobs.add(job(job.subject()));
        });
        added();
        while (work.next(KIND)) Thread.onSpinWait();
        assertEquals(2, times.get());
    }

    @Test
    void theOutcomeAndTheEndOfTheJobAreOneTransaction() {
        List<Boolean> counts = new ArrayList<>();
        long subject = added();
        LeasedJob lost = work.take(KIND, "another node").orElseThrow();
        work.letLeaseEnd(KIND, subject);
        work.takeOver();
        chores.todo(job -> QuarkusTransaction.requiringNew().run(() -> {
            counts.add(jobs.end(job));
            counts.add(jobs.end(lost));
        }));
        work.next(KIND);
        assertEquals(List.of(true, false), counts);
        assertFalse(work.isThere(KIND, subject));
    }

    @Test
    void whatFailsIsTriedAgainLaterAndGivenUpInTheEnd() {
        chores.todo(job -> {
            throw new IllegalStateException(new IOException("Away"));
        });
        long subject = added();
        for (int i = 1; i <= 3; i++) {
            assertTrue(work.next(KIND));
            assertFalse(work.next(KIND), "not at once");
            work.letBeDue(KIND, subject);
        }
        assertFalse(work.next(KIND), "it is given up");
        Job job = stored(subject);
        assertEquals(JobState.GIVEN_UP, job.state);
        assertEquals(Surrender.FAILED, job.surrender);
        assertEquals("IOException", job.failure);
        String begun = "begun " + subject;
        String waits = "waits " + subject;
        assertEquals(List.of(begun, waits, begun, waits, begun, "failed " + subject), chores.told());
        chores.todo(it -> {});
        jobs.add(job(subject));
        assertTrue(work.next(KIND), "whoever needs it after all has it done");
        assertFalse(work.isThere(KIND, subject));
    }

    @Test
    void thePausesGrow() {
        AtomicInteger times = new AtomicInteger();
        chores.todo(job -> {
            if (times.incrementAndGet() % 2 == 0) throw new IllegalStateException();
            throw new IllegalArgumentException();
        });
        long subject = added();
        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            work.letBeDue(KIND, subject);
            Instant before = Clock.systemUTC().instant();
            work.next(KIND);
            seconds.add(Duration.between(before, stored(subject).dueAt).toSeconds());
        }
        assertTrue(seconds.get(0) >= 1 && seconds.get(0) < 30, seconds::toString);
        assertTrue(seconds.get(1) >= 30 && seconds.get(1) < 90, seconds::toString);
        assertTrue(seconds.get(2) >= 900 && seconds.get(2) < 960, seconds::toString);
        assertTrue(seconds.get(4) >= 3600 && seconds.get(4) < 3660, seconds::toString);
        assertEquals(JobState.WAITING, stored(subject).state, "it never failed in the same way");
    }

    @Test
    void theStepThatFailsIsNamed() {
        List<String> taken = new ArrayList<>();
        List<Step> steps = List.of(
                new Step("wash", subject -> taken.add("wash " + subject)),
                new Step("dry", subject -> {
                    throw new IllegalStateException();
                }),
                new Step("fold", subject -> taken.add("fold " + subject)));
        chores.todo(job -> Step.all(steps, job.subject()));
        long subject = added();
        work.next(KIND);
        assertEquals("dry: IllegalStateException", stored(subject).failure);
        assertEquals(List.of("wash " + subject), taken);
    }

    @Test
    void whatIsAwayIsNotTheFaultOfTheJob() {
        chores.todo(job -> {
            throw new NotNow(new IllegalStateException());
        });
        long subject = added();
        for (int i = 0; i < 6; i++) assertThrows(NotNow.class, () -> work.next(KIND));
        assertEquals(JobState.WAITING, stored(subject).state);
        assertEquals(0, stored(subject).failures);
    }

    @Test
    void whatEndsTheProcessAgainAndAgainIsGivenUp() {
        long subject = added();
        for (int i = 0; i < 5; i++) {
            assertEquals(subject, work.take(KIND, "this node").orElseThrow().subject());
            work.resume("this node");
        }
        assertEquals(Surrender.CUT_SHORT, stored(subject).surrender);
        assertEquals("cut-short " + subject, chores.told().get(9));
    }

    @Test
    void aBundleRestsGoesOnAndIsCancelled() {
        long subject = SUBJECTS.getAndIncrement();
        jobs.add(new NewJob(KIND, subject, NewJob.NOBODY, "spring"));
        jobs.rest(KIND, "spring");
        NewJob late = new NewJob(KIND, SUBJECTS.getAndIncrement(), NewJob.NOBODY, "spring");
        assertEquals(Set.of(late), jobs.add(List.of(late)));
        assertFalse(work.next(KIND));
        jobs.goOn(KIND, "spring");
        assertTrue(work.next(KIND));
        jobs.cancel(KIND, "spring");
        assertFalse(work.next(KIND));
    }

    @Test
    void aKindRestsAndGoesOn() {
        long subject = added();
        assertTrue(jobs.pause(KIND, new Actor(desk.editor().id, "eda")));
        assertFalse(work.next(KIND));
        assertTrue(jobs.endPause(KIND));
        assertFalse(jobs.endPause(KIND));
        assertTrue(work.next(KIND));
        assertFalse(work.isThere(KIND, subject));
    }

    @Test
    void whatCanBeDoneInSpareTimeIsQueued() {
        assertFalse(runner.spare(chores));
        long subject = SUBJECTS.getAndIncrement();
        chores.spare(List.of(subject));
        assertTrue(runner.spare(chores));
        assertFalse(runner.spare(chores), "it has its job");
        chores.todo(job -> {
            throw new IllegalStateException();
        });
        for (int i = 0; i < 3; i++) {
            work.letBeDue(KIND, subject);
            assertTrue(work.next(KIND));
        }
        assertFalse(runner.spare(chores), "what was given up is left alone");
        assertEquals(JobState.GIVEN_UP, stored(subject).state);
    }

    @Test
    void theSameIsQueuedByManyAtOnceWithoutRefusingAny() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        long first = SUBJECTS.getAndAdd(100);
        Callable<Void> add = () -> {
            for (long i = first; i < first + 100; i++) jobs.add(job(i));
            return null;
        };
        try {
            for (Future<Void> each : people.invokeAll(List.of(add, add, add, add))) each.get();
        } finally {
            people.shutdown();
        }
        Set<Long> done = new TreeSet<>();
        chores.todo(job -> done.add(job.subject()));
        while (work.next(KIND)) Thread.onSpinWait();
        assertEquals(LongStream.range(first, first + 100).boxed().toList(), List.copyOf(done));
    }

    @Test
    void nobodyIsAtTheSameTwice() {
        long subject = added();
        QuarkusTransaction.requiringNew()
                .run(() -> table.persist(new Job(job(subject), JobState.WAITING, Instant.EPOCH)));
        LeasedJob one = work.take(KIND, "this node").orElseThrow();
        assertTrue(work.take(KIND, "this node").isEmpty(), "somebody is at it");
        QuarkusTransaction.requiringNew().run(() -> jobs.end(one));
        assertEquals(subject, work.take(KIND, "this node").orElseThrow().subject());
    }

    private long added() {
        long subject = SUBJECTS.getAndIncrement();
        jobs.add(job(subject));
        return subject;
    }

    private static NewJob job(long subject) {
        return new NewJob(KIND, subject, NewJob.NOBODY, null);
    }

    private Job stored(long subject) {
        return QuarkusTransaction.requiringNew().call(() -> table.find("kind = ?1 and subject = ?2", KIND, subject)
                .singleResult());
    }
}
