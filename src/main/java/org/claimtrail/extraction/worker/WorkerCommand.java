package org.claimtrail.extraction.worker;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/**
 * How a worker process is started: with little memory, an environment of a handful of harmless variables, and no
 * network. Where the system lets a process have a network namespace of its own (Linux, {@code unshare} of util-linux),
 * it gets an empty one, which holds for native code and for programs that it starts as well.
 */
final class WorkerCommand {
    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    static final int OUT_OF_MEMORY = 3;

    private static final List<String> KEPT = List.of("PATH", "TESSDATA_PREFIX", "SystemRoot");
    /** For root, which in a namespace of users could no longer read what belongs to others; then for everybody else. */
    private static final List<List<String>> NAMESPACES =
            List.of(List.of("unshare", "--net"), List.of("unshare", "--user", "--map-root-user", "--net"));

    private static final int SECONDS_TO_TRY = 10;

    private final List<String> words = new ArrayList<>();
    private final boolean ownNetwork;

    /**
     * @param main what to run: {@link WorkerMain}, or another in tests
     * @param directory of the pool, for what the virtual machine reads at its start
     */
    WorkerCommand(Class<?> main, int heapMegabytes, Path directory) throws IOException {
        Path noHosts = Files.createFile(directory.resolve("hosts"));
        Path classPath = Files.writeString(
                directory.resolve("classpath"),
                "-cp\n\"" + ClassPath.of(main, WorkerMain.class).replace("\\", "\\\\") + "\"\n",
                StandardCharsets.UTF_8);
        List<String> namespace = namespace();
        ownNetwork = !namespace.isEmpty();
        words.addAll(namespace);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:MaxMetaspaceSize=256m",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=" + TimeZone.getDefault().getID(),
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Djdk.net.hosts.file=" + noHosts,
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=9",
                "@" + classPath));
        words.add(main.getName());
    }

    /** Whether workers are cut off from the network by the system, not only by Java. */
    boolean hasOwnNetwork() {
        return ownNetwork;
    }

    /** Starts a worker that keeps its temporary files in {@code temporary}. */
    Process start(Path temporary) throws IOException {
        List<String> all = new ArrayList<>(words);
        all.addAll(
                all.size() - 2,
                List.of("-Djava.io.tmpdir=" + temporary, "-XX:ErrorFile=" + temporary + File.separator + "error.log"));
        ProcessBuilder builder = new ProcessBuilder(all).directory(temporary.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        // Names of files in any script; without a locale, Java knows only those in ASCII.
        environment.put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static List<String> namespace() {
        for (List<String> words : NAMESPACES) {
            List<String> attempt = new ArrayList<>(words);
            attempt.add("true");
            if (works(attempt)) return words;
        }
        return List.of();
    }

    private static boolean works(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS)) return process.exitValue() == 0;
            process.destroyForcibly();
            return false;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
