package org.claimtrail.review;

import org.claimtrail.web.problem.Problem;

/** What evidence and verdicts refuse. */
public enum ReviewProblem implements Problem {
    WITHDRAWN(409),
    OWN_VERDICT(403),
    EVIDENCE_IN_USE(409),
    EVIDENCE_WITHDRAWN(409),
    STATEMENT_CHANGED(409);

    private final int status;

    ReviewProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
