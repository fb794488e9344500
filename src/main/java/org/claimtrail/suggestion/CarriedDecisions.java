package org.claimtrail.suggestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final StoredSuggestions stored;
    private final Appearances appearances;
    private final VersionTexts texts;
    private final ArticleVersions versions;
    private final History history;

    CarriedDecisions(
            StoredSuggestions stored,
            Appearances appearances,
            VersionTexts texts,
            ArticleVersions versions,
            History history) {
        this.stored = stored;
        this.appearances = appearances;
        this.texts = texts;
        this.versions = versions;
        this.history = history;
    }

    /** The decided suggestions of the version before, by where their words stand in this one beyond doubt. */
    Map<Span, Long> before(long versionId) {
        Optional<Long> previous = versions.before(versionId);
        List<StoredSuggestions.Place> decided = previous.map(
                        id -> QuarkusTransaction.requiringNew().call(() -> stored.decidedIn(id)))
                .orElse(List.of());
        if (decided.isEmpty()) return Map.of();
        VersionText before = texts.text(previous.get());
        Relocation relocation =
                new Relocation(before.rawText(), texts.text(versionId).rawText());
        Map<Span, Long> places = new HashMap<>();
        for (StoredSuggestions.Place each : decided) {
            Relocated found = relocation.of(Anchor.of(before.rawText(), each.span()));
            if (found.certain()) places.put(found.span(), each.id());
        }
        return places;
    }

    /** Decides the open suggestions of a version whose words are at these places. */
    @Transactional
    void carry(long versionId, Map<Span, Long> places) {
        if (places.isEmpty()) return;
        int carried = 0;
        for (Suggestion open : stored.openIn(versionId)) {
            Long id = places.get(open.span());
            Suggestion earlier = id == null ? null : stored.findById(id);
            if (earlier == null || earlier.state == SuggestionState.OPEN) continue;
            Long appearance = earlier.appearanceId == null
                    ? null
                    : stored.placedAs(earlier.appearanceId, versionId).orElse(null);
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
}
