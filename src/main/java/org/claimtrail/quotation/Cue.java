package org.claimtrail.quotation;

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
}
