package org.claimtrail.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What can be known to be wrong before the server starts, each said in one sentence with what to do. */
final class Preflight {
    /** The sentence. */
    static final class CannotStart extends Exception {
        private static final long serialVersionUID = 1L;

        CannotStart(String sentence) {
            super(sentence);
        }
    }

    /** Held until the process ends, however it ends: no second server works on the same data. */
    @SuppressWarnings("unused")
    private static FileChannel dataLock;

    private Preflight() {}

    static void check() throws CannotStart {
        settings();
        Config config = ConfigProvider.getConfig();
        lock(data(), "stop that one, or give this one a directory of its own with CLAIMTRAIL_DATA_DIRECTORY=...");
        port(config.getValue("quarkus.http.host", String.class), config.getValue("quarkus.http.port", Integer.class));
    }

    /**
     * For commands that work on the data of a stopped installation.
     *
     * @param advice what to do when it is not stopped
     */
    static void lockForCommand(String advice) throws CannotStart {
        settings();
        lock(data(), advice);
    }

    private static Path data() {
        return Path.of(ConfigProvider.getConfig().getValue("claimtrail.data-directory", String.class));
    }

    private static void settings() throws CannotStart {
        Config config = ConfigProvider.getConfig();
        Optional<String> wrong = SettingsCheck.wrong(
                name -> config.getOptionalValue(name, String.class).orElse(null));
        if (wrong.isPresent()) throw new CannotStart(wrong.get());
    }

    private static void lock(Path data, String advice) throws CannotStart {
        try {
            Files.createDirectories(data);
            dataLock = FileChannel.open(
                    data.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (dataLock.tryLock() == null)
                throw new CannotStart(
                        "the data directory " + data.toAbsolutePath() + " is in use by another Claimtrail; " + advice);
            empty(
                    data,
                    Path.of(ConfigProvider.getConfig().getValue("quarkus.http.body.uploads-directory", String.class)));
        } catch (IOException e) {
            throw new CannotStart("the data directory " + data.toAbsolutePath()
                    + " cannot be written to; give this user the right to, or name another with"
                    + " CLAIMTRAIL_DATA_DIRECTORY=...");
        }
    }

    /** What a process that was killed had half received; nobody else is at work here, and nothing of it was acknowledged. */
    static void empty(Path data, Path uploads) throws IOException {
        boolean ours = uploads.toAbsolutePath()
                .normalize()
                .startsWith(data.toAbsolutePath().normalize());
        if (!ours || !Files.isDirectory(uploads)) return;
        try (Stream<Path> left = Files.list(uploads)) {
            for (Path file : left.toList()) if (Files.isRegularFile(file)) Files.deleteIfExists(file);
        }
    }

    private static void port(String host, int port) throws CannotStart {
        if (port == 0) return;
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new CannotStart(cannotListen(host, port, e));
        }
    }

    /** Why nobody can listen there; what the system says about it is all that tells. */
    static String cannotListen(String host, int port, Throwable reason) {
        String told = String.valueOf(reason.getMessage());
        String lower = told.toLowerCase(Locale.ROOT);
        if (lower.contains("assign") || lower.contains("unresolved") || reason instanceof UnknownHostException)
            return host + " is no address of this machine; name one that is with QUARKUS_HTTP_HOST=... (0.0.0.0 stands"
                    + " for all of them).";
        String what = "port " + port + " of " + host;
        if (lower.contains("permission"))
            return what + " may not be opened by this user, as is usual for ports below 1024; choose another port with"
                    + " QUARKUS_HTTP_PORT=...";
        if (lower.contains("in use") || lower.contains("already bound"))
            return what + " is taken by another program; stop that one, or choose another port with"
                    + " QUARKUS_HTTP_PORT=...";
        return what + " cannot be opened (" + told + "); choose another one with QUARKUS_HTTP_HOST=... and"
                + " QUARKUS_HTTP_PORT=...";
    }

    /** What a failure during the start means, in one sentence; null when it is none of those that are known. */
    static String explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            String lower = message.toLowerCase(Locale.ROOT);
            if (cause instanceof BindException
                    || cause.getClass().getSimpleName().equals("QuarkusBindException")) {
                Config config = ConfigProvider.getConfig();
                return cannotListen(
                        config.getValue("quarkus.http.host", String.class),
                        config.getValue("quarkus.http.port", Integer.class),
                        cause);
            }
            if (lower.contains("not resolved locally") || lower.contains("newer version of the database"))
                return "the database was written by a newer version of Claimtrail; start that version, or restore the"
                        + " data directory from a backup made before the upgrade.";
            if (lower.contains("database may be already in use"))
                return "the database file is in use by another program; stop that one, or name another data directory"
                        + " with CLAIMTRAIL_DATA_DIRECTORY=...";
            if (lower.contains("connection refused") || (lower.contains("connection to ") && lower.contains("refused")))
                return "the database server does not answer; start it, or correct QUARKUS_DATASOURCE_JDBC_URL.";
            if (lower.contains("password authentication failed"))
                return "the database server refuses the name or the password; correct QUARKUS_DATASOURCE_USERNAME and"
                        + " QUARKUS_DATASOURCE_PASSWORD.";
            if (lower.startsWith("claimtrail.")) return message;
            if (cause.getClass().getSimpleName().equals("ConfigValidationException"))
                return "a setting cannot be used: "
                        + message.replaceFirst("^Configuration validation failed:\\s*", "")
                                .replaceAll("SRCFG\\d+: ", "")
                                .replaceAll("\\s*\\R\\s*", " ");
        }
        return null;
    }
}
