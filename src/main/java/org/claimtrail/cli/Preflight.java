package org.claimtrail.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
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
        Config config = ConfigProvider.getConfig();
        Path data = Path.of(config.getValue("claimtrail.data-directory", String.class));
        lock(data, "stop that one, or give this one a directory of its own with CLAIMTRAIL_DATA_DIRECTORY=...");
        port(config.getValue("quarkus.http.host", String.class), config.getValue("quarkus.http.port", Integer.class));
    }

    /** For commands that work on the data of a stopped installation. */
    static void lockForCommand() throws CannotStart {
        lock(
                Path.of(ConfigProvider.getConfig().getValue("claimtrail.data-directory", String.class)),
                "give its address and an API token with --url and --token (or CLAIMTRAIL_URL and CLAIMTRAIL_TOKEN),"
                        + " or stop it first.");
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
            throw new CannotStart(portTaken(host, port));
        }
    }

    private static String portTaken(String host, int port) {
        return "port " + port + " of " + host
                + " is taken by another program; stop that one, or choose another port with"
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
                return portTaken(
                        config.getValue("quarkus.http.host", String.class),
                        config.getValue("quarkus.http.port", Integer.class));
            }
            if (lower.contains("not resolved locally") || lower.contains("newer version of the database"))
                return "the database was written by a newer version of Claimtrail; start that version, or restore the"
                        + " data directory from a backup made before the upgrade.";
            if (lower.contains("database may be already in use"))
                return "the database file is in use by another program; stop that one, or name another data directory"
                        + " with CLAIMTRAIL_DATA_DIRECTORY=...";
            if (lower.contains("connection refused") || lower.contains("connection to ") && lower.contains("refused"))
                return "the database server does not answer; start it, or correct QUARKUS_DATASOURCE_JDBC_URL.";
            if (lower.contains("password authentication failed"))
                return "the database server refuses the name or the password; correct QUARKUS_DATASOURCE_USERNAME and"
                        + " QUARKUS_DATASOURCE_PASSWORD.";
            if (lower.startsWith("claimtrail.")) return message;
        }
        return null;
    }
}
