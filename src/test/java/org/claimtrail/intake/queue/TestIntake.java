package org.claimtrail.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.claimtrail.work.TestJobs;

/** Lets tests wait for the queue without waiting for time. */
@ApplicationScoped
public class TestIntake {
    private final TestJobs jobs;
    private final EntityManager entities;

    TestIntake(TestJobs jobs, EntityManager entities) {
        this.jobs = jobs;
        this.entities = entities;
    }

    /** Helps reading until no file waits and none is being read. */
    public void drain() {
        do {
            while (readsOne()) Thread.onSpinWait();
            Thread.onSpinWait();
        } while (underWay() > 0);
    }

    /** Reads the next file; false when none is given out. */
    public boolean readsOne() {
        return jobs.next(IntakeItem.KIND_OF_JOB);
    }

    /** As if reading a file had met an error of ours. */
    @Transactional
    public void fail(long itemId) {
        entities.find(IntakeItem.class, itemId).end(ItemOutcome.INTERNAL, null, Instant.EPOCH);
    }

    @Transactional
    long underWay() {
        return entities.createQuery(
                        "select count(*) from IntakeItem i where i.state in ('queued', 'reading')", Long.class)
                .getSingleResult();
    }
}
