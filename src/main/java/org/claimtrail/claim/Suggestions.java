package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.Problem;

/** What the engine suggests, and the decisions on it. */
@ApplicationScoped
class Suggestions {
    /**
     * The appearance of a suggestion as somebody saw it who takes the decision back.
     *
     * @param appearanceId null where it had none
     * @param version of that appearance, or {@link ETags#ANY}
     */
    record Seen(Long appearanceId, int version) {
        static final Seen NONE = new Seen(null, ETags.ANY);

        private void check(Appearance stored) {
            if (!Objects.equals(appearanceId, stored == null ? null : stored.id))
                throw Problem.CHANGED_MEANWHILE.refusal();
            if (stored != null) ETags.check(version, stored.version);
        }
    }

    /** A claim that was only made by accepting has these events: its creation and the accepted suggestion. */
    private static final long EVENTS_OF_ACCEPTING = 2;

    private final EntityManager entities;
    private final VersionTexts versionTexts;
    private final Speakers speakers;
    private final Claims claims;
    private final Linking linking;
    private final History history;
    private final Clock clock;

    Suggestions(
            EntityManager entities,
            VersionTexts versionTexts,
            Speakers speakers,
            Claims claims,
            Linking linking,
            History history,
            Clock clock) {
        this.entities = entities;
        this.versionTexts = versionTexts;
        this.speakers = speakers;
        this.claims = claims;
        this.linking = linking;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Stores what an engine found in a text, once for each engine. What people have decided stays as it is: a newer
     * engine's findings take the place of the open suggestions, and only what is new is shown.
     */
    @Transactional
    void store(long versionId, List<Quotation> found, String engine) {
        SuggestionRun run = entities.find(SuggestionRun.class, versionId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) entities.persist(new SuggestionRun(versionId, engine, clock.instant()));
        else if (run.engine.equals(engine)) return;
        else run.again(engine, clock.instant());
        entities.createQuery("delete from Suggestion where articleVersionId = ?1 and state = ?2")
                .setParameter(1, versionId)
                .setParameter(2, SuggestionState.OPEN)
                .executeUpdate();
        List<Span> decided = decided(versionId);
        CodePoints points = CodePoints.of(versionTexts.text(versionId).rawText());
        found.stream()
                .filter(quotation -> !quotation.span().empty())
                .filter(quotation -> decided.stream().noneMatch(span -> span.mostlySame(quotation.span())))
                .forEach(quotation -> entities.persist(new Suggestion(versionId, quotation, points, engine)));
    }

    /** What people have accepted, dismissed or marked themselves. */
    private List<Span> decided(long versionId) {
        List<Span> spans = new ArrayList<>(entities.createQuery(
                        "select new org.claimtrail.text.Span(s.spanBegin, s.spanEnd) from Suggestion s"
                                + " where s.articleVersionId = ?1",
                        Span.class)
                .setParameter(1, versionId)
                .getResultList());
        spans.addAll(entities.createQuery(
                        "select new org.claimtrail.text.Span(a.spanBegin, a.spanEnd) from Appearance a"
                                + " where a.articleVersionId = ?1",
                        Span.class)
                .setParameter(1, versionId)
                .getResultList());
        return spans;
    }

    /** Whether the engine has gone through this text. */
    @Transactional
    boolean complete(long versionId) {
        return entities.find(SuggestionRun.class, versionId) != null;
    }

    /** Whether this engine has gone through this text. */
    @Transactional
    boolean madeBy(String engine, long versionId) {
        SuggestionRun run = entities.find(SuggestionRun.class, versionId);
        return run != null && run.engine.equals(engine);
    }

    /** The texts that the engine has not gone through yet, in the order they came. */
    @Transactional
    List<Long> versionsWithoutRun() {
        return entities.createQuery(
                        "select v.id from ArticleVersion v where not exists"
                                + " (select 1 from SuggestionRun r where r.articleVersionId = v.id) order by v.id",
                        Long.class)
                .getResultList();
    }

    /** The next text that another engine went through, by number; empty after the last. */
    @Transactional
    Optional<Long> nextOutdated(long after, String engine) {
        return entities.createQuery(
                        "select r.articleVersionId from SuggestionRun r where r.articleVersionId > ?1 and r.engine <> ?2"
                                + " order by r.articleVersionId",
                        Long.class)
                .setParameter(1, after)
                .setParameter(2, engine)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Makes it the first appearance of a new claim, linked to the speaker if that name is known. */
    @Transactional
    Linking.Linked accept(long id, Actor by) {
        Suggestion suggestion = locked(id);
        suggestion.requireOpen();
        VersionText text = versionTexts.text(suggestion.articleVersionId);
        Passage passage = new Passage(text, new Span(suggestion.spanBegin, suggestion.spanEnd));
        Claim claim =
                linking.create(passage.statement(QuoteKind.of(suggestion.kind).orElseThrow()), passage, by);
        long appearance = linking.append(claim, passage, link(suggestion, text), "suggestion.accepted", id, by);
        suggestion.accept(appearance, by.id(), clock.instant());
        return new Linking.Linked(claim.id, appearance);
    }

    @Transactional
    void dismiss(long id, Actor by) {
        Suggestion suggestion = locked(id);
        suggestion.dismiss(by.id(), clock.instant());
        history.record(
                by,
                "suggestion.dismissed",
                Subject.article(articleOf(suggestion)),
                null,
                Map.of("suggestion", id, "quote", quote(suggestion)));
    }

    /**
     * Takes the last decision back: an accepted one's appearance goes, and its claim too if nothing else was ever done
     * with it. Nothing happens when it is open. Refused when the appearance is not the one that was seen, or somebody
     * changed it since; one whose claim is deleted is not seen any more.
     */
    @Transactional
    void reopen(long id, Seen seen, Actor by) {
        Suggestion suggestion = locked(id);
        if (suggestion.state == SuggestionState.OPEN) return;
        Appearance appearance = suggestion.appearanceId == null
                ? null
                : entities.find(Appearance.class, suggestion.appearanceId, LockModeType.PESSIMISTIC_WRITE);
        Claim claim = appearance == null
                ? null
                : entities.find(Claim.class, appearance.claimId, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null || claim.deletedAt == null) seen.check(appearance);
        suggestion.reopen();
        if (appearance == null) {
            history.record(
                    by,
                    "suggestion.reopened",
                    Subject.article(articleOf(suggestion)),
                    Map.of("suggestion", id, "quote", quote(suggestion)),
                    null);
            return;
        }
        withdraw(appearance, claim, by);
    }

    private void withdraw(Appearance appearance, Claim claim, Actor by) {
        boolean untouched = claim.deletedAt == null && claim.version == 0 && onlyAccepted(claim.id);
        if (claim.deletedAt == null) claim.changedAt = clock.instant();
        if (untouched) claims.delete(claim, by);
        linking.drop(appearance, "suggestion.reopened", by);
    }

    private boolean onlyAccepted(long claimId) {
        return history.of(Subject.claim(claimId), new Paging(1, 1)).total() == EVENTS_OF_ACCEPTING;
    }

    private Attribution link(Suggestion suggestion, VersionText text) {
        Long speaker = speakers.known(suggestion.who()).map(SpeakerRef::id).orElse(null);
        return new Attribution(
                suggestion.kind,
                suggestion.cue,
                suggestion.speakerMention,
                speaker,
                text.outletId(),
                Suggestion.chain(suggestion.chain));
    }

    /** The article version that it was found in. */
    @Transactional
    long versionOf(long id) {
        Suggestion suggestion = entities.find(Suggestion.class, id);
        if (suggestion == null) throw Problem.NOT_FOUND.refusal();
        return suggestion.articleVersionId;
    }

    private Suggestion locked(long id) {
        Suggestion suggestion = entities.find(Suggestion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (suggestion == null) throw Problem.NOT_FOUND.refusal();
        return suggestion;
    }

    private long articleOf(Suggestion suggestion) {
        return entities.createQuery("select v.articleId from ArticleVersion v where v.id = ?1", Long.class)
                .setParameter(1, suggestion.articleVersionId)
                .getSingleResult();
    }

    private String quote(Suggestion suggestion) {
        return CodePoints.of(versionTexts.text(suggestion.articleVersionId).rawText())
                .slice(new Span(suggestion.spanBegin, suggestion.spanEnd));
    }
}
