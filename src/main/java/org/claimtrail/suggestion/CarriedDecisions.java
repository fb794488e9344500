package org.claimtrail.suggestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.Appearances;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.Relocated;
import org.claimtrail.text.Relocation;
import org.claimtrail.text.Span;

/** What a person decided about a suggestion is not asked again in the next version, if the same words stand there. */
@ApplicationScoped
class CarriedDecisions {
    private final EntityManager entities;
    private final Appearances appearances;
    private final VersionTexts texts;
    private final ArticleVersions versions;
    private final History history;

    CarriedDecisions(
            EntityManager entities,
            Appearances appearances,
            VersionTexts texts,
            ArticleVersions versions,
            History history) {
        this.entities = entities;
        this.appearances = appearances;
        this.texts = texts;
        this.versions = versions;
        this.history = history;
    }

    record Decided(Long id, Integer begin, Integer end) {
        Span span() {
            return new Span(begin, end);
        }
    }

    /** The decided suggestions of the version before, by where their words stand in this one beyond doubt. */
    Map<Span, Long> before(long versionId) {
        Optional<Long> previous = versions.before(versionId);
        List<Decided> decided = previous.map(this::decided).orElse(List.of());
        if (decided.isEmpty()) return Map.of();
        VersionText before = texts.text(previous.get());
        Relocation relocation =
                new Relocation(before.rawText(), texts.text(versionId).rawText());
        Map<Span, Long> places = new HashMap<>();
        for (Decided each : decided) {
            Relocated found = relocation.of(Anchor.of(before.rawText(), each.span()));
            if (found.certain()) places.put(found.span(), each.id());
        }
        return places;
    }

    private List<Decided> decided(long versionId) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select s.id, s.spanBegin, s.spanEnd from Suggestion s"
                                + " where s.articleVersionId = ?1 and s.state <> ?2 order by s.id",
                        Decided.class)
                .setParameter(1, versionId)
                .setParameter(2, SuggestionState.OPEN)
                .getResultList());
    }

    /** Decides the open suggestions of a version whose words are at these places. */
    @Transactional
    void carry(long versionId, Map<Span, Long> places) {
        if (places.isEmpty()) return;
        int carried = 0;
        for (Suggestion open : open(versionId)) {
            Long id = places.get(new Span(open.spanBegin, open.spanEnd));
            Suggestion earlier = id == null ? null : entities.find(Suggestion.class, id);
            if (earlier == null || earlier.state == SuggestionState.OPEN) continue;
            Long appearance = earlier.appearanceId == null ? null : placed(earlier.appearanceId, versionId);
            if (earlier.appearanceId != null && appearance == null) continue;
            open.decideLike(earlier, appearance);
            if (appearance != null) appearances.named(appearance, open.speakerMention, open.speakerName);
            carried++;
        }
        if (carried == 0) return;
        VersionText text = texts.text(versionId);
        history.record(
                Actor.APPLICATION,
                SuggestionAction.SUGGESTION_CARRIED,
                Subject.article(text.articleId()),
                null,
                Map.of("versionNumber", text.number(), "suggestions", carried));
    }

    private List<Suggestion> open(long versionId) {
        return entities.createQuery(
                        "from Suggestion s where s.articleVersionId = ?1 and s.state = ?2 order by s.id",
                        Suggestion.class)
                .setParameter(1, versionId)
                .setParameter(2, SuggestionState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Long placed(long appearanceId, long versionId) {
        return entities.createQuery(
                        "select x.placedId from Placement x where x.appearanceId = ?1 and x.articleVersionId = ?2",
                        Long.class)
                .setParameter(1, appearanceId)
                .setParameter(2, versionId)
                .getSingleResultOrNull();
    }
}
