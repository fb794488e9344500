package org.claimtrail.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an appearance is linked from now on, as a program describes it: what is left out is empty afterwards. */
record AppearanceChange(
        @Schema(description = "With end, in code points, where the passage stands; it stays when both are left out")
        Integer begin,

        Integer end,

        @Schema(description = "Instead of begin and end: its words; where they stand nearest to the passage is meant")
        String quote,

        @Schema(description = "direct, indirect, mixed or own", required = true)
        String kind,

        String cue,

        @Schema(description = "The speaker as the article names them there")
        String speakerMention,

        @Schema(description = "A known speaker; or give speakerName")
        Long speakerId,

        @Schema(description = "Any name of a known speaker") String speakerName,

        String outletName,

        @Schema(description = "Through whom it came, from the speaker outwards")
        List<String> chain) {

    /** The same as the form has it; the passage is the stored one's unless another is given. */
    LinkForm form(Passage stored) {
        boolean moved = begin != null && end != null;
        LinkForm form = new LinkForm();
        form.begin = Integer.toString(moved ? begin : stored.span().begin());
        form.end = Integer.toString(moved ? end : stored.span().end());
        form.quote = moved ? null : quote;
        form.kind = kind;
        form.cue = cue;
        form.speakerMention = speakerMention;
        form.speakerId = speakerId == null ? null : speakerId.toString();
        form.speakerName = speakerName;
        form.outletName = outletName;
        form.chain = chain == null ? null : String.join("\n", chain);
        return form;
    }
}
