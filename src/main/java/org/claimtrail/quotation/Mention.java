package org.claimtrail.quotation;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimtrail.text.Span;

/**
 * Who is named as the speaker of a quotation.
 *
 * @param text as it stands beside the quotation, with letters read in the wrong encoding put right: "Peskov", "he", "a spokesman for the ministry"
 * @param span where that stands
 * @param canonical the fullest name that the article gives this speaker ("Dmitry Peskov"), or null where the mention
 *     holds no name and stands for nobody named
 * @param description what the article says the speaker is ("Kremlin spokesman"), here or elsewhere, or null
 * @param traits empty for a person with a name, or if nothing is known
 */
public record Mention(String text, Span span, String canonical, String description, Set<SpeakerTrait> traits) {
    public Mention {
        traits = Set.copyOf(traits);
    }

    /** Somebody of whom nothing else is known. */
    public Mention(String text, Span span, String canonical, String description) {
        this(text, span, canonical, description, Set.of());
    }

    Mention at(UnaryOperator<Span> place) {
        return new Mention(text, place.apply(span), canonical, description, traits);
    }
}
