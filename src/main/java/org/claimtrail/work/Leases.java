package org.claimtrail.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gives jobs to workers and takes them back, in short transactions; nothing is open while somebody works. Whoever took a job
 * holds it by the version of its row: a node that was thought dead and comes back finds another one.
 */
@ApplicationScoped
class Leases {
    private final JobTable table;
    private final Turns turns;
    private final Pauses pauses;
    private final JobKinds kinds;
    private final WorkSettings settings;
    private final Clock clock;

    Leases(JobTable table, Turns turns, Pauses pauses, JobKinds kinds, WorkSettings settings, Clock clock) {
        this.table = table;
        this.turns = turns;
        this.pauses = pauses;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins with a job: the oldest of whoever was served least recently, those that the end of a process cut short last.
     * Empty when none can be begun. Each job is given to one worker of one node only.
     */
    @Transactional
    Optional<LeasedJob> take(JobKind kind, String node) {
        if (pauses.rests(kind.name())) return Optional.empty();
        Instant now = clock.instant();
        for (JobTurn turn : turns.next(kind.name(), now)) {
            Optional<Job> job = table.oldest(kind.name(), turn.person, now);
            if (job.isEmpty()) continue;
            job.get().take(node, now.plus(settings.lease()));
            turn.servedAt = now;
            kind.begun(job.get().subject);
            table.flush();
            return job.map(Job::leased);
        }
        return Optional.empty();
    }

    /** When there is something to do of what nobody can begin yet. */
    @Transactional
    Optional<Instant> nextDue(JobKind kind) {
        return table.nextDue(kind.name(), clock.instant());
    }

    /** Lets a job wait again that could not be done for a reason that says nothing of it. */
    @Transactional
    void putBack(LeasedJob leased) {
        table.held(leased).ifPresent(job -> change(job, Job::release));
    }

    /** @param how in few words, the same for the same failure */
    @Transactional
    void fail(LeasedJob leased, String how) {
        table.held(leased).ifPresent(job -> change(job, it -> it.fail(how, clock.instant())));
    }

    /**
     * Tells the others that this node is at work on these jobs. The lease of a job that names the node, but that no worker
     * holds any more (it could not tell how its work ended), is left to end.
     */
    @Transactional
    void renew(String node, Collection<LeasedJob> held) {
        if (held.isEmpty()) return;
        List<Long> ids = held.stream().map(LeasedJob::id).distinct().toList();
        table.renew(node, ids, clock.instant().plus(settings.lease()));
    }

    /** Puts back what nodes were working on whose lease has ended. */
    @Transactional
    void takeOver() {
        Instant now = clock.instant();
        table.withEndedLease(now).forEach(job -> change(job, it -> it.resume(now)));
    }

    /** Puts back what this node was working on when its process ended. Only to be called while no worker is at work. */
    @Transactional
    void resume(String node) {
        Instant now = clock.instant();
        table.workedOnBy(node).forEach(job -> change(job, it -> it.resume(now)));
    }

    /** Puts back what this node works on, because it is being stopped. */
    @Transactional
    void release(String node) {
        table.workedOnBy(node).forEach(job -> change(job, Job::release));
    }

    private void change(Job job, Consumer<Job> how) {
        how.accept(job);
        kinds.named(job.kind).ifPresent(kind -> {
            if (job.isGivenUp()) kind.givenUp(job.subject, job.surrender);
            else kind.waits(job.subject);
        });
    }
}
