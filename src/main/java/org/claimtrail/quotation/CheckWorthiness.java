package org.claimtrail.quotation;

import java.util.Set;

/**
 * How much a statement asks to be checked.
 *
 * @param score 0 to 1: how likely it is that a fact-checker would pick it; orders suggestions
 * @param grounds what in it can be checked or speaks against checking; empty if nothing stands out
 */
public record CheckWorthiness(double score, Set<Ground> grounds) {
    /** From this score on a statement counts as worth checking. */
    public static final double THRESHOLD = 0.5;

    /** What the score rests on, for people; rendered through message bundles. */
    public enum Ground {
        /** It holds a number, a share, a sum of money. */
        FIGURE,
        /** It sets things against each other: more than, the highest. */
        COMPARISON,
        /** It says that one thing led to another. */
        CAUSE,
        /** It tells what somebody did, voted, said or what happened. */
        RECORD,
        /** It speaks of the future and cannot be checked yet. */
        PREDICTION,
        /** It is a view or a wish and cannot be checked. */
        OPINION;

        /** Whether this is why a statement cannot be checked. */
        public boolean speaksAgainst() {
            return this == PREDICTION || this == OPINION;
        }
    }

    public CheckWorthiness {
        grounds = Set.copyOf(grounds);
    }

    public boolean isWorthChecking() {
        return score >= THRESHOLD;
    }
}
