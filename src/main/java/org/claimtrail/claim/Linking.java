package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.ETags;
import org.claimtrail.web.Problem;

/** Turns passages of articles into appearances of claims: the first of a new one, or one more. */
@ApplicationScoped
class Linking {
    private final EntityManager entities;
    private final Claims claims;
    private final ClaimViews views;
    private final History history;
    private final Clock clock;

    Linking(EntityManager entities, Claims claims, ClaimViews views, History history, Clock clock) {
        this.entities = entities;
        this.claims = claims;
        this.views = views;
        this.history = history;
        this.clock = clock;
    }

    /** What came of linking a passage. */
    record Linked(long claimId, long appearanceId) {}

    @Transactional
    Linked newClaim(String statement, Passage passage, Link link, Actor by) {
        Claim claim = create(statement, passage, by);
        return new Linked(claim.id, append(claim, passage, link, "appearance.added", Map.of(), by));
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

    @Transactional
    Linked addTo(long claimId, Passage passage, Link link, Actor by) {
        Claim claim = claims.locked(claimId);
        claim.changedAt = clock.instant();
        return new Linked(claimId, append(claim, passage, link, "appearance.added", Map.of(), by));
    }

    /** Adds an appearance and its event; {@code more} is what the event tells beyond it. */
    long append(Claim claim, Passage passage, Link link, String action, Map<String, ?> more, Actor by) {
        Appearance appearance = new Appearance(claim.id, passage, link, by.id(), clock.instant());
        entities.persist(appearance);
        Map<String, Object> state = state(appearance);
        state.put("appearance", appearance.id);
        state.putAll(more);
        history.record(by, action, Subject.claim(claim.id), null, state, Subject.article(appearance.articleId));
        return appearance.id;
    }

    /** Refused when somebody else changed it since {@code seenVersion}. */
    @Transactional
    void change(long appearanceId, int seenVersion, Passage passage, Link link, Actor by) {
        Appearance appearance = locked(appearanceId);
        Claim claim = claims.locked(appearance.claimId);
        ETags.check(seenVersion, appearance.version);
        if (passage.text().articleId() != appearance.articleId) throw Problem.INVALID_INPUT.refusal();
        Map<String, Object> before = state(appearance);
        appearance.link(passage, link);
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

    /** The claim stays, even without any appearance; a suggestion that led to this one can be decided again. */
    @Transactional
    void remove(long appearanceId, int seenVersion, Actor by) {
        Appearance appearance = locked(appearanceId);
        Claim claim = claims.locked(appearance.claimId);
        ETags.check(seenVersion, appearance.version);
        claim.changedAt = clock.instant();
        entities.createQuery("from Suggestion s where s.appearanceId = ?1", Suggestion.class)
                .setParameter(1, appearanceId)
                .getResultList()
                .forEach(Suggestion::reopen);
        drop(appearance, "appearance.removed", by);
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

    /** An appearance as pages show it; refused when it or its claim is gone. */
    @Transactional
    ClaimViews.Placed required(long appearanceId) {
        ClaimViews.Placed placed = views.appearance(appearanceId);
        if (placed == null) throw Problem.NOT_FOUND.refusal();
        claims.required(placed.claimId());
        return placed;
    }
}
