package org.claimtrail.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimtrail.web.Settings;
import org.jboss.logging.Logger;

/**
 * Work on the queue in the background. There are several, so that a file that takes its whole time does not hold up the
 * others.
 */
@ApplicationScoped
class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final int SECONDS_AFTER_TROUBLE = 5;
    private static final int SECONDS_TO_STOP = 5;

    private final Queue queue;
    private final Node node;
    private final ItemReader reading;
    private final int count;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Workers(Queue queue, Node node, ItemReader reading, Settings settings) {
        this.queue = queue;
        this.node = node;
        this.reading = reading;
        this.count = settings.intake().workers();
    }

    void start(@Observes StartupEvent started) {
        queue.resume(node.name());
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(this::work, "intake-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /**
     * Tells the other nodes that this one lives, gives the files of dead ones back to the queue, and has the workers look
     * for what other nodes put into it.
     */
    @Scheduled(
            identity = "queue",
            every = "${claimtrail.intake.heartbeat}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        queue.renew(node.name(), reading.held());
        queue.takeOver();
        wake();
    }

    /**
     * Nobody is interrupted: the embedded database takes that for the end of its file. Whoever reads on too long is left
     * behind with the process, and the file goes back into the queue.
     */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        news.release(count);
        for (Thread thread : threads) thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
        queue.release(node.name());
    }

    /** Tells the workers that there is something to read; call it after the transaction that queued it. */
    void wake() {
        if (news.availablePermits() < count) news.release(count);
    }

    private void work() {
        while (!stopping) {
            try {
                if (!reading.next()) news.acquire();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                if (stopping) return;
                LOG.error("The queue could not be worked on; it goes on in a moment", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_AFTER_TROUBLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
