package org.claimtrail.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One jar for everything: without arguments it is the server, with arguments a command. Commands of the engine run
 * without starting any of the server, so that they answer at once.
 */
@QuarkusMain
public final class Main {
    Main() {}

    public static void main(String... args) {
        if (args.length > 0) System.exit(Cli.run(args));
        try {
            Preflight.check();
        } catch (Preflight.CannotStart reason) {
            fail(reason.getMessage());
        }
        secureCookies();
        Quarkus.run(Server.class, Main::ended);
    }

    /** The framework's own cookie goes through TLS only if readers come that way, like those of the desk. */
    private static void secureCookies() {
        ConfigProvider.getConfig()
                .getOptionalValue("claimtrail.public-url", String.class)
                .filter(url -> url.startsWith("https:"))
                .ifPresent(url -> System.setProperty("quarkus.rest-csrf.cookie-force-secure", "true"));
    }

    private static void ended(Integer status, Throwable failure) {
        if (failure != null) {
            String known = Preflight.explain(failure);
            if (known == null) failure.printStackTrace(System.err);
            fail(known != null ? known : "an unexpected error; what stands above tells more. Please report it.");
        }
        System.exit(status);
    }

    private static void fail(String sentence) {
        PrintStream err = System.err;
        err.println();
        err.println("Claimtrail did not start: " + sentence);
        System.exit(1);
    }
}
