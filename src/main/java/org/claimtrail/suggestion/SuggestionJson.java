package org.claimtrail.suggestion;

import java.util.List;
import org.claimtrail.claim.link.DescribedAttribution;
import org.claimtrail.speaker.SpeakerRef;

/**
 * A suggestion as programs read it.
 *
 * @param begin code points of the raw text before it
 * @param speakerName the speaker, as fully as the article or the desk knows them
 * @param speaker who is linked, or would be by accepting
 * @param chain through whom it reached the article, from the speaker outwards
 * @param confidence 0 to 1
 * @param notes what else to know of it, in a word each: denied, asked, negated, hedged, anonymous, figure, opinion...
 * @param references whom the pronouns in it mean
 * @param saidWhen when it was said, as the article has it
 * @param worth 0 to 1, how much it asks to be checked; left out for languages the engine cannot judge
 * @param state open, accepted or dismissed
 * @param claimId what was made of it; left out once that is deleted
 */
record SuggestionJson(
        long id,
        long versionId,
        int begin,
        int end,
        String quote,
        String kind,
        String cue,
        String speakerName,
        String speakerDescription,
        SpeakerRef speaker,
        List<String> chain,
        double confidence,
        List<String> reasons,
        List<String> notes,
        List<SuggestedPassage.Reference> references,
        String saidWhen,
        Double worth,
        String state,
        Long claimId,
        Long appearanceId) {
    static SuggestionJson of(SuggestedPassage passage) {
        DescribedAttribution attribution = passage.attribution();
        SuggestedPassage.Judgement judgement = passage.judgement();
        SuggestedPassage.Made made = passage.made();
        return new SuggestionJson(
                passage.suggestionId(),
                passage.versionId(),
                passage.span().begin(),
                passage.span().end(),
                passage.quote(),
                attribution.kind(),
                attribution.cue(),
                attribution.who(),
                attribution.description(),
                attribution.speaker(),
                attribution.chain(),
                judgement.confidence(),
                judgement.reasonKeys().stream()
                        .map(key -> key.substring("reason_".length()).replace('_', '-'))
                        .toList(),
                judgement.notes().stream().map(SuggestionNote::slug).toList(),
                judgement.references(),
                judgement.saidWhen(),
                judgement.worth(),
                passage.state().slug(),
                made == null ? null : made.claimId(),
                made == null ? null : made.appearanceId());
    }
}
