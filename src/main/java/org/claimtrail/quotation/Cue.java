package org.claimtrail.quotation;

import java.util.function.UnaryOperator;
import org.claimtrail.text.Span;

/**
 * The words that attribute a quotation to its speaker: "said", "according to".
 *
 * @param negated whether the writer says that it was not said: "did not say", "never claimed"
 * @param hedged whether the writer is not sure that it was said: "reportedly said", "may have said"
 */
public record Cue(String text, Span span, CueKind kind, boolean negated, boolean hedged) {
    /** A plain cue. */
    public Cue(String text, Span span) {
        this(text, span, CueKind.SAID, false, false);
    }

    Cue at(UnaryOperator<Span> place) {
        return new Cue(text, place.apply(span), kind, negated, hedged);
    }
}
