package org.claimtrail.suggestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.text.Span;

/**
 * Lets the engine go through texts, with no transaction open: a long text takes as long as it takes. Texts that an older
 * engine went through are gone through again.
 */
@ApplicationScoped
public class SuggestionMaker {
    private final QuotationEngine engine;
    private final VersionTexts versionTexts;
    private final Suggestions suggestions;
    private final CarriedDecisions decisions;
    /** The last text of an older engine that was to be gone through again. */
    private volatile long renewed;

    SuggestionMaker(
            QuotationEngine engine, VersionTexts versionTexts, Suggestions suggestions, CarriedDecisions decisions) {
        this.engine = engine;
        this.versionTexts = versionTexts;
        this.suggestions = suggestions;
        this.decisions = decisions;
    }

    /**
     * Goes through the text of a version unless this engine has done so, and repeats there what people decided about the
     * suggestions of the version before.
     */
    public void make(long versionId) {
        Map<Span, Long> decided = decisions.before(versionId);
        List<Quotation> found = suggestions.madeBy(engine.version(), versionId) ? null : found(versionId);
        QuarkusTransaction.requiringNew().run(() -> {
            if (found != null) suggestions.store(versionId, found, engine.version());
            decisions.carry(versionId, decided);
        });
    }

    /** Whether an engine has gone through this text. */
    public boolean complete(long versionId) {
        return suggestions.complete(versionId);
    }

    /** The next text that an older engine went through, by its number; each is told once until the next start. */
    public Optional<Long> nextOutdated() {
        Optional<Long> next = suggestions.nextOutdated(renewed, engine.version());
        next.ifPresent(version -> renewed = version);
        return next;
    }

    private List<Quotation> found(long version) {
        VersionText text = versionTexts.text(version);
        return engine.find(text.rawText(), text.language());
    }
}
