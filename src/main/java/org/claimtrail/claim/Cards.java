package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.view.ReadingView;
import org.claimtrail.quotation.Reason;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.Problem;

/** Reads the margin of an article in a number of queries that does not depend on how much stands there. */
@ApplicationScoped
class Cards {
    private static final Set<String> REASONS = names(Reason.values());

    private static final Set<String> ONLY_WITH_SPEAKER = names(
            Reason.SPEAKER_IN_SENTENCE,
            Reason.SPEAKER_NEAREST_BEFORE,
            Reason.SPEAKER_CARRIED_ON,
            Reason.PRONOUN_RESOLVED);
    private static final Set<String> ONLY_WITHOUT_SPEAKER = names(Reason.NO_SPEAKER);

    /** The order that puts first what asks most to be checked. */
    static final String WORTH = "worth";

    private final EntityManager entities;
    private final ClaimViews views;
    private final Speakers speakers;

    Cards(EntityManager entities, ClaimViews views, Speakers speakers) {
        this.entities = entities;
        this.views = views;
        this.speakers = speakers;
    }

    private static Set<String> names(Reason... reasons) {
        return Arrays.stream(reasons).map(Reason::name).collect(Collectors.toUnmodifiableSet());
    }

    record Data(
            Long id,
            Integer begin,
            Integer end,
            String kind,
            String cue,
            String mention,
            String name,
            String description,
            String chain,
            Double confidence,
            String reasons,
            String notes,
            String referenceLines,
            String saidWhen,
            Double worth,
            SuggestionState state,
            Long appearanceId) {
        String who() {
            return name != null ? name : mention;
        }

        Card.Reader forReader() {
            return new Card.Reader(SuggestionNote.of(notes), Card.references(referenceLines), saidWhen, worth);
        }
    }

    /** In reading order. */
    List<Card> of(VersionText text) {
        List<Data> suggestions = entities.createQuery("""
                        select s.id, s.spanBegin, s.spanEnd, s.kind, s.cue, s.speakerMention, s.speakerName,
                               s.speakerDescription, s.chain, s.confidence, s.reasons, s.notes, s.referenceLines, s.saidWhen,
                               s.worth, s.state, s.appearanceId
                        from Suggestion s where s.articleVersionId = ?1
                        """, Data.class)
                .setParameter(1, text.versionId())
                .getResultList();
        Map<String, SpeakerRef> known = speakers.known(
                suggestions.stream().map(Data::who).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, ClaimViews.Placed> claims = new HashMap<>();
        views.inVersion(text.versionId())
                .forEach(placed -> claims.put(placed.appearance().id(), placed));
        CodePoints points = CodePoints.of(text.rawText());
        ReadingView view = text.view();
        List<Card> cards = new ArrayList<>();
        for (Data suggestion : suggestions) {
            ClaimViews.Placed placed =
                    suggestion.appearanceId() == null ? null : claims.remove(suggestion.appearanceId());
            SpeakerRef speaker = suggestion.who() == null ? null : known.get(suggestion.who());
            cards.add(
                    placed == null
                            ? undecided(suggestion, speaker, text, points, view)
                            : linked(suggestion, placed, speaker, text, view));
        }
        claims.values().forEach(placed -> cards.add(unsuggested(placed, text, view)));
        cards.sort(Comparator.comparing(Card::span).thenComparing(Card::mark));
        return cards;
    }

    /** With {@code worth}, what asks most to be checked comes first; else as they are. */
    static List<Card> ordered(List<Card> cards, String order) {
        if (!WORTH.equals(order)) return cards;
        return cards.stream()
                .sorted(Comparator.comparing((Card card) -> card.worth() == null ? 0 : -card.worth()))
                .toList();
    }

    /** Also for what was dismissed, or whose claim is gone. */
    private static Card undecided(
            Data suggestion, SpeakerRef known, VersionText text, CodePoints points, ReadingView view) {
        Span span = new Span(suggestion.begin(), suggestion.end());
        return new Card(
                "s" + suggestion.id(),
                suggestion.id(),
                suggestion.kind(),
                points.slice(span),
                view.shown(span),
                suggestion.cue(),
                suggestion.mention(),
                suggestion.name(),
                known != null && known.description() != null ? known.description() : suggestion.description(),
                known,
                null,
                Suggestion.chain(suggestion.chain()),
                text.outlet(),
                reasonKeys(suggestion.reasons(), suggestion.who() != null),
                suggestion.confidence(),
                suggestion.forReader(),
                isAside(text, span),
                suggestion.state().slug(),
                null,
                null,
                null,
                text.versionId(),
                span);
    }

    private static Card linked(
            Data suggestion, ClaimViews.Placed placed, SpeakerRef known, VersionText text, ReadingView view) {
        AppearanceView appearance = placed.appearance();
        SpeakerRef speaker = appearance.speaker();
        return new Card(
                "s" + suggestion.id(),
                suggestion.id(),
                appearance.kind(),
                appearance.quote(),
                view.shown(appearance.span()),
                appearance.cue(),
                appearance.speakerMention(),
                speaker == null ? suggestion.name() : speaker.name(),
                speaker == null ? suggestion.description() : speaker.description(),
                speaker,
                speaker == null ? known : null,
                appearance.chain(),
                appearance.outlet(),
                reasonKeys(suggestion.reasons(), suggestion.who() != null),
                suggestion.confidence(),
                suggestion.forReader(),
                false,
                suggestion.state().slug(),
                placed.claimId(),
                appearance.id(),
                appearance.version(),
                text.versionId(),
                appearance.span());
    }

    private static boolean isAside(VersionText text, Span span) {
        List<Block> around = text.blocks().stream()
                .filter(block -> block.span().overlaps(span))
                .toList();
        return !around.isEmpty() && around.stream().noneMatch(Block::main);
    }

    private static Card unsuggested(ClaimViews.Placed placed, VersionText text, ReadingView view) {
        AppearanceView appearance = placed.appearance();
        return new Card(
                "a" + appearance.id(),
                null,
                appearance.kind(),
                appearance.quote(),
                view.shown(appearance.span()),
                appearance.cue(),
                appearance.speakerMention(),
                appearance.speaker() == null ? null : appearance.speaker().name(),
                appearance.speaker() == null ? null : appearance.speaker().description(),
                appearance.speaker(),
                null,
                appearance.chain(),
                appearance.outlet(),
                List.of(),
                1,
                Card.Reader.NOTHING,
                false,
                SuggestionState.ACCEPTED.slug(),
                placed.claimId(),
                appearance.id(),
                appearance.version(),
                text.versionId(),
                appearance.span());
    }

    /** The card of a suggestion; refused as not found when this text has none such. */
    Card ofSuggestion(VersionText text, long suggestion) {
        return of(text).stream()
                .filter(card -> card.suggestionId() != null && card.suggestionId() == suggestion)
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::refusal);
    }

    /** The card of an appearance in this text, or null. */
    Card ofAppearance(VersionText text, long appearance) {
        return of(text).stream()
                .filter(card -> card.appearanceId() != null && card.appearanceId() == appearance)
                .findFirst()
                .orElse(null);
    }

    /**
     * Reasons that an older engine gave and that this one does not know are passed over, and those that do not go with
     * whether somebody is named.
     */
    static List<String> reasonKeys(String reasons, boolean named) {
        return Arrays.stream(reasons.split(","))
                .filter(REASONS::contains)
                .filter(reason -> !(named ? ONLY_WITHOUT_SPEAKER : ONLY_WITH_SPEAKER).contains(reason))
                .map(reason -> "reason_" + reason.toLowerCase(Locale.ROOT))
                .toList();
    }
}
