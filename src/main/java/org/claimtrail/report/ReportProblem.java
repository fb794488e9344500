package org.claimtrail.report;

import org.claimtrail.web.problem.Problem;

/** What reports refuse. */
public enum ReportProblem implements Problem {
    NOT_RATED(404);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
