package org.claimtrail.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.claimtrail.extraction.worker.Wire;
import org.claimtrail.extraction.worker.WorkerMain;

/** A worker that does what the name of the file says: the harm that real files do at rare moments, at will. */
public final class FaultyWorker {
    private FaultyWorker() {}

    public static void main(String... arguments) throws IOException {
        WorkerMain.serve(greeting -> FaultyWorker::read);
    }

    private static Extraction read(Wire.Request request) {
        try {
            return switch (request.fileName()) {
                case "hang" -> hang();
                case "fill memory" -> fillMemory();
                case "die" -> die();
                case "die once" -> dieOnce(request.file());
                case "talk" -> talk();
                case "fill disk" -> said(fillDisk());
                case "environment" ->
                    said(new TreeMap<>(System.getenv()).keySet().toString());
                case "process" -> said(String.valueOf(ProcessHandle.current().pid()));
                case "part" -> part(request.partsDirectory());
                default -> said("read");
            };
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Extraction said(String text) {
        return new Extracted("text/plain", text, List.of(), Metadata.NONE);
    }

    private static Extraction hang() throws InterruptedException {
        new CountDownLatch(1).await();
        return said("never");
    }

    private static Extraction fillMemory() {
        List<byte[]> all = new ArrayList<>();
        while (!all.contains(null)) all.add(new byte[1 << 20]);
        return said("never");
    }

    private static Extraction die() {
        Runtime.getRuntime().halt(9);
        return said("never");
    }

    private static Extraction dieOnce(Path file) throws IOException {
        Path mark = file.resolveSibling("died");
        if (Files.exists(mark)) return said("read the second time");
        Files.createFile(mark);
        return die();
    }

    /** More than a pipe holds, on both outputs. */
    private static Extraction talk() {
        for (int i = 0; i < 100_000; i++) {
            System.out.println("A reader that tells the world what it sees");
            System.err.println("A reader that complains");
        }
        return said("read");
    }

    private static String fillDisk() throws IOException {
        Path left = Files.createTempFile("left", "behind");
        Files.write(left, "x".getBytes(StandardCharsets.UTF_8));
        return left.toString();
    }

    private static Extraction part(Path directory) throws IOException {
        Path part = Files.writeString(directory.resolve("1"), "inside");
        return new Container("application/zip", List.of(new ContainedFile("a.txt", "text/plain", part, 6)));
    }
}
