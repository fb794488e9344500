package org.claimtrail.suggestion;

import java.util.List;
import org.claimtrail.claim.link.DescribedAttribution;
import org.claimtrail.claim.link.LinkInput;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.speaker.SpeakerRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage and how it is linked, as a program describes it. */
record NewAppearance(
        @Schema(description = "Statement of the claim; for a new claim only")
        String statement,

        @Schema(
                description =
                        "The open suggestion that is accepted so; whatever is left out of the rest is as suggested")
        Long suggestionId,

        @Schema(description = "The article; its newest text is meant unless versionId is given")
        Long articleId,

        @Schema(description = "Id of the article version that begin and end count in")
        Long versionId,

        @Schema(description = "Code points of the raw text before the passage")
        Integer begin,

        @Schema(description = "Code points before the first character after the passage")
        Integer end,

        @Schema(description = "Instead of begin and end: its words, which stand in the text exactly once")
        String quote,

        @Schema(description = "direct, indirect, mixed or own; indirect when left out and not suggested")
        String kind,

        String cue,

        @Schema(description = "The speaker as the article names them there")
        String speakerMention,

        @Schema(description = "A known speaker; or give speakerName")
        Long speakerId,

        @Schema(description = "Any name of a known speaker") String speakerName,

        @Schema(description = "Name of the outlet; that of the article when left out")
        String outletName,

        @Schema(description = "Through whom it came, from the speaker outwards")
        List<String> chain) {

    /** How it is to be linked; {@code suggested} stands in for what is left out, null without a suggestion. */
    LinkInput input(Passage passage, DescribedAttribution suggested) {
        SpeakerRef known = suggested == null ? null : suggested.speaker();
        boolean named = speakerId != null || speakerName != null;
        return new LinkInput(
                first(kind, suggested == null ? QuoteKind.INDIRECT.slug() : suggested.kind()),
                first(cue, suggested == null ? null : suggested.cue()),
                first(speakerMention, suggested == null ? null : suggested.mention()),
                named || known == null ? speakerId : Long.valueOf(known.id()),
                named || known == null ? speakerName : known.name(),
                null,
                null,
                false,
                first(outletName, passage.text().outlet()),
                chainLinks(suggested));
    }

    /** The statement, or what a claim made of the suggestion starts as; null when there is neither. */
    String statement(Passage passage, DescribedAttribution suggested) {
        if (statement != null || suggested == null) return statement;
        return passage.statement(QuoteKind.of(suggested.kind()).orElseThrow());
    }

    private List<String> chainLinks(DescribedAttribution suggested) {
        if (chain != null) return LinkInput.links(chain);
        return suggested == null ? List.of() : suggested.chain();
    }

    private static String first(String given, String suggested) {
        return given == null ? suggested : given;
    }
}
