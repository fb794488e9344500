package org.claimtrail.placement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.AppearanceRef;
import org.claimtrail.claim.Appearances;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.text.Fate;
import org.claimtrail.text.Relocated;
import org.claimtrail.text.Relocation;
import org.claimtrail.text.Slug;

/**
 * Finds the appearances of a version again in the next one: makes an appearance there of each whose words stand there beyond
 * doubt, and leaves the others to a person. Appearances of the older version are only read.
 */
@ApplicationScoped
public class Placing {
    private final StoredPlacements stored;
    private final Appearances appearances;
    private final VersionTexts versionTexts;
    private final ArticleVersions versions;
    private final History history;
    private final Clock clock;

    Placing(
            StoredPlacements stored,
            Appearances appearances,
            VersionTexts versionTexts,
            ArticleVersions versions,
            History history,
            Clock clock) {
        this.stored = stored;
        this.appearances = appearances;
        this.versionTexts = versionTexts;
        this.versions = versions;
        this.history = history;
        this.clock = clock;
    }

    /** The versions that have appearances of the one before still to be placed, in the order of their texts. */
    public List<Long> versionsToPlace() {
        return QuarkusTransaction.requiringNew().call(stored::versionsToPlace);
    }

    /** Places what is not placed in this version yet; the work itself is done with no transaction open. */
    public void place(long versionId) {
        List<StoredPlacements.Unplaced> sources =
                QuarkusTransaction.requiringNew().call(() -> sources(versionId));
        if (sources.isEmpty()) return;
        VersionText text = versionTexts.text(versionId);
        Map<Long, Relocation> relocations = new HashMap<>();
        Map<StoredPlacements.Unplaced, Relocated> found = new LinkedHashMap<>();
        for (StoredPlacements.Unplaced source : sources) {
            Relocation relocation = relocations.computeIfAbsent(
                    source.versionId(),
                    id -> new Relocation(versionTexts.text(id).rawText(), text.rawText()));
            found.put(source, storable(relocation.of(source.anchor())));
        }
        QuarkusTransaction.requiringNew().run(() -> found.forEach((source, at) -> store(source, at, text)));
    }

    /** Also those of earlier versions that still wait for a decision in the one before: they may stand here again. */
    private List<StoredPlacements.Unplaced> sources(long versionId) {
        Optional<Long> previous = versions.before(versionId);
        if (previous.isEmpty()) return List.of();
        return stored.unplaced(versionId, previous.get());
    }

    private static Relocated storable(Relocated found) {
        boolean tooLong = found.span() != null && found.span().length() > Passage.LONGEST;
        return tooLong ? new Relocated(Fate.GONE, null, found.likeness(), false) : found;
    }

    private void store(StoredPlacements.Unplaced source, Relocated found, VersionText text) {
        Placement placement = new Placement(source.appearanceId(), text.versionId(), found, clock.instant());
        stored.persist(placement);
        if (found.certain()) settle(placement, new Passage(text, found.span()), placement.found, Actor.APPLICATION);
    }

    /**
     * Has the passage be what became of the appearance: the appearance of the same claim that is there already, or a new one
     * that is linked like the old.
     *
     * @return the appearance in the newer version
     */
    long settle(Placement placement, Passage passage, Fate state, Actor by) {
        AppearanceRef old = appearances.ref(placement.appearanceId);
        Appearances.Repeated placed = appearances.repeat(old.id(), passage, by);
        appearances.foundAgain(old.id(), placed.id());
        placement.place(state, placed.id(), placed.made(), by.id(), clock.instant());
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("state", Slug.of(state));
        after.put("quote", passage.quote());
        after.put("versionNumber", passage.text().number());
        after.put("placed", placed.id());
        history.record(
                by,
                PlacementAction.APPEARANCE_PLACED,
                Subject.claim(old.claimId()),
                Map.of("appearance", old.id(), "quote", old.quote()),
                after,
                Subject.article(passage.text().articleId()));
        return placed.id();
    }
}
