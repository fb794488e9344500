package org.claimtrail.extraction.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.FailureReason;
import org.claimtrail.extraction.FaultyWorker;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.NetworkProbe;
import org.claimtrail.extraction.ReadersUnavailable;
import org.claimtrail.extraction.TimedOut;
import org.claimtrail.extraction.file.TikaExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file does to its reader, it does to nothing else. */
@Timeout(120)
class WorkerPoolTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("any"), "any");
    }

    @Test
    void readsAsTheReaderInThisProcessDoes() throws IOException {
        try (WorkerPool pool = pool(WorkerMain.class, Limits.DEFAULT.time(), 100);
                Stream<Path> samples = Files.list(Path.of("imports"))) {
            for (Path sample : samples.toList()) {
                String name = sample.getFileName().toString();
                assertEquals(new TikaExtractor().extract(sample, name), pool.extract(sample, name), name);
            }
            assertEquals(new Empty("application/octet-stream", false), pool.extract(nothing(), "nothing.pdf"));
            assertEquals("any", text(pool.extractText(file, "any")));
        }
    }

    @Test
    void whatTakesTooLongTimesOutAndTheNextFileIsRead() {
        Duration moment = Duration.ofMillis(300);
        try (WorkerPool pool = pool(FaultyWorker.class, moment, 100)) {
            assertEquals("read", text(pool.extract(file, "any")));
            assertEquals(new TimedOut(moment), pool.extract(file, "hang"));
            assertEquals("read", text(pool.extract(file, "any")));
        }
    }

    @Test
    void whatTakesTooMuchMemoryFailsAndTheNextFileIsRead() {
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 100)) {
            assertEquals(new Failed(null, FailureReason.OUT_OF_MEMORY), pool.extract(file, "fill memory"));
            assertEquals("read", text(pool.extract(file, "any")));
        }
    }

    @Test
    void whatKillsTheReaderTwiceFailsAndTheNextFileIsRead() {
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 100)) {
            assertEquals(new Failed(null, FailureReason.CRASHED), pool.extract(file, "die"));
            assertEquals("read", text(pool.extract(file, "any")));
        }
    }

    @Test
    void whatKillsTheReaderOnceIsReadByAFreshOne() {
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 100)) {
            assertEquals("read the second time", text(pool.extract(file, "die once")));
        }
    }

    @Test
    void oneFileThatHangsHoldsUpNoOther() throws Exception {
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 100)) {
            CompletableFuture<Extraction> hanging = CompletableFuture.supplyAsync(() -> pool.extract(file, "hang"));
            for (int i = 0; i < 20; i++) assertEquals("read", text(pool.extract(file, "any")));
            assertFalse(hanging.isDone());
            pool.close();
            // It says nothing of the file that the pool was closed over it.
            assertInstanceOf(
                    ReadersUnavailable.class,
                    assertThrows(ExecutionException.class, hanging::get).getCause());
        }
    }

    @Test
    void whatAReaderPrintsDoesNotDisturb() {
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 100)) {
            assertEquals("read", text(pool.extract(file, "talk")));
            assertEquals("read", text(pool.extract(file, "any")));
        }
    }

    @Test
    void nothingThatAReaderLeavesBehindRemains() {
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 100)) {
            Path left = Path.of(text(pool.extract(file, "fill disk")));
            assertFalse(Files.exists(left));
            assertTrue(Files.exists(left.getParent()));
            pool.close();
            assertFalse(Files.exists(left.getParent().getParent()));
        }
    }

    @Test
    void afterSomeFilesAReaderIsReplaced() {
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 2)) {
            String first = text(pool.extract(file, "process"));
            assertEquals(first, text(pool.extract(file, "process")));
            assertNotEquals(first, text(pool.extract(file, "process")));
        }
    }

    @Test
    void aReaderSeesNothingOfTheServersEnvironment() {
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 100)) {
            String seen = text(pool.extract(file, "environment"));
            List<String> names = List.of(seen.substring(1, seen.length() - 1).split(", "));
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(name -> !Set.of("PATH", "TESSDATA_PREFIX", "SystemRoot", "LC_ALL")
                                    .contains(name))
                            .toList());
        }
    }

    @Test
    void aReaderReachesNoNetwork() throws IOException {
        try (WorkerPool pool = pool(NetworkProbe.class, Duration.ofSeconds(60), 100);
                ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String name = InetAddress.getLocalHost().getHostName();
            assertEquals("open: ", text(pool.extract(file, server.getLocalPort() + " " + name)));
        }
    }

    @Test
    void partsLieInTheDirectoryOfTheCaller() throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts"));
        try (WorkerPool pool = pool(FaultyWorker.class, Duration.ofSeconds(60), 100)) {
            Container zip = assertInstanceOf(Container.class, pool.extract(file, "part", parts));
            assertEquals(parts.resolve("1"), zip.parts().get(0).file());
            assertEquals("inside", Files.readString(zip.parts().get(0).file()));
        }
    }

    private static WorkerPool pool(Class<?> main, Duration time, int filesPerWorker) {
        return new WorkerPool(
                new WorkerPool.Settings(2, 64, filesPerWorker, Limits.DEFAULT.within(time), "eng", time), main);
    }

    private Path nothing() throws IOException {
        return Files.createFile(folder.resolve("nothing"));
    }

    private static String text(Extraction extraction) {
        return assertInstanceOf(Extracted.class, extraction).text();
    }
}
