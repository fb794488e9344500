package org.claimtrail.suggestion;

import org.claimtrail.history.Action;

/** What people decide about suggestions. */
public enum SuggestionAction implements Action {
    SUGGESTION_CARRIED,
    SUGGESTION_ACCEPTED,
    SUGGESTION_DISMISSED,
    SUGGESTION_REOPENED
}
