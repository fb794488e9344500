package org.claimtrail.suggestion;

import java.util.Locale;

/** What a person made of a suggestion. */
public enum SuggestionState {
    OPEN,
    ACCEPTED,
    DISMISSED;

    /** The name in the API and on pages. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
