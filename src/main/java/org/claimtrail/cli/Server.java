package org.claimtrail.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import org.claimtrail.account.People;
import org.claimtrail.account.SetupCode;
import org.claimtrail.intake.folder.DropFolderSettings;
import org.claimtrail.web.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server; the last thing its start prints is what to do next. */
class Server implements QuarkusApplication {
    private final People people;
    private final SetupCode setupCode;
    private final Settings settings;
    private final DropFolderSettings dropFolder;
    private final String host;
    private final int port;
    private final String database;

    Server(
            People people,
            SetupCode setupCode,
            Settings settings,
            DropFolderSettings dropFolder,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.people = people;
        this.setupCode = setupCode;
        this.settings = settings;
        this.dropFolder = dropFolder;
        this.host = host;
        this.port = port;
        this.database = database;
    }

    /** Where a browser on this machine finds it. */
    static String address(String host, int port) {
        return "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port + "/";
    }

    @Override
    public int run(String... args) {
        String address = address(host, port);
        PrintStream out = System.out;
        out.println();
        out.println("Claimtrail is ready.");
        out.println("  Address         " + address);
        out.println("  Data directory  " + settings.dataDirectory().toAbsolutePath());
        out.println("  Database        " + (database.equals("h2") ? "H2, embedded" : "PostgreSQL"));
        out.println("  Drop folder     " + dropFolder.importsDirectory().toAbsolutePath());
        if (people.none()) {
            out.println("  Setup code      " + setupCode.code());
            out.println("Next: open " + address + " and enter the setup code to create the administrator.");
        } else {
            out.println("Next: open " + address + " and sign in.");
        }
        out.println("Ctrl-C stops it.");
        Quarkus.waitForExit();
        return 0;
    }
}
