package org.claimtrail.claim;

import java.util.List;
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

    /** The same as the form has it; {@code card} is that of the suggestion, null without one. */
    LinkForm form(Passage passage, Card card) {
        LinkForm form = new LinkForm();
        form.kind = QuoteKind.INDIRECT.slug();
        form.outletName = passage.text().outlet();
        if (card != null) {
            form = LinkForm.starting(passage, card);
            if (card.speaker() == null) form.speakerName = null;
        }
        if (statement != null) form.statement = statement;
        if (kind != null) form.kind = kind;
        if (cue != null) form.cue = cue;
        if (speakerMention != null) form.speakerMention = speakerMention;
        if (speakerId != null || speakerName != null) {
            form.speakerId = speakerId == null ? null : speakerId.toString();
            form.speakerName = speakerName;
        }
        if (outletName != null) form.outletName = outletName;
        if (chain != null) form.chain = String.join("\n", chain);
        return form;
    }
}
