package org.claimtrail.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands of the jar. */
@Command(
        name = "claimtrail",
        description = "Claimtrail: without a command it starts the server; with one it does that task and ends.",
        subcommands = {HelpCommand.class, Cli.Version.class})
public final class Cli {
    private Cli() {}

    /** Runs a command; returns the exit status: 0 done, 2 wrong words, 1 failed. */
    public static int run(String... args) {
        return new CommandLine(new Cli())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Command(name = "version", description = "Prints the version.")
    static final class Version implements Runnable {
        @CommandLine.Spec
        CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            spec.commandLine()
                    .getOut()
                    .println("Claimtrail "
                            + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class));
        }
    }
}
