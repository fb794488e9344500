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
import org.claimtrail.article.VersionText;
import org.claimtrail.quotation.Reason;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;

/** Reads the margin of an article in a number of queries that does not depend on how much stands there. */
@ApplicationScoped
class Cards {
    private static final Set<String> REASONS =
            Arrays.stream(Reason.values()).map(Reason::name).collect(Collectors.toUnmodifiableSet());

    private final EntityManager entities;
    private final ClaimViews views;
    private final Speakers speakers;

    Cards(EntityManager entities, ClaimViews views, Speakers speakers) {
        this.entities = entities;
        this.views = views;
        this.speakers = speakers;
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
            SuggestionState state,
            Long appearanceId) {
        String who() {
            return name != null ? name : mention;
        }
    }

    /** In reading order. */
    List<Card> of(VersionText text) {
        List<Data> suggestions = entities.createQuery("""
                        select s.id, s.spanBegin, s.spanEnd, s.kind, s.cue, s.speakerMention, s.speakerName,
                               s.speakerDescription, s.chain, s.confidence, s.reasons, s.state, s.appearanceId
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
        List<Card> cards = new ArrayList<>();
        for (Data suggestion : suggestions) {
            ClaimViews.Placed placed =
                    suggestion.appearanceId() == null ? null : claims.remove(suggestion.appearanceId());
            SpeakerRef speaker = suggestion.who() == null ? null : known.get(suggestion.who());
            cards.add(card(suggestion, placed, speaker, text, points));
        }
        claims.values().forEach(placed -> cards.add(card(placed, text)));
        cards.sort(Comparator.comparing(Card::span).thenComparing(Card::mark));
        return cards;
    }

    private static Card card(
            Data suggestion, ClaimViews.Placed placed, SpeakerRef known, VersionText text, CodePoints points) {
        AppearanceView appearance = placed == null ? null : placed.appearance();
        Span span = appearance == null ? new Span(suggestion.begin(), suggestion.end()) : appearance.span();
        SpeakerRef speaker = appearance == null ? known : appearance.speaker();
        return new Card(
                "s" + suggestion.id(),
                suggestion.id(),
                appearance == null ? suggestion.kind() : appearance.kind(),
                points.slice(span),
                appearance == null ? suggestion.cue() : appearance.cue(),
                appearance == null ? suggestion.who() : named(appearance, suggestion.who()),
                speaker != null && speaker.description() != null ? speaker.description() : suggestion.description(),
                speaker,
                appearance == null ? Suggestion.chain(suggestion.chain()) : appearance.chain(),
                appearance == null ? text.outlet() : appearance.outlet(),
                reasonKeys(suggestion.reasons()),
                suggestion.confidence(),
                suggestion.state().slug(),
                placed == null ? null : placed.claimId(),
                appearance == null ? null : appearance.id(),
                text.versionId(),
                span);
    }

    private static Card card(ClaimViews.Placed placed, VersionText text) {
        AppearanceView appearance = placed.appearance();
        return new Card(
                "a" + appearance.id(),
                null,
                appearance.kind(),
                appearance.quote(),
                appearance.cue(),
                appearance.who(),
                appearance.speaker() == null ? null : appearance.speaker().description(),
                appearance.speaker(),
                appearance.chain(),
                appearance.outlet(),
                List.of(),
                1,
                SuggestionState.ACCEPTED.slug(),
                placed.claimId(),
                appearance.id(),
                text.versionId(),
                appearance.span());
    }

    private static String named(AppearanceView appearance, String suggested) {
        return appearance.speaker() == null ? suggested : appearance.speaker().name();
    }

    /** Reasons that an older engine gave and that this one does not know are passed over. */
    private static List<String> reasonKeys(String reasons) {
        return Arrays.stream(reasons.split(","))
                .filter(REASONS::contains)
                .map(reason -> "reason_" + reason.toLowerCase(Locale.ROOT))
                .toList();
    }
}
