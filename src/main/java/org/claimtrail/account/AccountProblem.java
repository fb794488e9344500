package org.claimtrail.account;

import org.claimtrail.web.problem.Problem;

/** What the people of the desk and their signing in are refused for. */
public enum AccountProblem implements Problem {
    TOO_MANY_ATTEMPTS(429),
    PERSON_DISABLED(409),
    NAME_TAKEN(409),
    LAST_ADMINISTRATOR(409),
    INVITATION_INVALID(410),
    SETUP_DONE(409);

    private final int status;

    AccountProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
