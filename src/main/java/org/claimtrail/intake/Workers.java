package org.claimtrail.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Work on the queue in the background. There are two, so that a file that takes its whole time does not hold up the
 * others.
 */
@ApplicationScoped
class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final int COUNT = 2;
    private static final int SECONDS_AFTER_TROUBLE = 5;
    private static final int SECONDS_TO_STOP = 5;

    private final Queue queue;
    private final Reading reading;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Workers(Queue queue, Reading reading) {
        this.queue = queue;
        this.reading = reading;
    }

    void start(@Observes StartupEvent started) {
        queue.resume();
        for (int i = 1; i <= COUNT; i++) {
            Thread thread = new Thread(this::work, "intake-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /**
     * Nobody is interrupted: the embedded database takes that for the end of its file. Whoever reads on too long is left
     * behind with the process; the file is taken up at the next start.
     */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        news.release(COUNT);
        for (Thread thread : threads) thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
    }

    /** Tells the workers that there is something to read; call it after the transaction that queued it. */
    void wake() {
        if (news.availablePermits() < COUNT) news.release(COUNT);
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
