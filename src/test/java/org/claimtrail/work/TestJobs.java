package org.claimtrail.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.work.JobTable.Count;

/** What workers and nodes do, for tests to do it themselves. */
@ApplicationScoped
public class TestJobs {
    private final JobKinds kinds;
    private final JobRunner runner;
    private final Leases leases;
    private final JobTable table;
    private final Node node;

    TestJobs(JobKinds kinds, JobRunner runner, Leases leases, JobTable table, Node node) {
        this.kinds = kinds;
        this.runner = runner;
        this.leases = leases;
        this.table = table;
        this.node = node;
    }

    /** Does the next job; false when none can be begun. */
    public boolean next(String kind) {
        return runner.next(kind(kind));
    }

    public boolean next(JobKind kind) {
        return runner.next(kind);
    }

    /** The node that these tests are a part of. */
    public String node() {
        return node.name();
    }

    public Set<LeasedJob> held() {
        return runner.held();
    }

    public Optional<LeasedJob> take(String kind, String node) {
        return leases.take(kind(kind), node);
    }

    public void renew(String node, Collection<LeasedJob> held) {
        leases.renew(node, held);
    }

    public void takeOver() {
        leases.takeOver();
    }

    /** What a node does at its start. */
    public void resume(String node) {
        leases.resume(node);
    }

    /** What a node does when it is stopped. */
    public void release(String node) {
        leases.release(node);
    }

    /** As if that node had been killed while it was at it. */
    public void leave(String kind, long subject, String node) {
        QuarkusTransaction.requiringNew().run(() -> {
            Job job = new Job(new NewJob(kind, subject, NewJob.NOBODY, null), JobState.WAITING, Instant.EPOCH);
            job.take(node, Instant.EPOCH);
            table.persist(job);
        });
    }

    public void letLeaseEnd(String kind, long subject) {
        set("leaseUntil = :at", kind, subject, Map.of("at", Instant.EPOCH));
    }

    /** As if its pause were over. */
    public void letBeDue(String kind, long subject) {
        set("dueAt = :at", kind, subject, Map.of("at", Instant.EPOCH));
    }

    /** Whether there is a job about it, in whatever state. */
    public boolean isThere(String kind, long subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> table.count("kind = ?1 and subject = ?2", kind, subject) > 0);
    }

    /** Whether a job of the kind can be begun or is being worked on. */
    public boolean isUnderWay(String kind) {
        return QuarkusTransaction.requiringNew().call(table::counts).stream()
                .filter(each -> each.kind().equals(kind))
                .map(Count::state)
                .anyMatch(state -> state == JobState.WAITING || state == JobState.WORKING);
    }

    private void set(String what, String kind, long subject, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("kind", kind);
        all.put("subject", subject);
        QuarkusTransaction.requiringNew()
                .run(() -> table.update(what + " where kind = :kind and subject = :subject", all));
    }

    private JobKind kind(String name) {
        return kinds.named(name).orElseThrow();
    }
}
