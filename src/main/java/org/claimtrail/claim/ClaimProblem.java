package org.claimtrail.claim;

import org.claimtrail.web.problem.Problem;

/** What claims and linking refuse. */
public enum ClaimProblem implements Problem {
    CLAIM_DROPPED(409),
    CLAIM_NOT_DELETED(409),
    SPEAKER_LINKED(409),
    VERDICT_WAITING(409);

    private final int status;

    ClaimProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
