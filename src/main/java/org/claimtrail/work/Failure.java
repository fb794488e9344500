package org.claimtrail.work;

/** What an administrator is told of a failure; the log has the rest. */
final class Failure {
    private Failure() {}

    /** The step, if there are several, and what its deepest cause is called; the same for the same failure. */
    static String of(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) root = root.getCause();
        String what = root.getClass().getSimpleName();
        return thrown instanceof Step.Failed failed ? failed.step() + ": " + what : what;
    }
}
