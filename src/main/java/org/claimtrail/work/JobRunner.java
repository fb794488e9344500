package org.claimtrail.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Does a job: takes it, has its kind work on it outside of any transaction, and sees to what became of it. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final Leases leases;
    private final Jobs jobs;
    private final Node node;
    private final Set<LeasedJob> held = ConcurrentHashMap.newKeySet();

    JobRunner(Leases leases, Jobs jobs, Node node) {
        this.leases = leases;
        this.jobs = jobs;
        this.node = node;
    }

    /** Does the next job of the kind; false when none can be begun. */
    @ActivateRequestContext
    boolean next(JobKind kind) {
        Optional<LeasedJob> job = leases.take(kind, node.name());
        job.ifPresent(it -> hold(kind, it));
        return job.isPresent();
    }

    /** Queues what can be done while nothing waits; false when there is nothing new. */
    @ActivateRequestContext
    boolean spare(JobKind kind) {
        Collection<Long> subjects = kind.spare();
        return !subjects.isEmpty() && jobs.addSpare(kind.name(), subjects);
    }

    /** What the workers of this node are at. */
    Set<LeasedJob> held() {
        return Set.copyOf(held);
    }

    private void hold(JobKind kind, LeasedJob job) {
        held.add(job);
        try {
            work(kind, job);
        } finally {
            held.remove(job);
        }
    }

    private void work(JobKind kind, LeasedJob job) {
        try {
            kind.work(job);
            jobs.close(job);
        } catch (NotNow e) {
            leases.putBack(job);
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.errorf(e, "Job %d, %s of %d, failed", job.id(), job.kind(), job.subject());
            leases.fail(job, failure(e));
        }
    }

    /** The step, if there are several, and what its deepest cause is called; the same for the same failure. */
    private static String failure(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) root = root.getCause();
        String what = root.getClass().getSimpleName();
        return thrown instanceof Step.Failed failed ? failed.step() + ": " + what : what;
    }
}
