package org.claimtrail.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimViews;
import org.claimtrail.claim.link.DescribedAttribution;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.view.ReadingView;
import org.claimtrail.quotation.Reason;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.CommonProblem;

/** Reads what was suggested in an article in a number of queries that does not depend on how much that is. */
@ApplicationScoped
public class SuggestedPassages {
    private static final Set<String> REASONS = names(Reason.values());

    private static final Set<String> ONLY_WITH_SPEAKER = names(
            Reason.SPEAKER_IN_SENTENCE,
            Reason.SPEAKER_NEAREST_BEFORE,
            Reason.SPEAKER_CARRIED_ON,
            Reason.PRONOUN_RESOLVED);
    private static final Set<String> ONLY_WITHOUT_SPEAKER = names(Reason.NO_SPEAKER);

    private final StoredSuggestions stored;
    private final ClaimViews views;
    private final Speakers speakers;

    SuggestedPassages(StoredSuggestions stored, ClaimViews views, Speakers speakers) {
        this.stored = stored;
        this.views = views;
        this.speakers = speakers;
    }

    private static Set<String> names(Reason... reasons) {
        return Arrays.stream(reasons).map(Reason::name).collect(Collectors.toUnmodifiableSet());
    }

    /** In reading order; with what was made an appearance in the text without a suggestion. */
    @Transactional
    public List<SuggestedPassage> of(VersionText text) {
        List<Suggestion> suggestions = stored.in(text.versionId());
        Map<String, SpeakerRef> known = speakers.known(suggestions.stream()
                .map(Suggestion::who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, ClaimViews.Placed> appearances = new HashMap<>();
        views.inVersion(text.versionId())
                .forEach(placed -> appearances.put(placed.appearance().id(), placed));
        CodePoints points = CodePoints.of(text.rawText());
        ReadingView view = text.view();
        List<SuggestedPassage> passages = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            ClaimViews.Placed placed =
                    suggestion.appearanceId == null ? null : appearances.remove(suggestion.appearanceId);
            SpeakerRef speaker = suggestion.who() == null ? null : known.get(suggestion.who());
            passages.add(
                    placed == null
                            ? unlinked(suggestion, speaker, text, points, view)
                            : linked(suggestion, placed, speaker, text, view));
        }
        appearances.values().forEach(placed -> passages.add(unsuggested(placed, text, view)));
        passages.sort(Comparator.comparing(SuggestedPassage::span).thenComparing(SuggestedPassage::key));
        return passages;
    }

    /** One of them; refused as not found when this text has none such. */
    @Transactional
    public SuggestedPassage ofSuggestion(VersionText text, long suggestion) {
        return of(text).stream()
                .filter(passage -> passage.suggestionId() != null && passage.suggestionId() == suggestion)
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }

    /** Also for what was dismissed, or whose claim is gone. */
    private static SuggestedPassage unlinked(
            Suggestion suggestion, SpeakerRef known, VersionText text, CodePoints points, ReadingView view) {
        Span span = suggestion.span();
        DescribedAttribution attribution = new DescribedAttribution(
                suggestion.kind,
                suggestion.cue,
                suggestion.speakerMention,
                suggestion.speakerName,
                known != null && known.description() != null ? known.description() : suggestion.speakerDescription,
                known,
                null,
                suggestion.chainLinks());
        return new SuggestedPassage(
                suggestion.id,
                suggestion.state,
                points.slice(span),
                view.shown(span),
                attribution,
                text.outlet(),
                judgement(suggestion),
                isAside(text, span),
                null,
                text.versionId(),
                span);
    }

    private static SuggestedPassage linked(
            Suggestion suggestion, ClaimViews.Placed placed, SpeakerRef known, VersionText text, ReadingView view) {
        AppearanceView appearance = placed.appearance();
        return new SuggestedPassage(
                suggestion.id,
                suggestion.state,
                appearance.quote(),
                view.shown(appearance.span()),
                attribution(appearance, suggestion.speakerName, suggestion.speakerDescription, known),
                appearance.outlet(),
                judgement(suggestion),
                false,
                SuggestedPassage.Made.of(placed),
                text.versionId(),
                appearance.span());
    }

    private static SuggestedPassage unsuggested(ClaimViews.Placed placed, VersionText text, ReadingView view) {
        AppearanceView appearance = placed.appearance();
        return new SuggestedPassage(
                null,
                SuggestionState.ACCEPTED,
                appearance.quote(),
                view.shown(appearance.span()),
                attribution(appearance, null, null, null),
                appearance.outlet(),
                SuggestedPassage.Judgement.NONE,
                false,
                SuggestedPassage.Made.of(placed),
                text.versionId(),
                appearance.span());
    }

    /** As it is linked; whoever is not linked goes by what the suggestion says. */
    private static DescribedAttribution attribution(
            AppearanceView appearance, String name, String description, SpeakerRef known) {
        SpeakerRef speaker = appearance.speaker();
        return new DescribedAttribution(
                appearance.kind(),
                appearance.cue(),
                appearance.speakerMention(),
                speaker == null ? name : speaker.name(),
                speaker == null ? description : speaker.description(),
                speaker,
                speaker == null ? known : null,
                appearance.chain());
    }

    private static SuggestedPassage.Judgement judgement(Suggestion suggestion) {
        return new SuggestedPassage.Judgement(
                reasonKeys(suggestion.reasons, suggestion.who() != null),
                suggestion.confidence,
                SuggestionNote.of(suggestion.notes),
                SuggestedPassage.Reference.of(suggestion.referenceLines),
                suggestion.saidWhen,
                suggestion.worth);
    }

    private static boolean isAside(VersionText text, Span span) {
        List<Block> around = text.blocks().stream()
                .filter(block -> block.span().overlaps(span))
                .toList();
        return !around.isEmpty() && around.stream().noneMatch(Block::main);
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
