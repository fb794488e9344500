package org.claimtrail.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Do jobs in the background. Each kind has workers of its own, so that none waits for another kind; there may be several, so
 * that a job that takes its whole time does not hold up the others.
 */
@ApplicationScoped
class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final int SECONDS_AFTER_TROUBLE = 5;
    private static final int SECONDS_TO_STOP = 5;
    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofMinutes(1);

    /** The workers of a kind on this node. */
    private static final class Crew {
        final JobKind kind;
        /** The permits are looks that they are to take. */
        final Semaphore news = new Semaphore(0);
        /** When they ask next what can be done in spare time. */
        volatile Instant spareAt = Instant.EPOCH;

        Crew(JobKind kind) {
            this.kind = kind;
        }
    }

    private final Leases leases;
    private final Node node;
    private final JobRunner runner;
    private final JobKinds kinds;
    private final Clock clock;
    private final Map<String, Crew> crews = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Workers(Leases leases, Node node, JobRunner runner, JobKinds kinds, Clock clock) {
        this.leases = leases;
        this.node = node;
        this.runner = runner;
        this.kinds = kinds;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        leases.resume(node.name());
        for (JobKind kind : kinds.all()) {
            Crew crew = new Crew(kind);
            crews.put(kind.name(), crew);
            for (int i = 1; i <= kind.atOnce(); i++) start(crew, kind.name() + "-" + i);
        }
    }

    private void start(Crew crew, String name) {
        Thread thread = new Thread(() -> work(crew), name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    /**
     * Tells the other nodes that this one lives, gives the jobs of dead ones back, and has the workers look for what other
     * nodes queued.
     */
    @Scheduled(
            identity = "work",
            every = "${claimtrail.work.heartbeat}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        leases.renew(node.name(), runner.held());
        leases.takeOver();
        crews.values().forEach(Workers::wake);
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Queued waiting) {
        Crew crew = crews.get(waiting.kind());
        if (crew != null) wake(crew);
    }

    private static void wake(Crew crew) {
        int most = crew.kind.atOnce();
        if (crew.news.availablePermits() < most) crew.news.release(most);
    }

    /**
     * Nobody is interrupted: the embedded database takes that for the end of its file. Whoever works on too long is left
     * behind with the process, and the job waits again.
     */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        crews.values().forEach(Workers::wake);
        for (Thread thread : threads) thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
        leases.release(node.name());
    }

    private void work(Crew crew) {
        while (!stopping) {
            try {
                if (!runner.next(crew.kind) && !spare(crew)) await(crew);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                if (stopping) return;
                LOG.errorf(e, "The jobs called %s could not be worked on; it goes on in a moment", crew.kind.name());
                rest();
            }
        }
    }

    private boolean spare(Crew crew) {
        if (clock.instant().isBefore(crew.spareAt)) return false;
        if (runner.spare(crew.kind)) return true;
        crew.spareAt = clock.instant().plus(LOOKS_AGAIN_AFTER);
        return false;
    }

    /** Until there is news, or something is to be tried again. */
    private void await(Crew crew) throws InterruptedException {
        long most = LOOKS_AGAIN_AFTER.toMillis();
        long millis = leases.nextDue(crew.kind)
                .map(due -> Duration.between(clock.instant(), due).toMillis() + 1)
                .map(until -> Math.max(1, Math.min(until, most)))
                .orElse(most);
        crew.news.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    private void rest() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_AFTER_TROUBLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
