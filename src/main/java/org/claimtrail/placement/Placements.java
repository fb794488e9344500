package org.claimtrail.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.article.version.VersionsMoved;
import org.claimtrail.article.view.Changes;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.AppearanceRef;
import org.claimtrail.claim.Appearances;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.claim.passage.Excerpt;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Fate;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Slug;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/** What became of appearances in newer versions: reading it, and deciding where the machine was not certain. */
@ApplicationScoped
public class Placements {
    private final StoredPlacements stored;
    private final VersionTexts texts;
    private final Placing placing;
    private final Linking linking;
    private final Appearances appearances;
    private final Event<PassageSettles> settling;
    private final Claims claims;
    private final PeopleNames people;
    private final History history;
    private final Clock clock;

    Placements(
            StoredPlacements stored,
            VersionTexts texts,
            Placing placing,
            Linking linking,
            Appearances appearances,
            Event<PassageSettles> settling,
            Claims claims,
            PeopleNames people,
            History history,
            Clock clock) {
        this.stored = stored;
        this.texts = texts;
        this.placing = placing;
        this.linking = linking;
        this.appearances = appearances;
        this.settling = settling;
        this.claims = claims;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /** Everything that was to be placed in a version: what waits first, then in the order of the older text. */
    @Transactional
    List<PlacementView> of(VersionText text) {
        CodePoints points = CodePoints.of(text.rawText());
        return stored.in(text.versionId()).stream()
                .map(row -> view(row, points, text.versionId()))
                .sorted(Comparator.comparing(view -> !view.waits()))
                .toList();
    }

    /** One of them; refused as {@link CommonProblem#NOT_FOUND} when it is of another version. */
    @Transactional
    PlacementView in(VersionText text, long id) {
        return stored.in(text.versionId(), id)
                .map(row -> view(row, CodePoints.of(text.rawText()), text.versionId()))
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }

    private PlacementView view(StoredPlacements.PlacementRow row, CodePoints points, long versionId) {
        Span span = row.span();
        StoredPlacements.Old old = row.old();
        StoredPlacements.Decision decision = row.decision();
        Excerpt around = span == null ? null : Excerpt.of(points, span, versionId, null);
        String quote = around == null ? null : around.quote();
        return new PlacementView(
                row.id(),
                row.version(),
                old.claimId(),
                old.statement(),
                old.appearanceId(),
                Slug.of(row.state()),
                old.quote(),
                old.versionNumber(),
                old.span(),
                span,
                around == null ? null : around.before(),
                quote,
                around == null ? null : around.after(),
                quote == null ? null : Changes.between(old.quote(), quote),
                row.likeness(),
                decision.at() == null,
                people.of(decision.by()),
                decision.at(),
                decision.placedId());
    }

    /** How many in a version wait for a person. */
    @Transactional
    public long waitingIn(long versionId) {
        return stored.waitingIn(versionId);
    }

    /** How many there are in a version, decided or not. */
    @Transactional
    public long countIn(long versionId) {
        return stored.countIn(versionId);
    }

    /** Articles whose newest version has some that wait, those that changed last first. */
    @Transactional
    public Slice<WaitingPlacements> waiting(Paging paging) {
        return stored.waiting(paging);
    }

    /** The passage was found rightly; refused when none was, or somebody decided meanwhile. */
    @Transactional
    void confirm(long id, Actor by) {
        Placement placement = waiting(id);
        if (placement.foundSpan() == null) throw CommonProblem.INVALID_INPUT.refusal();
        settle(placement, placement.foundSpan(), placement.found, by);
    }

    /** The claim stands in this passage of the newer version instead. */
    @Transactional
    void place(long id, Span span, Actor by) {
        Placement placement = waiting(id);
        VersionText text = texts.text(placement.articleVersionId);
        Span passage = Passage.of(text, span.begin(), span.end()).span();
        String quote = appearances.ref(placement.appearanceId).quote();
        boolean sameWords = !Occurrences.of(CodePoints.of(text.rawText()).slice(passage), quote)
                .isEmpty();
        settle(placement, passage, sameWords ? Fate.MOVED : Fate.REWORDED, by);
    }

    /** The claim stands nowhere in the newer version. */
    @Transactional
    void gone(long id, Actor by) {
        Placement placement = waiting(id);
        AppearanceRef old = appearances.ref(placement.appearanceId);
        claims.touch(old.claimId());
        placement.decide(Fate.GONE, by.id(), clock.instant());
        VersionText text = texts.text(placement.articleVersionId);
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("appearance", old.id());
        before.put("quote", old.quote());
        history.record(
                by,
                PlacementAction.APPEARANCE_GONE,
                Subject.claim(old.claimId()),
                before,
                Map.of("versionNumber", text.number()),
                Subject.article(text.articleId()));
    }

    /**
     * Takes back what was decided, by a person or by the machine; an appearance that was made for it goes. Refused when it
     * was decided anew since {@code seenVersion}.
     */
    @Transactional
    void reopen(long id, int seenVersion, Actor by) {
        Placement placement = stored.locked(id);
        if (placement.waits()) return;
        ETags.check(seenVersion, placement.version);
        undo(placement, by);
        placement.reopen();
    }

    private void undo(Placement placement, Actor by) {
        Long placed = placement.made ? placement.placedId : null;
        appearances.notFoundAgain(placement.appearanceId, placement.placedId);
        placement.stands(null);
        if (placed != null) {
            linking.remove(placed, PlacementAction.APPEARANCE_UNPLACED, by);
            return;
        }
        AppearanceRef old = appearances.ref(placement.appearanceId);
        VersionText text = texts.text(placement.articleVersionId);
        history.record(
                by,
                PlacementAction.APPEARANCE_UNPLACED,
                Subject.claim(old.claimId()),
                Map.of("appearance", old.id(), "state", Slug.of(placement.state), "versionNumber", text.number()),
                null,
                Subject.article(text.articleId()));
    }

    private void settle(Placement placement, Span span, Fate state, Actor by) {
        VersionText text = texts.text(placement.articleVersionId);
        PassageSettles settles = new PassageSettles(placement.articleVersionId, span, by);
        settling.fire(settles);
        claims.touch(appearances.ref(placement.appearanceId).claimId());
        settles.settled(placing.settle(placement, new Passage(text, span), state, by));
    }

    /** Where versions come back from another article, what had been placed in them from there without a person is taken away. */
    void move(@Observes VersionsMoved moved) {
        if (moved.joined()) return;
        for (Placement placement : stored.fromElsewhere(moved.versionIds())) {
            if (placement.made && placement.decidedBy == null && placement.placedId != null)
                undo(placement, moved.by());
            else appearances.notFoundAgain(placement.appearanceId, placement.placedId);
            stored.delete(placement);
        }
    }

    private Placement waiting(long id) {
        Placement placement = stored.locked(id);
        placement.requireWaiting();
        return placement;
    }
}
