package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.account.AccountProblem;
import org.claimtrail.web.problem.Refusal;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A way in for somebody who lost their password, when no administrator is left who could give them one. */
@Command(
        name = "reset-password",
        description = "Prints a link by which somebody chooses a new password, in the stopped installation of this data"
                + " directory. Their sessions and API tokens end.",
        mixinStandardHelpOptions = true)
class ResetPasswordCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Their name, as they sign in with it.")
    String name;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        System.setProperty("claimtrail.intake.workers", "0");
        System.setProperty("claimtrail.work.heartbeat", "off");
        try {
            return StoppedDesk.run(this::reset, "stop it first.");
        } catch (Preflight.CannotStart reason) {
            return fail("Nothing was done: " + reason.getMessage());
        }
    }

    private int reset(StoppedDesk desk) {
        try {
            String link = address() + desk.newPassword(name);
            spec.commandLine().getOut().println("""
                    Within 7 days, this link lets %s choose a new password, once:
                      %s
                    Start Claimtrail, then open it.""".formatted(name, link));
            return 0;
        } catch (Refusal refusal) {
            return fail(
                    refusal.problem() == AccountProblem.PERSON_DISABLED
                            ? name + " is disabled; an administrator has to enable them first."
                            : "Nobody here is called " + name + ".");
        }
    }

    private static String address() {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue("claimtrail.public-url", String.class)
                .orElseGet(() -> Server.address(
                        config.getValue("quarkus.http.host", String.class),
                        config.getValue("quarkus.http.port", Integer.class)))
                .replaceFirst("/+$", "");
    }

    private int fail(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return InstallationOptions.FAILED;
    }
}
