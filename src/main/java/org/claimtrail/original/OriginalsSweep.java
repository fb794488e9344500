package org.claimtrail.original;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Deletes originals that nothing names: they were kept just before a process ended, or for a request that was refused
 * after that.
 */
@ApplicationScoped
class OriginalsSweep {
    /** Longer than anything takes from keeping bytes to naming them. */
    private static final Duration AGE = Duration.ofDays(1);

    private static final int AT_ONCE = 1000;
    private static final Logger LOG = Logger.getLogger(OriginalsSweep.class);

    private final KeptOriginals kept;
    private final Originals originals;
    private final Clock clock;

    OriginalsSweep(KeptOriginals kept, Originals originals, Clock clock) {
        this.kept = kept;
        this.originals = originals;
        this.clock = clock;
    }

    @Scheduled(
            identity = "originals-sweep",
            every = "${claimtrail.originals-sweep}",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant longAgo = clock.instant().minus(AGE);
        List<String> unnamed = QuarkusTransaction.requiringNew().call(() -> kept.unnamed(longAgo, AT_ONCE));
        for (String sha256 : unnamed) QuarkusTransaction.requiringNew().run(() -> delete(sha256, longAgo));
        if (!unnamed.isEmpty()) LOG.infof("%d files that nothing names were deleted", unnamed.size());
    }

    /** The row first, so that no file is missing that anything names. */
    private void delete(String sha256, Instant longAgo) {
        if (!kept.forget(sha256, longAgo)) return;
        try {
            Files.deleteIfExists(originals.path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
