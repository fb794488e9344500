package org.claimtrail.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.problem.CommonProblem;

/** Has what was given up tried again, and notes who wanted it. */
@ApplicationScoped
class SecondTries {
    private final JobTable table;
    private final JobKinds kinds;
    private final History history;
    private final Event<Jobs.Queued> waiting;
    private final Clock clock;

    SecondTries(JobTable table, JobKinds kinds, History history, Event<Jobs.Queued> waiting, Clock clock) {
        this.table = table;
        this.kinds = kinds;
        this.history = history;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Refused as {@link CommonProblem#NOT_FOUND} when the job is not given up any more. */
    @Transactional
    void of(long id, Actor by) {
        Job job = table.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || !job.isGivenUp()) throw CommonProblem.NOT_FOUND.refusal();
        tryAgain(job.kind, List.of(job), by);
    }

    /** How many they were. */
    @Transactional
    int ofAll(String kind, Actor by) {
        if (kinds.named(kind).isEmpty()) throw CommonProblem.NOT_FOUND.refusal();
        List<Job> jobs = table.givenUp(kind);
        if (!jobs.isEmpty()) tryAgain(kind, jobs, by);
        return jobs.size();
    }

    private void tryAgain(String kind, List<Job> jobs, Actor by) {
        for (Job job : jobs) {
            job.tryAgain(clock.instant());
            kinds.named(kind).ifPresent(it -> it.waits(job.subject));
        }
        history.record(
                by,
                WorkAction.WORK_TRIED_AGAIN,
                Subject.work(jobs.get(0).id),
                null,
                Map.of("kind", kind, "jobs", jobs.size()));
        waiting.fire(new Jobs.Queued(kind));
    }
}
