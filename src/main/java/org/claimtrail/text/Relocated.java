package org.claimtrail.text;

/**
 * Where a passage stands in a changed text, as far as a machine can tell.
 *
 * @param span in the changed text; null when it is gone
 * @param likeness how much of its words are still there, 0 to 1
 * @param certain whether it is the passage beyond doubt; never for what was reworded or is gone
 */
public record Relocated(Fate fate, Span span, double likeness, boolean certain) {
    static final Relocated GONE = new Relocated(Fate.GONE, null, 0, false);

    static Relocated unchanged(Span span) {
        return new Relocated(Fate.UNCHANGED, span, 1, true);
    }
}
