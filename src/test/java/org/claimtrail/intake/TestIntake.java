package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Lets tests wait for the queue without waiting for time. */
@ApplicationScoped
public class TestIntake {
    private final ItemReader reading;
    private final EntityManager entities;

    TestIntake(ItemReader reading, EntityManager entities) {
        this.reading = reading;
        this.entities = entities;
    }

    /** Helps reading until no file waits and none is being read. */
    public void drain() {
        do {
            while (reading.next()) Thread.onSpinWait();
            Thread.yield();
        } while (underWay() > 0);
    }

    /** Reads the next file; false when none is given out. */
    boolean readsOne() {
        return reading.next();
    }

    /** As if reading a file had met an error of ours. */
    @Transactional
    void fail(long itemId) {
        entities.find(IntakeItem.class, itemId).end(ItemOutcome.INTERNAL, null, Instant.EPOCH);
    }

    @Transactional
    long underWay() {
        return entities.createQuery(
                        "select count(*) from IntakeItem i where i.state in ('queued', 'reading')", Long.class)
                .getSingleResult();
    }
}
