package org.claimtrail.work;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.web.Paging;
import org.hibernate.Timeouts;

/** The jobs as they stand in the database; every method belongs into a transaction of its caller. */
@ApplicationScoped
class JobTable implements PanacheRepository<Job> {
    /** How many jobs are looked at, since others may be about to take the first: one for each worker of all nodes. */
    private static final int AT_ONCE = 100;

    private static final int MOST_IN_A_QUERY = 500;

    /** Those of the subjects about which there are jobs. */
    Set<Long> known(String kind, List<Long> subjects) {
        Set<Long> known = new HashSet<>();
        for (int from = 0; from < subjects.size(); from += MOST_IN_A_QUERY)
            known.addAll(find(
                            "select subject from Job where kind = :kind and subject in :subjects",
                            Parameters.with("kind", kind)
                                    .and(
                                            "subjects",
                                            subjects.subList(from, Math.min(subjects.size(), from + MOST_IN_A_QUERY))))
                    .project(Long.class)
                    .list());
        return known;
    }

    /**
     * Has a job that is not given up done as soon as it can be, once more when somebody is at it; false when there is none.
     * Whoever holds it still does.
     */
    boolean want(String kind, long subject, Instant now) {
        return update(
                        "wantedAgain = true, dueAt = :now where kind = :kind and subject = :subject and state <> :givenUp",
                        Parameters.with("now", now)
                                .and("kind", kind)
                                .and("subject", subject)
                                .and("givenUp", JobState.GIVEN_UP))
                > 0;
    }

    boolean isGivenUp(String kind, long subject) {
        return count(
                        "kind = :kind and subject = :subject and state = :givenUp",
                        Parameters.with("kind", kind).and("subject", subject).and("givenUp", JobState.GIVEN_UP))
                > 0;
    }

    Optional<Job> givenUp(String kind, long subject) {
        return find(
                        "kind = :kind and subject = :subject and state = :givenUp",
                        Parameters.with("kind", kind).and("subject", subject).and("givenUp", JobState.GIVEN_UP))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean rests(String kind, String bundle) {
        return count(
                        "kind = :kind and bundle = :bundle and state = :resting",
                        Parameters.with("kind", kind).and("bundle", bundle).and("resting", JobState.RESTING))
                > 0;
    }

    /**
     * The first job of the person that no other worker is about to take. It is looked for without locks and locked by its
     * number: H2 locks all that wait, however many, before it takes the first.
     */
    Optional<Job> oldest(String kind, long person, Instant now) {
        return waiting(kind, person, now).stream()
                .map(this::stillWaiting)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Two jobs about the same, added in the same moment, are done one after the other.
     *
     * <p>Ordered by all columns of the index, so that H2 follows it and stops, and sorts nothing.
     */
    private List<Long> waiting(String kind, long person, Instant now) {
        return find(
                        """
                        select j.id from Job j
                        where j.kind = :kind and j.state = :waiting and j.person = :person and j.dueAt <= :now
                        and not exists (select 1 from Job o where o.kind = :kind and o.subject = j.subject
                                        and o.state = :working)
                        order by j.kind, j.state, j.person, j.cutShort, j.id
                        """,
                        Parameters.with("kind", kind)
                                .and("waiting", JobState.WAITING)
                                .and("working", JobState.WORKING)
                                .and("person", person)
                                .and("now", now))
                .page(0, AT_ONCE)
                .project(Long.class)
                .list();
    }

    private Optional<Job> stillWaiting(long id) {
        return find("id = :id and state = :waiting", Parameters.with("id", id).and("waiting", JobState.WAITING))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .singleResultOptional();
    }

    /** When the next job becomes due that is not to be begun yet; empty when none is. */
    Optional<Instant> nextDue(String kind, Instant now) {
        return find(
                        "select min(dueAt) from Job where kind = :kind and state = :waiting and dueAt > :now",
                        Parameters.with("kind", kind)
                                .and("waiting", JobState.WAITING)
                                .and("now", now))
                .project(Instant.class)
                .singleResultOptional();
    }

    /** The row, locked, or empty when somebody else has the job by now or it is no more. */
    Optional<Job> held(LeasedJob leased) {
        return Optional.ofNullable(findById(leased.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(job -> job.version == leased.version());
    }

    List<Job> workedOnBy(String node) {
        return locked(
                "state = :working and takenBy = :node order by id",
                Parameters.with("working", JobState.WORKING).and("node", node));
    }

    List<Job> withEndedLease(Instant now) {
        return locked(
                "state = :working and (leaseUntil is null or leaseUntil < :now) order by id",
                Parameters.with("working", JobState.WORKING).and("now", now));
    }

    List<Job> givenUp(String kind) {
        return locked(
                "state = :givenUp and kind = :kind order by id",
                Parameters.with("givenUp", JobState.GIVEN_UP).and("kind", kind));
    }

    private List<Job> locked(String which, Parameters values) {
        return find(which, values).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    void renew(String node, Collection<Long> ids, Instant until) {
        update(
                "leaseUntil = :until where state = :working and takenBy = :node and id in :ids",
                Parameters.with("until", until)
                        .and("working", JobState.WORKING)
                        .and("node", node)
                        .and("ids", ids));
    }

    /** Moves all jobs of a bundle that are in one state into another. */
    void move(String kind, String bundle, JobState from, JobState to) {
        update(
                "state = :to, version = version + 1 where kind = :kind and bundle = :bundle and state = :from",
                Parameters.with("to", to)
                        .and("kind", kind)
                        .and("bundle", bundle)
                        .and("from", from));
    }

    /** Whatever of the kind has not ended is no longer to be done. */
    void drop(String kind) {
        delete(
                "kind = :kind and state <> :givenUp",
                Parameters.with("kind", kind).and("givenUp", JobState.GIVEN_UP));
    }

    void drop(String kind, String bundle) {
        delete(
                "kind = :kind and bundle = :bundle and state <> :givenUp",
                Parameters.with("kind", kind).and("bundle", bundle).and("givenUp", JobState.GIVEN_UP));
    }

    record Count(String kind, JobState state, long count) {}

    List<Count> counts() {
        return find("select kind, state, count(*) from Job group by kind, state")
                .project(Count.class)
                .list();
    }

    record GivenUp(
            Long id,
            String kind,
            long subject,
            Surrender surrender,
            String failure,
            Instant addedAt,
            Instant givenUpAt) {}

    long givenUpInAll() {
        return count("state = :givenUp", Parameters.with("givenUp", JobState.GIVEN_UP));
    }

    List<GivenUp> givenUp(Paging paging) {
        return find("state = :givenUp order by givenUpAt desc, id desc", Parameters.with("givenUp", JobState.GIVEN_UP))
                .page(paging.page() - 1, paging.size())
                .project(GivenUp.class)
                .list();
    }
}
