package org.claimtrail.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.account.Me;
import org.claimtrail.history.Action;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.work.Jobs;

/** What people may do with files that wait: let them rest, go on, be cancelled, be read again; each leaves its trace. */
@ApplicationScoped
public class QueueControl {
    /** The subject of what is done to all files at once. */
    private static final Subject EVERYTHING = Subject.intake(0);

    private final IntakeItems items;
    private final IntakeQueue queue;
    private final Jobs jobs;
    private final History history;

    QueueControl(IntakeItems items, IntakeQueue queue, Jobs jobs, History history) {
        this.items = items;
        this.queue = queue;
        this.jobs = jobs;
        this.history = history;
    }

    /** No file is begun from now on, on any node. */
    @Transactional
    public void pauseAll(Actor by) {
        if (jobs.pause(IntakeItem.KIND_OF_JOB, by))
            history.record(by, IntakeAction.INTAKE_PAUSED, EVERYTHING, null, Map.of());
    }

    @Transactional
    public void resumeAll(Actor by) {
        if (jobs.endPause(IntakeItem.KIND_OF_JOB))
            history.record(by, IntakeAction.INTAKE_RESUMED, EVERYTHING, null, Map.of());
    }

    /** Every file that waits, rests or is being read; how many they were. */
    @Transactional
    public int cancelAll(Actor by) {
        jobs.cancelAll(IntakeItem.KIND_OF_JOB);
        return noted(by, IntakeAction.INTAKE_CANCELLED, EVERYTHING, items.cancel());
    }

    /** Every file that failed or took too long; how many they were. */
    @Transactional
    public int retryAll(Actor by) {
        return noted(by, IntakeAction.INTAKE_RETRIED, EVERYTHING, again(items.wentWrong()));
    }

    @Transactional
    public int pause(String batch, Me me) {
        Subject subject = allowed(batch, me);
        jobs.rest(IntakeItem.KIND_OF_JOB, batch);
        return noted(me.actor(), IntakeAction.INTAKE_PAUSED, subject, items.rest(batch));
    }

    @Transactional
    public int resume(String batch, Me me) {
        Subject subject = allowed(batch, me);
        jobs.goOn(IntakeItem.KIND_OF_JOB, batch);
        return noted(me.actor(), IntakeAction.INTAKE_RESUMED, subject, items.goOn(batch));
    }

    @Transactional
    public int cancel(String batch, Me me) {
        Subject subject = allowed(batch, me);
        jobs.cancel(IntakeItem.KIND_OF_JOB, batch);
        return noted(me.actor(), IntakeAction.INTAKE_CANCELLED, subject, items.cancel(batch));
    }

    /** Whatever of the batch failed or took too long. */
    @Transactional
    public int retryBatch(String batch, Actor by) {
        Subject subject = Subject.intake(items.first(batch).id);
        return noted(by, IntakeAction.INTAKE_RETRIED, subject, again(items.wentWrong(batch)));
    }

    /** Reads a file once more; the id of its batch. */
    @Transactional
    public String retry(long itemId, Actor by) {
        IntakeItem item = items.findById(itemId);
        if (item == null) throw CommonProblem.NOT_FOUND.refusal();
        noted(by, IntakeAction.INTAKE_RETRIED, Subject.intake(itemId), again(List.of(item)));
        return item.batch;
    }

    private int again(List<IntakeItem> failed) {
        failed.forEach(IntakeItem::retry);
        queue.read(failed);
        return failed.size();
    }

    /** A batch is the matter of whoever brought it, and of editors. */
    @Transactional
    public boolean mayBeSteeredBy(String batch, Me me) {
        return me.isEditor() || Objects.equals(items.first(batch).uploadedBy, me.id());
    }

    private Subject allowed(String batch, Me me) {
        if (!mayBeSteeredBy(batch, me)) throw CommonProblem.NOT_ALLOWED.refusal();
        return Subject.intake(items.first(batch).id);
    }

    private int noted(Actor by, Action action, Subject subject, int files) {
        if (files > 0) history.record(by, action, subject, null, Map.of("files", files));
        return files;
    }
}
