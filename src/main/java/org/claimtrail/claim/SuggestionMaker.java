package org.claimtrail.claim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.claimtrail.article.Articles;
import org.claimtrail.article.VersionReady;
import org.claimtrail.article.VersionText;
import org.claimtrail.article.VersionsMoved;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.text.Span;
import org.jboss.logging.Logger;

/**
 * Finds the claims of the version before in each new text, and lets the engine go through it, on a thread of its own and with
 * no transaction open: a long text takes as long as it takes. What a process did not get to is made at the next start. Texts
 * that an older engine went through are gone through again.
 */
@ApplicationScoped
class SuggestionMaker {
    private static final Logger LOG = Logger.getLogger(SuggestionMaker.class);
    private static final long END = -1;
    private static final int SECONDS_TO_STOP = 5;

    private final QuotationEngine engine;
    private final Articles articles;
    private final Suggestions suggestions;
    private final Placing placing;
    private final CarriedDecisions decisions;
    private final BlockingQueue<Long> versions = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "suggestions");

    SuggestionMaker(
            QuotationEngine engine,
            Articles articles,
            Suggestions suggestions,
            Placing placing,
            CarriedDecisions decisions) {
        this.engine = engine;
        this.articles = articles;
        this.suggestions = suggestions;
        this.placing = placing;
        this.decisions = decisions;
    }

    void start(@Observes StartupEvent started) {
        versions.addAll(suggestions.versionsWithoutRun());
        versions.addAll(placing.versionsToPlace());
        thread.setDaemon(true);
        thread.start();
    }

    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionReady ready) {
        versions.add(ready.versionId());
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionsMoved moved) {
        versions.addAll(moved.versionIds());
    }

    /** Nobody is interrupted: the embedded database takes that for the end of its file. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        versions.clear();
        versions.add(END);
        thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
    }

    private void work() {
        try {
            long renewed = 0;
            while (true) {
                Long version = versions.poll();
                if (version == null) {
                    renewed = next(renewed);
                    version = renewed < Long.MAX_VALUE ? Long.valueOf(renewed) : versions.take();
                }
                if (version == END) return;
                make(version);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** New texts come first; while there are none, those that an older engine went through, by their number. */
    private long next(long renewed) {
        try {
            return suggestions.nextOutdated(renewed, engine.version()).orElse(Long.MAX_VALUE);
        } catch (RuntimeException e) {
            LOG.error("The texts of an older engine are gone through at the next start", e);
            return Long.MAX_VALUE;
        }
    }

    /** A text that cannot be gone through is tried again at the next start. */
    private void make(long version) {
        try {
            placing.place(version);
            Map<Span, Long> decided = decisions.before(version);
            VersionText text = articles.text(version);
            List<Quotation> found = engine.find(text.rawText(), text.language());
            QuarkusTransaction.requiringNew().run(() -> {
                suggestions.store(version, found, engine.version());
                decisions.carry(version, decided);
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.errorf(e, "No suggestions could be made for article version %d", version);
        }
    }
}
