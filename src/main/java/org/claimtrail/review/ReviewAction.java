package org.claimtrail.review;

import org.claimtrail.history.Action;

/** What happens to evidence and verdicts. */
public enum ReviewAction implements Action {
    EVIDENCE_ADDED,
    EVIDENCE_CHANGED,
    EVIDENCE_WITHDRAWN,
    VERDICT_PROPOSED,
    VERDICT_SIGNED_OFF,
    VERDICT_SENT_BACK
}
