package org.claimtrail.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimtrail.history.Actor;
import org.jboss.logging.Logger;

/**
 * What other rooms do with jobs. A job is queued in the transaction that makes it needed, and its row is gone in the one that
 * stores what came of it: nothing is lost or done twice, whatever ends the process.
 */
@ApplicationScoped
public class Jobs {
    /** There is something to do; once its transaction has ended well, the workers of this node look for it. */
    record Queued(String kind) {}

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    private final JobTable table;
    private final Turns turns;
    private final Pauses pauses;
    private final Event<Queued> waiting;
    private final Clock clock;

    Jobs(JobTable table, Turns turns, Pauses pauses, Event<Queued> waiting, Clock clock) {
        this.table = table;
        this.turns = turns;
        this.pauses = pauses;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Transactional
    public void add(NewJob job) {
        add(List.of(job));
    }

    /**
     * Queues jobs. One whose kind and subject have a job already only has that done soon, once more when somebody is at it, and
     * anew when it was given up. What comes into a bundle that rests, rests too.
     *
     * @return those that rest
     */
    @Transactional
    public Set<NewJob> add(List<NewJob> jobs) {
        Set<NewJob> resting = new HashSet<>();
        jobs.stream().collect(Collectors.groupingBy(NewJob::kind)).forEach((kind, ofKind) -> {
            ofKind.stream().map(NewJob::person).distinct().forEach(person -> turns.ensure(kind, person));
            resting.addAll(ofKind.stream().filter(resting(kind, ofKind)).toList());
            Set<Long> known =
                    table.known(kind, ofKind.stream().map(NewJob::subject).toList());
            for (NewJob job : ofKind)
                if (!known.contains(job.subject()) || !want(job)) insert(job, resting.contains(job));
            tell(kind);
        });
        return resting;
    }

    /** Queues what nobody in particular wants and what has no job yet; whether there was any. */
    @Transactional
    boolean addSpare(String kind, Collection<Long> subjects) {
        Set<Long> known = table.known(kind, List.copyOf(subjects));
        List<NewJob> fresh = subjects.stream()
                .filter(subject -> !known.contains(subject))
                .map(subject -> new NewJob(kind, subject, NewJob.NOBODY, null))
                .toList();
        if (!fresh.isEmpty()) add(fresh);
        return !fresh.isEmpty();
    }

    /** Those in bundles that rest. */
    private Predicate<NewJob> resting(String kind, List<NewJob> jobs) {
        Set<String> bundles = jobs.stream()
                .map(NewJob::bundle)
                .filter(Objects::nonNull)
                .distinct()
                .filter(bundle -> table.rests(kind, bundle))
                .collect(Collectors.toSet());
        return job -> bundles.contains(job.bundle());
    }

    /** False when there is none any more. */
    private boolean want(NewJob job) {
        if (table.want(job.kind(), job.subject(), clock.instant())) return true;
        Optional<Job> givenUp = table.givenUp(job.kind(), job.subject());
        givenUp.ifPresent(it -> it.tryAgain(clock.instant()));
        return givenUp.isPresent();
    }

    private void insert(NewJob job, boolean rests) {
        table.persist(new Job(job, rests ? JobState.RESTING : JobState.WAITING, clock.instant()));
    }

    /** Whether what is to be done about the subject was given up. */
    @Transactional
    public boolean isGivenUp(String kind, long subject) {
        return table.isGivenUp(kind, subject);
    }

    /** Whether the worker still holds the job, which nobody can take from it until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public boolean holds(LeasedJob leased) {
        return held(leased).isPresent();
    }

    /** Ends the job; false when the worker no longer holds it, so that what it brings counts no more. */
    @Transactional(TxType.MANDATORY)
    public boolean end(LeasedJob leased) {
        Optional<Job> job = held(leased);
        job.ifPresent(this::end);
        return job.isPresent();
    }

    /** Ends a job whose work is done; its kind may have done so already. */
    @Transactional
    void close(LeasedJob leased) {
        table.held(leased).ifPresent(this::end);
    }

    private void end(Job job) {
        if (!job.wantedAgain) {
            table.delete(job);
            return;
        }
        job.tryAgain(clock.instant());
        tell(job.kind);
    }

    private Optional<Job> held(LeasedJob leased) {
        Optional<Job> job = table.held(leased);
        if (job.isEmpty())
            LOG.infof(
                    "The %s of %d was taken over or cancelled; what came of it is dropped",
                    leased.kind(), leased.subject());
        return job;
    }

    /** What of the bundle waits is not begun until it goes on. */
    @Transactional
    public void rest(String kind, String bundle) {
        table.move(kind, bundle, JobState.WAITING, JobState.RESTING);
    }

    @Transactional
    public void goOn(String kind, String bundle) {
        table.move(kind, bundle, JobState.RESTING, JobState.WAITING);
        tell(kind);
    }

    /** What of the bundle is not done is not to be done any more. */
    @Transactional
    public void cancel(String kind, String bundle) {
        table.drop(kind, bundle);
    }

    @Transactional
    public void cancelAll(String kind) {
        table.drop(kind);
    }

    /** No job of the kind is begun from now on, on any node; false when that was so already. */
    @Transactional
    public boolean pause(String kind, Actor by) {
        if (pauses.rests(kind)) return false;
        pauses.persist(new JobPause(kind, by.id(), clock.instant()));
        return true;
    }

    /** False when there was nothing to end. */
    @Transactional
    public boolean endPause(String kind) {
        tell(kind);
        return pauses.deleteById(kind);
    }

    @Transactional
    public boolean paused(String kind) {
        return pauses.rests(kind);
    }

    private void tell(String kind) {
        waiting.fire(new Queued(kind));
    }
}
