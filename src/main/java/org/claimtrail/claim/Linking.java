package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.Problem;

/**
 * Turns passages of articles into appearances of claims: the first of a new one, or one more. Whoever changes several
 * things takes hold of the suggestion first, then of the appearance, then of the claim, so that no two people wait for
 * each other.
 */
@ApplicationScoped
class Linking {
    private final EntityManager entities;
    private final Claims claims;
    private final ClaimViews views;
    private final Speakers speakers;
    private final Outlets outlets;
    private final History history;
    private final Event<AddedBelow> below;
    private final Clock clock;

    Linking(
            EntityManager entities,
            Claims claims,
            ClaimViews views,
            Speakers speakers,
            Outlets outlets,
            History history,
            Event<AddedBelow> below,
            Clock clock) {
        this.entities = entities;
        this.claims = claims;
        this.views = views;
        this.speakers = speakers;
        this.outlets = outlets;
        this.history = history;
        this.below = below;
        this.clock = clock;
    }

    /** What came of linking a passage. */
    record Linked(long claimId, long appearanceId) {}

    /**
     * A new claim that first appears in this passage.
     *
     * @param suggestionId the suggestion that the passage was made of, which counts as accepted then; may be null
     */
    @Transactional
    Linked newClaim(String statement, Passage passage, LinkDraft draft, Long suggestionId, Actor by) {
        Suggestion suggestion = open(suggestionId, passage);
        return appear(create(statement, passage, by), passage, draft, suggestion, by);
    }

    /** One more appearance of a claim. */
    @Transactional
    Linked addTo(long claimId, Passage passage, LinkDraft draft, Long suggestionId, Actor by) {
        Suggestion suggestion = open(suggestionId, passage);
        Claim claim = claims.locked(claimId);
        claim.changedAt = clock.instant();
        return appear(claim, passage, draft, suggestion, by);
    }

    /** The suggestion that a passage was made of, for a decision; null where there was none. */
    private Suggestion open(Long suggestionId, Passage passage) {
        if (suggestionId == null) return null;
        Suggestion suggestion = entities.find(Suggestion.class, suggestionId, LockModeType.PESSIMISTIC_WRITE);
        if (suggestion == null) throw Problem.NOT_FOUND.refusal();
        if (suggestion.articleVersionId != passage.text().versionId()) throw Problem.INVALID_INPUT.refusal();
        suggestion.requireOpen();
        return suggestion;
    }

    private Linked appear(Claim claim, Passage passage, LinkDraft draft, Suggestion suggestion, Actor by) {
        Attribution link = resolve(draft, by);
        if (suggestion == null) return new Linked(claim.id, append(claim, passage, link, "appearance.added", null, by));
        long appearance = append(claim, passage, link, "suggestion.accepted", suggestion.id, by);
        suggestion.accept(appearance, by.id(), clock.instant());
        return new Linked(claim.id, appearance);
    }

    private Attribution resolve(LinkDraft draft, Actor by) {
        Long speaker = draft.newSpeaker() == null
                ? draft.speakerId()
                : Long.valueOf(speakers.create(draft.newSpeaker(), by, by.id()));
        Long outlet = draft.outletName() == null
                ? null
                : Long.valueOf(outlets.ensure(draft.outletName()).id());
        return new Attribution(draft.kind(), draft.cue(), draft.speakerMention(), speaker, outlet, draft.chain());
    }

    /** A claim without an appearance yet, which the caller adds in the same transaction. */
    Claim create(String statement, Passage passage, Actor by) {
        Claim claim = new Claim(statement, by.id(), clock.instant());
        entities.persist(claim);
        history.record(
                by,
                "claim.created",
                Subject.claim(claim.id),
                null,
                claim.state(),
                Subject.article(passage.text().articleId()));
        return claim;
    }

    /** Adds an appearance and its event, which names the suggestion that led to it if there was one. */
    long append(Claim claim, Passage passage, Attribution link, String action, Long suggestionId, Actor by) {
        Appearance appearance = new Appearance(claim.id, passage, link, by.id(), clock.instant());
        entities.persist(appearance);
        Map<String, Object> state = state(appearance);
        state.put("appearance", appearance.id);
        if (suggestionId != null) state.put("suggestion", suggestionId);
        history.record(by, action, Subject.claim(claim.id), null, state, Subject.article(appearance.articleId));
        List<Long> newer = newer(passage.text());
        if (!newer.isEmpty()) below.fire(new AddedBelow(newer));
        return appearance.id;
    }

    /** The versions after this one, in their order. */
    private List<Long> newer(VersionText text) {
        return entities.createQuery(
                        "select v.id from ArticleVersion v where v.articleId = ?1 and v.number > ?2 order by v.number",
                        Long.class)
                .setParameter(1, text.articleId())
                .setParameter(2, text.number())
                .getResultList();
    }

    /** Refused when somebody else changed it since {@code seenVersion}. */
    @Transactional
    void change(long appearanceId, int seenVersion, Passage passage, LinkDraft draft, Actor by) {
        Appearance appearance = locked(appearanceId);
        Claim claim = claims.locked(appearance.claimId);
        ETags.check(seenVersion, appearance.version);
        if (passage.text().versionId() != appearance.articleVersionId) throw Problem.INVALID_INPUT.refusal();
        Map<String, Object> before = state(appearance);
        appearance.link(passage, resolve(draft, by));
        Map<String, Object> after = state(appearance);
        if (before.equals(after)) return;
        claim.changedAt = clock.instant();
        history.record(
                by,
                "appearance.changed",
                Subject.claim(claim.id),
                before,
                after,
                Subject.article(appearance.articleId));
    }

    /** Refused when somebody linked a speaker meanwhile. */
    @Transactional
    void linkSpeaker(long appearanceId, long speakerId, Actor by) {
        Appearance appearance = locked(appearanceId);
        Claim claim = claims.locked(appearance.claimId);
        if (appearance.speakerId != null) throw Problem.SPEAKER_LINKED.refusal();
        Map<String, Object> before = state(appearance);
        appearance.speakerId = speakers.required(speakerId).id();
        claim.changedAt = clock.instant();
        history.record(
                by,
                "appearance.changed",
                Subject.claim(claim.id),
                before,
                state(appearance),
                Subject.article(appearance.articleId));
    }

    /** The claim stays, even without any appearance; a suggestion that led to this one can be decided again. */
    @Transactional
    void remove(long appearanceId, int seenVersion, Actor by) {
        ETags.check(seenVersion, remove(appearanceId, "appearance.removed", by));
    }

    /** The same, told as this action; the version that the appearance had. */
    int remove(long appearanceId, String action, Actor by) {
        List<Suggestion> ledHere = suggestionsOf(appearanceId).stream()
                .map(id -> entities.find(Suggestion.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
        Appearance appearance = locked(appearanceId);
        Claim claim = claims.locked(appearance.claimId);
        claim.changedAt = clock.instant();
        ledHere.forEach(Suggestion::reopen);
        int version = appearance.version;
        drop(appearance, action, by);
        return version;
    }

    /** Takes an appearance away, with an event that tells what it was. */
    void drop(Appearance appearance, String action, Actor by) {
        history.record(
                by,
                action,
                Subject.claim(appearance.claimId),
                state(appearance),
                null,
                Subject.article(appearance.articleId));
        entities.flush();
        entities.remove(appearance);
    }

    Appearance locked(long id) {
        Appearance appearance = entities.find(Appearance.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (appearance == null) throw Problem.NOT_FOUND.refusal();
        return appearance;
    }

    /** With the names that people know instead of ids. */
    private Map<String, Object> state(Appearance appearance) {
        return new LinkedHashMap<>(
                appearance.state(name("Speaker", appearance.speakerId), name("Outlet", appearance.outletId)));
    }

    private String name(String entity, Long id) {
        if (id == null) return null;
        return entities.createQuery("select x.name from " + entity + " x where x.id = ?1", String.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    /** The mark of an appearance on the reading page: that of the suggestion which it was made of, if there was one. */
    @Transactional
    String markOf(long appearanceId) {
        return suggestionsOf(appearanceId).stream()
                .findFirst()
                .map(suggestion -> "s" + suggestion)
                .orElse("a" + appearanceId);
    }

    private List<Long> suggestionsOf(long appearanceId) {
        return entities.createQuery("select s.id from Suggestion s where s.appearanceId = ?1", Long.class)
                .setParameter(1, appearanceId)
                .getResultList();
    }

    /** An appearance as pages show it; refused when it or its claim is gone. */
    @Transactional
    ClaimViews.Placed required(long appearanceId) {
        ClaimViews.Placed placed = views.appearance(appearanceId);
        if (placed == null) throw Problem.NOT_FOUND.refusal();
        claims.required(placed.claimId());
        return placed;
    }
}
