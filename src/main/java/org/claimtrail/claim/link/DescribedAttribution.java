package org.claimtrail.claim.link;

import java.util.List;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.speaker.SpeakerRef;

/**
 * How a passage is tied to who said it and how it came, as it stands before a person describes it: what the article says,
 * and whom the desk knows by that.
 *
 * @param kind slug of a {@link QuoteKind}
 * @param cue the words that attribute it, may be null
 * @param mention the speaker as the article names them there, may be null
 * @param name the speaker's name, as fully as it is known; null where nobody is named
 * @param description what the article or the desk says of them, may be null
 * @param speaker the linked speaker, or the known one that linking would take; may be null
 * @param candidate a known speaker of that name, where an appearance's speaker is not linked; else null
 * @param chain through whom it came, from the speaker outwards
 */
public record DescribedAttribution(
        String kind,
        String cue,
        String mention,
        String name,
        String description,
        SpeakerRef speaker,
        SpeakerRef candidate,
        List<String> chain) {
    public DescribedAttribution {
        chain = List.copyOf(chain);
    }

    /** The speaker as fully as they are known, or null. */
    public String who() {
        return name == null ? mention : name;
    }

    /** The chain as forms hold it, one link a line. */
    public String chainLines() {
        return String.join("\n", chain);
    }
}
