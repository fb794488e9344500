package org.claimtrail.claim.link;

import java.util.List;
import org.claimtrail.claim.passage.Passage;
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

    /** The passage that is meant, as far as begin and end say; else the stored one, to which the words are the nearest. */
    Passage passage(Passage stored) {
        return moved() ? Passage.of(stored.text(), begin, end) : stored;
    }

    /** The words that say where the passage is; null when begin and end do. */
    String words() {
        return moved() ? null : quote;
    }

    private boolean moved() {
        return begin != null && end != null;
    }

    /** How it is to be linked. */
    LinkInput input() {
        List<String> links = chain == null ? List.of() : LinkInput.links(chain);
        return new LinkInput(kind, cue, speakerMention, speakerId, speakerName, null, null, false, outletName, links);
    }
}
