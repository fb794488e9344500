package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.account.Me;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.problem.Problem;

/** What people may do with files that wait: let them rest, go on, be cancelled, be read again; each leaves its trace. */
@ApplicationScoped
class QueueControl {
    /** The subject of what is done to all files at once. */
    private static final Subject EVERYTHING = Subject.intake(0);

    private final EntityManager entities;
    private final History history;
    private final Workers workers;
    private final Clock clock;

    QueueControl(EntityManager entities, History history, Workers workers, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.workers = workers;
        this.clock = clock;
    }

    /** No file is begun from now on, on any node. */
    @Transactional
    void pauseAll(Actor by) {
        if (entities.find(Pause.class, Pause.ONLY) != null) return;
        entities.persist(new Pause(by.id(), clock.instant()));
        history.record(by, "intake.paused", EVERYTHING, null, Map.of());
    }

    void resumeAll(Actor by) {
        unpause(by);
        workers.wake();
    }

    @Transactional
    void unpause(Actor by) {
        Pause pause = entities.find(Pause.class, Pause.ONLY);
        if (pause == null) return;
        entities.remove(pause);
        history.record(by, "intake.resumed", EVERYTHING, null, Map.of());
    }

    /** Every file that waits, rests or is being read; how many they were. */
    @Transactional
    int cancelAll(Actor by) {
        return noted(by, "intake.cancelled", EVERYTHING, cancel("1 = 1", Map.of()));
    }

    /** Every file that failed or took too long; how many they were. */
    int retryAll(Actor by) {
        int count = queueFailed(by);
        workers.wake();
        return count;
    }

    @Transactional
    int queueFailed(Actor by) {
        return noted(by, "intake.retried", EVERYTHING, again("1 = 1", Map.of()));
    }

    @Transactional
    int pause(String batch, Me me) {
        Subject subject = allowed(batch, me);
        int count = update(
                "set i.state = 'paused', i.version = i.version + 1 where i.state = 'queued' and i.batch = :batch",
                Map.of("batch", batch));
        return noted(me.actor(), "intake.paused", subject, count);
    }

    int resume(String batch, Me me) {
        int count = letGoOn(batch, me);
        workers.wake();
        return count;
    }

    @Transactional
    int letGoOn(String batch, Me me) {
        Subject subject = allowed(batch, me);
        int count = update(
                "set i.state = 'queued', i.version = i.version + 1 where i.state = 'paused' and i.batch = :batch",
                Map.of("batch", batch));
        return noted(me.actor(), "intake.resumed", subject, count);
    }

    @Transactional
    int cancel(String batch, Me me) {
        Subject subject = allowed(batch, me);
        return noted(me.actor(), "intake.cancelled", subject, cancel("i.batch = :batch", Map.of("batch", batch)));
    }

    /** Whatever of the batch failed or took too long. */
    int retryBatch(String batch, Actor by) {
        int count = queueFailed(batch, by);
        workers.wake();
        return count;
    }

    @Transactional
    int queueFailed(String batch, Actor by) {
        Subject subject = Subject.intake(first(batch).id);
        return noted(by, "intake.retried", subject, again("i.batch = :batch", Map.of("batch", batch)));
    }

    /** Reads a file once more; the id of its batch. */
    String retry(long itemId, Actor by) {
        String batch = queueAgain(itemId, by);
        workers.wake();
        return batch;
    }

    @Transactional
    String queueAgain(long itemId, Actor by) {
        IntakeItem item = entities.find(IntakeItem.class, itemId);
        if (item == null) throw Problem.NOT_FOUND.refusal();
        item.retry();
        noted(by, "intake.retried", Subject.intake(itemId), 1);
        return item.batch;
    }

    /** A batch is the matter of whoever brought it, and of editors. */
    @Transactional
    boolean mayBeSteeredBy(String batch, Me me) {
        return me.isEditor() || Objects.equals(first(batch).uploadedBy, me.id());
    }

    private Subject allowed(String batch, Me me) {
        if (!mayBeSteeredBy(batch, me)) throw Problem.NOT_ALLOWED.refusal();
        return Subject.intake(first(batch).id);
    }

    private IntakeItem first(String batch) {
        List<IntakeItem> first = entities.createQuery(
                        "from IntakeItem i where i.batch = ?1 order by i.id", IntakeItem.class)
                .setParameter(1, batch)
                .setMaxResults(1)
                .getResultList();
        if (first.isEmpty()) throw Problem.NOT_FOUND.refusal();
        return first.get(0);
    }

    private int cancel(String which, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("underWay", State.underWay());
        all.put("now", clock.instant());
        return update("""
                set i.state = 'cancelled', i.takenBy = null, i.leaseUntil = null, i.finishedAt = :now,
                    i.version = i.version + 1
                where i.state in :underWay and\s""" + which, all);
    }

    private int again(String which, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("wrong", State.wentWrong());
        return update("""
                set i.state = 'queued', i.reason = null, i.finishedAt = null, i.attempts = 0, i.version = i.version + 1
                where i.state in :wrong and i.originalSha256 is not null and\s""" + which, all);
    }

    private int update(String what, Map<String, Object> values) {
        entities.flush();
        Query update = entities.createQuery("update IntakeItem i " + what);
        values.forEach(update::setParameter);
        return update.executeUpdate();
    }

    private int noted(Actor by, String action, Subject subject, int files) {
        if (files > 0) history.record(by, action, subject, null, Map.of("files", files));
        return files;
    }
}
