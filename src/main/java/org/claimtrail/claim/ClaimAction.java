package org.claimtrail.claim;

import org.claimtrail.history.Action;

/** What happens to claims and their appearances. */
public enum ClaimAction implements Action {
    CLAIM_CREATED,
    CLAIM_CHANGED,
    CLAIM_DELETED,
    CLAIM_RESTORED,
    APPEARANCE_ADDED,
    APPEARANCE_CHANGED,
    APPEARANCE_REMOVED
}
