package org.claimtrail.work;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * A named part of a job that has several, one after the other. A job that failed begins with its first step again: a step has
 * nothing to do where it was done before.
 *
 * @param name a slug; administrators read it where a step fails
 * @param work what is done with the job's subject, with no transaction open
 */
public record Step(String name, LongConsumer work) {
    /** Takes the steps in their order. */
    public static void all(List<Step> steps, long subject) {
        steps.forEach(step -> step.take(subject));
    }

    private void take(long subject) {
        try {
            work.accept(subject);
        } catch (NotNow e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Failed(name, e);
        }
    }

    /** A step of a job failed, and the job with it. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String step;

        private Failed(String step, Throwable cause) {
            super(step, cause);
            this.step = step;
        }

        String step() {
            return step;
        }
    }
}
