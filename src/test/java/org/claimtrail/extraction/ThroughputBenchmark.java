package org.claimtrail.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.claimtrail.extraction.worker.ClassPath;
import org.claimtrail.extraction.worker.WorkerMain;
import org.claimtrail.extraction.worker.WorkerPool;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/**
 * Files a second through two worker processes, against Tika alone in one process with two threads and with one, on the
 * same files in the same run. Recognition of characters is off in all. Each side is warmed up first: both are compiled
 * as they run, and both run for days.
 *
 * <pre>mvn -q test -Dtest=ThroughputBenchmark -Dskip.postgresql -Dbenchmark.files=FOLDER</pre>
 */
class ThroughputBenchmark {
    private static final int JOBS = 2;
    private static final int WARMING = 5;
    private static final int MEASURED = 5;
    private static final int CHUNK = 50;
    private static final long STACK = 16L << 20;

    @FunctionalInterface
    private interface Reader {
        void read(Path file) throws IOException, SAXException, TikaException;
    }

    /** In a process of its own: tests run with the quick compiler, which would hold Tika back. */
    @Test
    void run() throws IOException, InterruptedException {
        String files = System.getProperty("benchmark.files");
        assumeTrue(files != null, "No files named");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                        "-cp",
                        ClassPath.of(ThroughputBenchmark.class, WorkerMain.class),
                        ThroughputBenchmark.class.getName(),
                        files)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getInputStream().transferTo(System.out);
        assertEquals(0, process.waitFor());
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        WorkerPool.Settings usual = WorkerPool.Settings.DEFAULT;
        WorkerPool.Settings settings = new WorkerPool.Settings(
                JOBS, usual.heapMegabytes(), Integer.MAX_VALUE, usual.limits(), "none", usual.recognitionTime());
        try (WorkerPool pool = new WorkerPool(settings)) {
            Parser tika = new AutoDetectParser();
            List<Double> ratios = new ArrayList<>();
            for (int round = 1; round <= WARMING + MEASURED; round++) {
                Spent ours = new Spent(0, 0);
                Spent theirs = new Spent(0, 0);
                Spent single = new Spent(0, 0);
                // In turns, so that what else the machine does falls on all.
                for (int from = 0; from < files.size(); from += CHUNK) {
                    List<Path> chunk = files.subList(from, Math.min(files.size(), from + CHUNK));
                    ours = ours.plus(spent(
                            JOBS,
                            chunk,
                            file -> pool.extract(file, file.getFileName().toString())));
                    theirs = theirs.plus(spent(JOBS, chunk, file -> parse(tika, file)));
                    single = single.plus(spent(1, chunk, file -> parse(tika, file)));
                }
                double ratio = theirs.seconds() / ours.seconds();
                if (round > WARMING) ratios.add(ratio);
                System.out.printf(
                        "%s %d: %d files, workers %.1f files/s, Tika alone %.1f files/s, ratio %.2f"
                                + " (by processor time %.2f); Tika with one thread %.1f files/s, ratio %.2f%n",
                        round > WARMING ? "round" : "warming up",
                        round,
                        files.size(),
                        files.size() / ours.seconds(),
                        files.size() / theirs.seconds(),
                        ratio,
                        theirs.processorSeconds() / ours.processorSeconds(),
                        files.size() / single.seconds(),
                        single.seconds() / ours.seconds());
            }
            System.out.printf(
                    "median ratio %.2f%n", ratios.stream().sorted().toList().get(MEASURED / 2));
        }
        Runtime.getRuntime().halt(0);
    }

    /** On the clock, and by all processors together. */
    private record Spent(double seconds, double processorSeconds) {
        Spent plus(Spent other) {
            return new Spent(seconds + other.seconds, processorSeconds + other.processorSeconds);
        }
    }

    private static Spent spent(int jobs, List<Path> files, Reader reader) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        double processors = processorSeconds();
        long start = System.nanoTime();
        List<Thread> threads = IntStream.range(0, jobs)
                .mapToObj(i -> new Thread(null, () -> readAll(files, next, reader), "reader", STACK))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
        return new Spent((System.nanoTime() - start) / 1e9, processorSeconds() - processors);
    }

    /** Of this process and its workers. */
    private static double processorSeconds() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(time -> time.toMillis() / 1e3)
                .sum();
    }

    private static void readAll(List<Path> files, AtomicInteger next, Reader reader) {
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            try {
                reader.read(files.get(i));
            } catch (IOException
                    | SAXException
                    | TikaException
                    | RuntimeException
                    | StackOverflowError
                    | LinkageError e) {
                // Broken files belong to the set; each side spends on them what it spends.
            }
        }
    }

    private static void parse(Parser tika, Path file) throws IOException, SAXException, TikaException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        TesseractOCRConfig noRecognition = new TesseractOCRConfig();
        noRecognition.setSkipOcr(true);
        ParseContext context = new ParseContext();
        context.set(TesseractOCRConfig.class, noRecognition);
        try (InputStream bytes = TikaInputStream.get(file, hints)) {
            tika.parse(bytes, new BodyContentHandler(5_000_000), hints, context);
        }
    }
}
