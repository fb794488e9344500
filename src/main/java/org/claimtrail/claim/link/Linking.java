package org.claimtrail.claim.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.claim.Appearance;
import org.claimtrail.claim.AppearanceRef;
import org.claimtrail.claim.Appearances;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimAction;
import org.claimtrail.claim.ClaimProblem;
import org.claimtrail.claim.ClaimViews;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.history.Action;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.web.Paging;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/**
 * Turns passages of articles into appearances of claims: the first of a new one, or one more. Whoever changes several
 * things takes hold of the appearance first, then of the claim, so that no two people wait for each other.
 */
@ApplicationScoped
public class Linking {
    /** A claim that was only made has these events: its creation and its first appearance. */
    private static final long EVENTS_OF_MAKING = 2;

    private final Claims claims;
    private final Appearances appearances;
    private final ClaimViews views;
    private final Speakers speakers;
    private final Outlets outlets;
    private final History history;
    private final ArticleVersions versions;
    private final Event<AddedBelow> below;
    private final Event<AppearanceLeaves> leaving;
    private final Clock clock;

    Linking(
            Claims claims,
            Appearances appearances,
            ClaimViews views,
            Speakers speakers,
            Outlets outlets,
            History history,
            ArticleVersions versions,
            Event<AddedBelow> below,
            Event<AppearanceLeaves> leaving,
            Clock clock) {
        this.claims = claims;
        this.appearances = appearances;
        this.views = views;
        this.speakers = speakers;
        this.outlets = outlets;
        this.history = history;
        this.versions = versions;
        this.below = below;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** What came of linking a passage. */
    public record Linked(long claimId, long appearanceId) {}

    /**
     * Why an appearance is added, as the history tells it.
     *
     * @param action of the event
     * @param details that the event tells beside the appearance
     */
    public record Cause(Action action, Map<String, Object> details) {
        /** Somebody marked the passage. */
        public static final Cause BY_HAND = new Cause(ClaimAction.APPEARANCE_ADDED, Map.of());
    }

    /** Makes the passage an appearance of its claim, which is made first if it is new. */
    @Transactional
    public Linked link(PassageLink link, Cause cause, Actor by) {
        Claim claim =
                link.claimId() == null ? create(link.statement(), link.passage(), by) : claims.changing(link.claimId());
        Attribution attribution = resolve(link.draft(), by);
        return new Linked(claim.id, append(claim, link.passage(), attribution, cause, by));
    }

    private Attribution resolve(LinkDraft draft, Actor by) {
        Long speaker = draft.newSpeaker() == null
                ? draft.speakerId()
                : Long.valueOf(speakers.create(draft.newSpeaker(), by, by.id()));
        Long outlet = draft.outletName() == null
                ? null
                : Long.valueOf(outlets.ensure(draft.outletName()).id());
        return new Attribution(
                QuoteKind.of(draft.kind()).orElseThrow(),
                draft.cue(),
                draft.speakerMention(),
                speaker,
                outlet,
                draft.chain());
    }

    private Claim create(String statement, Passage passage, Actor by) {
        Claim claim = new Claim(statement, by.id(), clock.instant());
        claims.persist(claim);
        history.record(
                by,
                ClaimAction.CLAIM_CREATED,
                Subject.claim(claim.id),
                null,
                claim.state(),
                Subject.article(passage.text().articleId()));
        return claim;
    }

    private long append(Claim claim, Passage passage, Attribution link, Cause cause, Actor by) {
        Appearance appearance = new Appearance(claim.id, passage, link, by.id(), clock.instant());
        appearances.persist(appearance);
        Map<String, Object> state = state(appearance);
        state.put("appearance", appearance.id);
        state.putAll(cause.details());
        history.record(by, cause.action(), Subject.claim(claim.id), null, state, Subject.article(appearance.articleId));
        List<Long> newer =
                versions.after(passage.text().articleId(), passage.text().number());
        if (!newer.isEmpty()) below.fire(new AddedBelow(newer));
        return appearance.id;
    }

    /** Refused when somebody else changed it since {@code seenVersion}. */
    @Transactional
    public void change(long appearanceId, int seenVersion, Passage passage, LinkDraft draft, Actor by) {
        Appearance appearance = appearances.locked(appearanceId);
        Claim claim = claims.locked(appearance.claimId);
        ETags.check(seenVersion, appearance.version);
        if (passage.text().versionId() != appearance.articleVersionId) throw CommonProblem.INVALID_INPUT.refusal();
        Map<String, Object> before = state(appearance);
        appearance.link(passage, resolve(draft, by));
        Map<String, Object> after = state(appearance);
        if (before.equals(after)) return;
        claim.changed(clock.instant());
        history.record(
                by,
                ClaimAction.APPEARANCE_CHANGED,
                Subject.claim(claim.id),
                before,
                after,
                Subject.article(appearance.articleId));
    }

    /** Refused when somebody linked a speaker meanwhile. */
    @Transactional
    public void linkSpeaker(long appearanceId, long speakerId, Actor by) {
        Appearance appearance = appearances.locked(appearanceId);
        Claim claim = claims.locked(appearance.claimId);
        if (appearance.speakerId != null) throw ClaimProblem.SPEAKER_LINKED.refusal();
        Map<String, Object> before = state(appearance);
        appearance.linkSpeaker(speakers.required(speakerId).id());
        claim.changed(clock.instant());
        history.record(
                by,
                ClaimAction.APPEARANCE_CHANGED,
                Subject.claim(claim.id),
                before,
                state(appearance),
                Subject.article(appearance.articleId));
    }

    /** The claim stays, even without any appearance. */
    @Transactional
    public void remove(long appearanceId, int seenVersion, Actor by) {
        ETags.check(seenVersion, remove(appearanceId, ClaimAction.APPEARANCE_REMOVED, by));
    }

    /** The same, told as this action; the version that the appearance had. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int remove(long appearanceId, Action action, Actor by) {
        leaving.fire(new AppearanceLeaves(appearanceId));
        Appearance appearance = appearances.locked(appearanceId);
        claims.changing(appearance.claimId);
        int version = appearance.version;
        drop(appearance, action, by);
        return version;
    }

    /**
     * Takes an appearance away as if it had never been made: its claim goes too if nothing else was ever done with that.
     * Whoever calls holds both.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(long appearanceId, Action action, Actor by) {
        Appearance appearance = appearances.findById(appearanceId);
        Claim claim = claims.findById(appearance.claimId);
        boolean untouched = claim.deletedAt == null && claim.version == 0 && onlyMade(claim.id);
        if (claim.deletedAt == null) claim.changed(clock.instant());
        if (untouched) claims.delete(claim, by);
        drop(appearance, action, by);
    }

    private boolean onlyMade(long claimId) {
        return history.of(Subject.claim(claimId), new Paging(1, 1)).total() == EVENTS_OF_MAKING;
    }

    private void drop(Appearance appearance, Action action, Actor by) {
        history.record(
                by,
                action,
                Subject.claim(appearance.claimId),
                state(appearance),
                null,
                Subject.article(appearance.articleId));
        appearances.flush();
        appearances.delete(appearance);
    }

    /** With the names that people know instead of ids. */
    private Map<String, Object> state(Appearance appearance) {
        String speaker = appearance.speakerId == null
                ? null
                : speakers.required(appearance.speakerId).name();
        return new LinkedHashMap<>(appearance.state(speaker, outlets.name(appearance.outletId)));
    }

    /** Holds an appearance and then its claim, deleted or not, until the transaction ends; empty when it is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AppearanceRef> hold(long appearanceId) {
        return appearances
                .findByIdOptional(appearanceId, LockModeType.PESSIMISTIC_WRITE)
                .map(appearance -> {
                    Claim claim = claims.findById(appearance.claimId, LockModeType.PESSIMISTIC_WRITE);
                    return appearance.ref(claim != null && claim.deletedAt != null);
                });
    }

    /** An appearance as pages show it; refused when it or its claim is gone. */
    @Transactional
    public ClaimViews.Placed required(long appearanceId) {
        ClaimViews.Placed placed = views.appearance(appearanceId);
        if (placed == null) throw CommonProblem.NOT_FOUND.refusal();
        claims.required(placed.claimId());
        return placed;
    }
}
