package org.claimtrail.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application as a process of its own, as a user starts it. */
public final class PackagedApp implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern SETUP_CODE = Pattern.compile("Setup code +(\\S+)");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final int port;

    private PackagedApp(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Journeys start often and run briefly; what measures the application gives {@link #COMPILE_WELL} after it. */
    private static final String START_QUICKLY = "-XX:TieredStopAtLevel=1";

    public static final String COMPILE_WELL = "-XX:TieredStopAtLevel=4";

    /** Starts the server and waits until it says that it is ready, or ends. */
    public static PackagedApp start(Path data, Path imports, int port, String... settings) {
        return start(JAR, data, imports, port, settings);
    }

    /** The same with the jar that {@link #forPostgreSql} made. */
    public static PackagedApp start(Path jar, Path data, Path imports, int port, String... settings) {
        List<String> words = new ArrayList<>(List.of(
                "-Dclaimtrail.data-directory=" + data,
                "-Dclaimtrail.imports-directory=" + imports,
                "-Dquarkus.http.port=" + port));
        words.addAll(List.of(settings));
        PackagedApp app = run(jar, words, port);
        app.awaitReady();
        return app;
    }

    /** A copy of the application that was packaged once more, for PostgreSQL; its jar. */
    public static Path forPostgreSql(Path folder) {
        try {
            Path copy = folder.resolve("quarkus-app");
            Path original = JAR.getParent();
            try (Stream<Path> files = Files.walk(original)) {
                for (Path file : files.toList()) Files.copy(file, copy.resolve(original.relativize(file)));
            }
            Path jar = copy.resolve(JAR.getFileName());
            PackagedApp rebuild =
                    run(jar, List.of("-Dquarkus.launch.rebuild=true", "-Dquarkus.datasource.db-kind=postgresql"), 0);
            if (rebuild.exitStatus() != 0) throw new IllegalStateException(rebuild.output());
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of the jar to its end. */
    public static PackagedApp command(Path input, String... arguments) {
        return command(input, List.of(), arguments);
    }

    /** The same on a data directory. */
    public static PackagedApp commandOn(Path data, String... arguments) {
        return command(null, List.of("-Dclaimtrail.data-directory=" + data), arguments);
    }

    private static PackagedApp command(Path input, List<String> settings, String... arguments) {
        try {
            Path log = Files.createTempFile("claimtrail", ".log");
            List<String> command = new ArrayList<>(List.of(java(), START_QUICKLY));
            command.addAll(settings);
            command.addAll(List.of("-jar", JAR.toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            if (input != null) builder.redirectInput(input.toFile());
            PackagedApp app = new PackagedApp(builder.start(), log, 0);
            app.exitStatus();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackagedApp run(Path jar, List<String> settings, int port) {
        try {
            Path log = Files.createTempFile("claimtrail", ".log");
            List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", START_QUICKLY));
            command.addAll(settings);
            command.addAll(List.of("-jar", jar.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new PackagedApp(process, log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void awaitReady() {
        for (long tries = PATIENCE_SECONDS * 10; tries > 0; tries--) {
            if (!process.isAlive() || output().contains("Ctrl-C stops it.")) return;
            pause();
        }
        throw new IllegalStateException("The application did not start:\n" + output());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public String setupCode() {
        Matcher code = SETUP_CODE.matcher(output());
        if (!code.find()) throw new IllegalStateException("No setup code was printed:\n" + output());
        return code.group(1);
    }

    /** Everything printed so far, standard output and error. */
    public String output() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int exitStatus() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                close();
                throw new IllegalStateException("The application did not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As kill -9 and a power cut do it. */
    public void kill() {
        process.destroyForcibly();
        exitStatus();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
