package org.claimtrail.claim.link;

import java.util.List;
import java.util.Objects;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.speaker.NewSpeaker;

/**
 * How a passage is to be linked, as a form or a program gave it and nobody has checked yet: anything but the lists may be
 * null.
 *
 * @param kind what should be the slug of a {@link QuoteKind}
 * @param speakerId a known speaker, who was chosen
 * @param speakerName a name typed for the speaker
 * @param offeredFor the name that the chosen speaker was offered for
 * @param newSpeaker one who is not known yet; the three before say nothing then
 * @param another whether the new speaker is not the one who has the same name
 * @param chain through whom it came, from the speaker outwards
 */
public record LinkInput(
        String kind,
        String cue,
        String speakerMention,
        Long speakerId,
        String speakerName,
        String offeredFor,
        NewSpeaker newSpeaker,
        boolean another,
        String outletName,
        List<String> chain) {
    public LinkInput {
        chain = List.copyOf(chain);
    }

    /** The links of a chain as they were given: without those that say nothing. */
    public static List<String> links(List<String> given) {
        return given.stream()
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
