package org.claimtrail.article;

import org.claimtrail.web.problem.Problem;

/** What articles and their versions refuse. */
public enum ArticleProblem implements Problem {
    JOINED(410),
    NEWER_VERSIONS(409);

    private final int status;

    ArticleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
