package org.claimtrail.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands of the jar. */
@Command(
        name = "claimtrail",
        description = "Without a command, Claimtrail starts its server; with one, it does that task and ends.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            ExtractCommand.class,
            QuotationsCommand.class,
            CheckworthyCommand.class,
            IntakeCommand.class,
            ResetPasswordCommand.class,
            HelpCommand.class,
            Cli.Version.class
        })
public final class Cli {
    Cli() {}

    /** Runs a command and returns the exit status: 0 done, 1 failed, 2 wrong words. */
    public static int run(String... args) {
        return new CommandLine(new Cli())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Cli.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    @Command(name = "version", description = "Prints the version.")
    static final class Version implements Runnable {
        @Spec
        CommandSpec spec;

        @Override
        public void run() {
            spec.commandLine().getOut().println("Claimtrail " + version());
        }
    }
}
