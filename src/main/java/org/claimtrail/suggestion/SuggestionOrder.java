package org.claimtrail.suggestion;

import java.util.Comparator;

/** The orders in which suggestions of a text can be looked at. */
public final class SuggestionOrder {
    /** The order that puts first what asks most to be checked. */
    public static final String WORTH = "worth";

    private SuggestionOrder() {}

    /** With {@link #WORTH}, what asks most to be checked first; as they are for anything else. */
    public static Comparator<SuggestedPassage> of(String order) {
        if (!WORTH.equals(order)) return Comparator.comparingInt(unused -> 0);
        return Comparator.comparing(SuggestionOrder::lessWorth);
    }

    private static double lessWorth(SuggestedPassage passage) {
        Double worth = passage.judgement().worth();
        return worth == null ? 0 : -worth;
    }
}
