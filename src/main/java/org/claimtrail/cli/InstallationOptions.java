package org.claimtrail.cli;

import java.util.function.ToIntFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which installation a command works with: the running one at an address, else the stopped one of this data directory. */
final class InstallationOptions {
    private static final String STOPPED_OR_NAMED = "give its address and an API token with --url and --token (or"
            + " CLAIMTRAIL_URL and CLAIMTRAIL_TOKEN), or stop it first.";

    static final int FAILED = 1;
    static final int WRONG_WORDS = 2;

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            description = "Address of a running Claimtrail, such as http://127.0.0.1:8080 (or CLAIMTRAIL_URL).")
    String url;

    @Option(names = "--token", paramLabel = "TOKEN", description = "An API token there (or CLAIMTRAIL_TOKEN).")
    String token;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /** The exit status of the task; where there is no such installation, a sentence says so. */
    int with(ToIntFunction<Installation> task) {
        String address = url != null ? url : System.getenv("CLAIMTRAIL_URL");
        String known = token != null ? token : System.getenv("CLAIMTRAIL_TOKEN");
        try {
            if (address == null) return StoppedDesk.run(task::applyAsInt, STOPPED_OR_NAMED);
            if (known == null)
                return fail(WRONG_WORDS, "A running Claimtrail asks for an API token: --token or CLAIMTRAIL_TOKEN.");
            return task.applyAsInt(new RunningDesk(address, known));
        } catch (Preflight.CannotStart reason) {
            return fail(FAILED, "Nothing was done: " + reason.getMessage());
        } catch (RunningDesk.Unusable reason) {
            return fail(FAILED, reason.getMessage());
        }
    }

    int fail(int status, String sentence) {
        spec.commandLine().getErr().println(sentence);
        return status;
    }
}
