package org.claimtrail.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.claimtrail.work.Jobs;
import org.claimtrail.work.NewJob;

/** Where files wait to be read: a row for each, which says what became of it, and a job to read it. */
@ApplicationScoped
public class IntakeQueue {
    private final IntakeItems items;
    private final Jobs jobs;
    private final IntakeSettings intakeSettings;

    IntakeQueue(IntakeItems items, Jobs jobs, IntakeSettings intakeSettings) {
        this.items = items;
        this.jobs = jobs;
        this.intakeSettings = intakeSettings;
    }

    /** Refused as {@link IntakeProblem#QUEUE_FULL} when so many files more are too many. */
    @Transactional
    void requireRoom(int files) {
        if (items.underWay() + files > intakeSettings.queueLimit()) throw IntakeProblem.QUEUE_FULL.refusal();
    }

    /** What comes into a batch that somebody paused rests too. */
    @Transactional
    List<Long> add(List<IntakeItem> added) {
        items.persist(added);
        read(added.stream().filter(item -> item.state() == State.QUEUED).toList());
        return added.stream().map(item -> item.id).toList();
    }

    /** Has files that are queued read. */
    @Transactional
    void read(List<IntakeItem> queued) {
        Set<NewJob> resting = jobs.add(queued.stream().map(IntakeItem::job).toList());
        queued.stream().filter(item -> resting.contains(item.job())).forEach(IntakeItem::rest);
    }
}
