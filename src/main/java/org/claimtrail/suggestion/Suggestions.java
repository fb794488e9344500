package org.claimtrail.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.AppearanceRef;
import org.claimtrail.claim.Appearances;
import org.claimtrail.claim.link.AppearanceLeaves;
import org.claimtrail.claim.link.LinkDraft;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.claim.link.PassageLink;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.placement.PassageSettles;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.work.Jobs;

/** What the engine suggests, and the decisions on it. */
@ApplicationScoped
public class Suggestions {
    /**
     * The appearance of a suggestion as somebody saw it who takes the decision back.
     *
     * @param appearanceId null where it had none
     * @param version of that appearance, or {@link ETags#ANY}
     */
    public record Seen(Long appearanceId, int version) {
        public static final Seen NONE = new Seen(null, ETags.ANY);

        /** What was deleted is not seen any more, so that nothing is to compare. */
        private void check(AppearanceRef stored) {
            if (stored != null && stored.claimDeleted()) return;
            if (!Objects.equals(appearanceId, stored == null ? null : stored.id()))
                throw CommonProblem.CHANGED_MEANWHILE.refusal();
            if (stored != null) ETags.check(version, stored.version());
        }
    }

    /** The name of the kind of job that goes through versions, and has suggestions made among other things. */
    public static final String KIND_OF_JOB = "version";

    private final StoredSuggestions stored;
    private final SuggestionRuns runs;
    private final VersionTexts versionTexts;
    private final Speakers speakers;
    private final Appearances appearances;
    private final Linking linking;
    private final History history;
    private final Jobs jobs;
    private final Clock clock;

    Suggestions(
            StoredSuggestions stored,
            SuggestionRuns runs,
            VersionTexts versionTexts,
            Speakers speakers,
            Appearances appearances,
            Linking linking,
            History history,
            Jobs jobs,
            Clock clock) {
        this.stored = stored;
        this.runs = runs;
        this.versionTexts = versionTexts;
        this.speakers = speakers;
        this.appearances = appearances;
        this.linking = linking;
        this.history = history;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Stores what an engine found in a text, once for each engine. What people have decided stays as it is: a newer
     * engine's findings take the place of the open suggestions, and only what is new is shown.
     */
    @Transactional
    void store(long versionId, List<Quotation> found, String engine) {
        SuggestionRun run = runs.findById(versionId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) runs.persist(new SuggestionRun(versionId, engine, clock.instant()));
        else if (run.engine.equals(engine)) return;
        else run.again(engine, clock.instant());
        stored.deleteOpenIn(versionId);
        List<Span> decided = stored.decidedSpans(versionId);
        CodePoints points = CodePoints.of(versionTexts.text(versionId).rawText());
        found.stream()
                .filter(quotation -> !quotation.span().empty())
                .filter(quotation -> decided.stream().noneMatch(span -> span.mostlySame(quotation.span())))
                .forEach(quotation -> stored.persist(new Suggestion(versionId, quotation, points, engine)));
    }

    @Transactional
    public EngineRun run(long versionId) {
        if (complete(versionId)) return EngineRun.DONE;
        return jobs.isGivenUp(KIND_OF_JOB, versionId) ? EngineRun.GIVEN_UP : EngineRun.UNDER_WAY;
    }

    /** Whether an engine has gone through this text. */
    @Transactional
    boolean complete(long versionId) {
        return runs.findById(versionId) != null;
    }

    /** Whether this engine has gone through this text. */
    @Transactional
    boolean madeBy(String engine, long versionId) {
        SuggestionRun run = runs.findById(versionId);
        return run != null && run.engine.equals(engine);
    }

    /** The next text that another engine went through, by number; empty after the last. */
    @Transactional
    Optional<Long> nextOutdated(long after, String engine) {
        return runs.nextOutdated(after, engine);
    }

    /** Makes it the first appearance of a new claim, linked to the speaker if that name is known. */
    @Transactional
    public Linking.Linked accept(long id, Actor by) {
        Suggestion suggestion = stored.locked(id);
        VersionText text = versionTexts.text(suggestion.articleVersionId);
        return accept(suggestion, asFound(suggestion, new Passage(text, suggestion.span())), by);
    }

    /** The same as somebody put it right: this is what becomes of it. */
    @Transactional
    public Linking.Linked accept(long id, PassageLink link, Actor by) {
        Suggestion suggestion = stored.locked(id);
        if (suggestion.articleVersionId != link.passage().text().versionId())
            throw CommonProblem.INVALID_INPUT.refusal();
        return accept(suggestion, link, by);
    }

    private Linking.Linked accept(Suggestion suggestion, PassageLink link, Actor by) {
        suggestion.requireOpen();
        Linking.Cause cause =
                new Linking.Cause(SuggestionAction.SUGGESTION_ACCEPTED, Map.of("suggestion", suggestion.id));
        Linking.Linked linked = linking.link(link, cause, by);
        suggestion.accept(linked.appearanceId(), by.id(), clock.instant());
        appearances.named(linked.appearanceId(), suggestion.speakerMention, suggestion.speakerName);
        return linked;
    }

    private PassageLink asFound(Suggestion suggestion, Passage passage) {
        String statement = passage.statement(QuoteKind.of(suggestion.kind).orElseThrow());
        Long speaker = speakers.known(suggestion.who()).map(SpeakerRef::id).orElse(null);
        LinkDraft draft = new LinkDraft(
                suggestion.kind,
                suggestion.cue,
                suggestion.speakerMention,
                speaker,
                null,
                passage.text().outlet(),
                suggestion.chainLinks());
        return PassageLink.of(statement, passage, draft);
    }

    @Transactional
    public void dismiss(long id, Actor by) {
        Suggestion suggestion = stored.locked(id);
        suggestion.dismiss(by.id(), clock.instant());
        VersionText text = versionTexts.text(suggestion.articleVersionId);
        history.record(
                by,
                SuggestionAction.SUGGESTION_DISMISSED,
                Subject.article(text.articleId()),
                null,
                told(suggestion, text));
    }

    /**
     * Takes the last decision back: an accepted one's appearance goes, and its claim too if nothing else was ever done
     * with it. Nothing happens when it is open. Refused when the appearance is not the one that was seen, or somebody
     * changed it since; one whose claim is deleted is not seen any more.
     */
    @Transactional
    public void reopen(long id, Seen seen, Actor by) {
        Suggestion suggestion = stored.locked(id);
        if (suggestion.state == SuggestionState.OPEN) return;
        AppearanceRef appearance = suggestion.appearanceId == null
                ? null
                : linking.hold(suggestion.appearanceId).orElse(null);
        seen.check(appearance);
        suggestion.reopen();
        if (appearance != null) {
            linking.withdraw(appearance.id(), SuggestionAction.SUGGESTION_REOPENED, by);
            return;
        }
        VersionText text = versionTexts.text(suggestion.articleVersionId);
        history.record(
                by,
                SuggestionAction.SUGGESTION_REOPENED,
                Subject.article(text.articleId()),
                told(suggestion, text),
                null);
    }

    /** An appearance goes: the suggestion that it was made of can be decided again. */
    void leaves(@Observes AppearanceLeaves leaving) {
        stored.ofAppearance(leaving.appearanceId()).stream().map(stored::locked).forEach(Suggestion::reopen);
    }

    /** The suggestion that an appearance was made of, if there was one. */
    @Transactional
    public Optional<Long> madeInto(long appearanceId) {
        return stored.ofAppearance(appearanceId).stream().findFirst();
    }

    /**
     * A passage is about to become an appearance by a decision of another kind: the open suggestion of exactly this passage
     * is decided with it and needs no decision of its own.
     */
    void settles(@Observes PassageSettles settles) {
        stored.openAt(settles.versionId(), settles.span())
                .ifPresent(open -> settles.then(appearance -> {
                    open.accept(appearance, settles.by().id(), clock.instant());
                    appearances.named(appearance, open.speakerMention, open.speakerName);
                }));
    }

    /** The article version that it was found in. */
    @Transactional
    public long versionOf(long id) {
        Suggestion suggestion = stored.findById(id);
        if (suggestion == null) throw CommonProblem.NOT_FOUND.refusal();
        return suggestion.articleVersionId;
    }

    private static Map<String, Object> told(Suggestion suggestion, VersionText text) {
        return Map.of("suggestion", suggestion.id, "quote", new Passage(text, suggestion.span()).quote());
    }
}
