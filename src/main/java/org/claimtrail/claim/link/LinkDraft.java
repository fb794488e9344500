package org.claimtrail.claim.link;

import java.util.List;
import org.claimtrail.claim.Attribution;
import org.claimtrail.speaker.NewSpeaker;

/**
 * A {@link Attribution} as a person describes it: a speaker and an outlet may have to be made first.
 *
 * @param speakerId a known speaker, null for a new one or none
 * @param newSpeaker null unless there is a new one
 * @param outletName may be null
 */
public record LinkDraft(
        String kind,
        String cue,
        String speakerMention,
        Long speakerId,
        NewSpeaker newSpeaker,
        String outletName,
        List<String> chain) {
    public LinkDraft {
        chain = List.copyOf(chain);
    }
}
