package org.claimtrail.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimViews;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;

/** What people decided about suggestions, text by text, for an engine to learn from. */
@ApplicationScoped
public class Corrections {
    private final StoredSuggestions stored;
    private final VersionTexts versionTexts;
    private final ClaimViews views;

    Corrections(StoredSuggestions stored, VersionTexts versionTexts, ClaimViews views) {
        this.stored = stored;
        this.versionTexts = versionTexts;
        this.views = views;
    }

    /** The texts about which anything was decided, in the order they came. */
    @Transactional
    public Slice<Corrected> list(Paging paging) {
        Slice<Long> versions = stored.decidedVersions(paging);
        return Slice.of(corrected(versions.items()), versions.total(), paging);
    }

    private List<Corrected> corrected(List<Long> versions) {
        if (versions.isEmpty()) return List.of();
        Map<Long, List<Suggestion>> decided = stored.decidedIn(versions).stream()
                .collect(Collectors.groupingBy(suggestion -> suggestion.articleVersionId));
        Map<Long, List<AppearanceView>> appearances = views.inVersions(versions).stream()
                .map(ClaimViews.Placed::appearance)
                .collect(Collectors.groupingBy(AppearanceView::versionId));
        return versionTexts.texts(versions).stream()
                .map(text -> corrected(
                        text,
                        decided.getOrDefault(text.versionId(), List.of()),
                        appearances.getOrDefault(text.versionId(), List.of())))
                .toList();
    }

    private static Corrected corrected(VersionText text, List<Suggestion> decided, List<AppearanceView> appearances) {
        Map<Long, Suggestion> suggested = new HashMap<>();
        for (Suggestion suggestion : decided)
            if (suggestion.appearanceId != null) suggested.put(suggestion.appearanceId, suggestion);
        List<Corrected.Quote> quotes = appearances.stream()
                .filter(appearance -> !appearance.kind().equals(QuoteKind.OWN.slug()))
                .map(appearance -> quote(appearance, suggested.get(appearance.id())))
                .toList();
        List<Span> dismissed = decided.stream()
                .filter(suggestion -> suggestion.state == SuggestionState.DISMISSED)
                .map(suggestion -> new Span(suggestion.spanBegin, suggestion.spanEnd))
                .toList();
        return new Corrected(
                "article-" + text.articleId() + "-version-" + text.number(),
                text.language(),
                text.rawText(),
                quotes,
                dismissed);
    }

    private static Corrected.Quote quote(AppearanceView appearance, Suggestion suggestion) {
        boolean sameSpeaker =
                suggestion != null && Objects.equals(suggestion.speakerMention, appearance.speakerMention());
        boolean sameCue = suggestion != null && Objects.equals(suggestion.cue, appearance.cue());
        return new Corrected.Quote(
                appearance.span().begin(),
                appearance.span().end(),
                appearance.kind(),
                appearance.speakerMention(),
                sameSpeaker ? suggestion.speakerBegin : null,
                sameSpeaker ? suggestion.speakerEnd : null,
                appearance.who(),
                appearance.cue(),
                sameCue ? suggestion.cueBegin : null,
                sameCue ? suggestion.cueEnd : null);
    }
}
