package org.claimtrail.suggestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.article.version.VersionReady;
import org.claimtrail.article.version.VersionsMoved;
import org.claimtrail.article.view.ReadingDecisions;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.link.AddedBelow;
import org.claimtrail.placement.Placing;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.text.Span;
import org.jboss.logging.Logger;

/**
 * Repeats in each new text what was said of the blocks of the version before, finds the claims of that again, and lets the
 * engine go through it, on a thread of its own and with no transaction open: a long text takes as long as it takes. What failed
 * is tried again, ever later; what nothing announced (another process was killed over it, an appearance went while it was
 * placed) is looked for while there is nothing to do. Texts that an older engine went through are gone through again.
 */
@ApplicationScoped
class SuggestionMaker {
    private static final Logger LOG = Logger.getLogger(SuggestionMaker.class);
    private static final long END = -1;
    private static final int SECONDS_TO_STOP = 5;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LAST_RETRY = Duration.ofHours(1);
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    /**
     * A text to go through.
     *
     * @param failures how often that has failed
     * @param at when it is due, as {@link System#nanoTime} counts
     */
    private record Due(long version, int failures, long at) implements Delayed {
        static Due now(long version) {
            return new Due(version, 0, System.nanoTime());
        }

        Due again() {
            Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures, 12));
            Duration longest = wait.compareTo(LAST_RETRY) < 0 ? wait : LAST_RETRY;
            return new Due(version, failures + 1, System.nanoTime() + longest.toNanos());
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            Due due = (Due) other;
            int byTime = Long.compare(at - due.at, 0);
            return byTime != 0 ? byTime : Long.compare(version, due.version);
        }
    }

    private final QuotationEngine engine;
    private final VersionTexts versionTexts;
    private final Suggestions suggestions;
    private final ReadingDecisions reading;
    private final Placing placing;
    private final CarriedDecisions decisions;
    private final DelayQueue<Due> versions = new DelayQueue<>();
    /** The last text of an older engine that was gone through again. */
    private long renewed;

    private final Thread thread = new Thread(this::work, "suggestions");

    SuggestionMaker(
            QuotationEngine engine,
            VersionTexts versionTexts,
            Suggestions suggestions,
            ReadingDecisions reading,
            Placing placing,
            CarriedDecisions decisions) {
        this.engine = engine;
        this.versionTexts = versionTexts;
        this.suggestions = suggestions;
        this.reading = reading;
        this.placing = placing;
        this.decisions = decisions;
    }

    void start(@Observes StartupEvent started) {
        addLeft();
        thread.setDaemon(true);
        thread.start();
    }

    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionReady ready) {
        versions.add(Due.now(ready.versionId()));
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionsMoved moved) {
        moved.versionIds().forEach(version -> versions.add(Due.now(version)));
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) AddedBelow added) {
        added.newerVersionIds().forEach(version -> versions.add(Due.now(version)));
    }

    /** Nobody is interrupted: the embedded database takes that for the end of its file. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        versions.clear();
        versions.add(Due.now(END));
        thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
    }

    private void work() {
        try {
            while (true) {
                Due due = next();
                if (due.version() == END) return;
                make(due);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** New texts come first; while there are none, those that an older engine went through, by their number. */
    private Due next() throws InterruptedException {
        while (true) {
            Due due = versions.poll();
            if (due == null) due = outdated();
            if (due == null) due = versions.poll(LOOKS_EVERY.toSeconds(), TimeUnit.SECONDS);
            if (due != null) return due;
            look();
        }
    }

    /** Null when there is none. */
    private Due outdated() {
        try {
            Optional<Long> next = suggestions.nextOutdated(renewed, engine.version());
            next.ifPresent(version -> renewed = version);
            return next.map(Due::now).orElse(null);
        } catch (RuntimeException e) {
            LOG.error("The texts of an older engine are looked for again in a while", e);
            return null;
        }
    }

    private void look() {
        try {
            addLeft();
        } catch (RuntimeException e) {
            LOG.error("Texts without suggestions are looked for again in a while", e);
        }
    }

    /** What was left undone, but for what waits for its next try. */
    private void addLeft() {
        Set<Long> waiting = versions.stream().map(Due::version).collect(Collectors.toSet());
        Stream.concat(suggestions.versionsWithoutRun().stream(), placing.versionsToPlace().stream())
                .distinct()
                .filter(version -> !waiting.contains(version))
                .forEach(version -> versions.add(Due.now(version)));
    }

    private void make(Due due) {
        long version = due.version();
        try {
            if (!suggestions.complete(version)) reading.carry(version);
            placing.place(version);
            Map<Span, Long> decided = decisions.before(version);
            List<Quotation> found = suggestions.madeBy(engine.version(), version) ? null : found(version);
            QuarkusTransaction.requiringNew().run(() -> {
                if (found != null) suggestions.store(version, found, engine.version());
                decisions.carry(version, decided);
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.errorf(e, "No suggestions could be made for article version %d; it is tried again", version);
            versions.add(due.again());
        }
    }

    private List<Quotation> found(long version) {
        VersionText text = versionTexts.text(version);
        return engine.find(text.rawText(), text.language());
    }
}
