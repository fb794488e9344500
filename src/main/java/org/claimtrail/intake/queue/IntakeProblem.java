package org.claimtrail.intake.queue;

import java.util.OptionalInt;
import org.claimtrail.web.problem.Problem;

/** What the queue of files refuses. */
public enum IntakeProblem implements Problem {
    NOT_RETRYABLE(409),
    QUEUE_FULL(503);

    private static final int A_MINUTE = 60;

    private final int status;

    IntakeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public OptionalInt retryAfter() {
        return this == QUEUE_FULL ? OptionalInt.of(A_MINUTE) : OptionalInt.empty();
    }
}
