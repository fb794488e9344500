package org.claimtrail.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage and how it is linked, as a program describes it. */
record NewAppearance(
        @Schema(description = "Statement of the claim; for a new claim only")
        String statement,

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

        @Schema(description = "direct, indirect, mixed or own; indirect when left out")
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

    /** The same as the form has it. */
    LinkForm form(Passage passage) {
        LinkForm form = new LinkForm();
        form.statement = statement;
        form.kind = kind == null ? QuoteKind.INDIRECT.slug() : kind;
        form.cue = cue;
        form.speakerMention = speakerMention;
        form.speakerId = speakerId == null ? null : speakerId.toString();
        form.speakerName = speakerName;
        form.outletName = outletName == null ? passage.text().outlet() : outletName;
        form.chain = chain == null ? null : String.join("\n", chain);
        return form;
    }
}
