package org.claimtrail.web.problem;

/** A command that the rules of the desk do not allow. Unchecked, so that the transaction rolls back. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String detail;

    Refusal(Problem problem, String detail) {
        super(problem.slug());
        this.problem = problem;
        this.detail = detail;
    }

    public Problem problem() {
        return problem;
    }

    /** What the catalogue's text cannot know, or null. */
    public String detail() {
        return detail;
    }
}
