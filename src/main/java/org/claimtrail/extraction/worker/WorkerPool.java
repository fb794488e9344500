package org.claimtrail.extraction.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicLong;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.FailureReason;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.ReadersUnavailable;
import org.claimtrail.extraction.TimedOut;

/**
 * Reads files in worker processes, so that whatever a file does to its reader, it does to nothing else. Processes start
 * when the first file comes; one that is too slow, out of memory or dead is replaced, and its file is tried once more in
 * a fresh one. Threads may share a pool; those that find all workers busy wait.
 *
 * <p>What a worker can do: use its heap and as much time as the limits allow; read files that the server may read; write
 * to its own temporary directory, which is emptied after every file, and to the directory for parts. What it cannot:
 * see the server's environment or the password of its database, open a connection ({@link NoNetwork}), outlive the
 * server.
 */
public final class WorkerPool implements Extractor, AutoCloseable {
    /**
     * How workers are run.
     *
     * @param workers how many files are read at the same time
     * @param heapMegabytes memory for the objects of each worker
     * @param filesPerWorker after so many files a worker is replaced, so that leaks in readers do not add up
     * @param limits for each file
     * @param languages that Tesseract recognises, by its own names, such as {@code eng+deu}
     * @param recognitionTime longest time for recognising the characters of one file
     */
    public record Settings(
            int workers,
            int heapMegabytes,
            int filesPerWorker,
            Limits limits,
            String languages,
            Duration recognitionTime) {
        /** Two workers of half a gigabyte; English. */
        public static final Settings DEFAULT =
                new Settings(2, 512, 2_000, Limits.DEFAULT, "eng", Duration.ofMinutes(5));
    }

    private static final System.Logger LOG = System.getLogger(WorkerPool.class.getName());

    /** The place of one worker; empty until its first file, and after its end. */
    private static final class Place {
        private Worker worker;
    }

    private final Settings settings;
    private final Path directory;
    private final WorkerCommand command;
    private final LinkedBlockingDeque<Place> idle = new LinkedBlockingDeque<>();
    private final Set<Worker> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong started = new AtomicLong();
    private volatile boolean closed;

    /** Starts no process yet. */
    public WorkerPool(Settings settings) {
        this(settings, WorkerMain.class);
    }

    WorkerPool(Settings settings, Class<?> main) {
        this.settings = settings;
        try {
            this.directory = TemporaryFiles.create();
            this.command = new WorkerCommand(main, settings.heapMegabytes(), directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Workers cannot be set up", e);
        }
        for (int i = 0; i < settings.workers(); i++) idle.add(new Place());
    }

    /** Whether workers are cut off from the network by the system, and not by Java alone. */
    public boolean hasOwnNetwork() {
        return command.hasOwnNetwork();
    }

    /** @throws ReadersUnavailable if the pool is closed, or its processes cannot be started */
    @Override
    public Extraction extract(Path file, String fileName, Path partsDirectory) {
        return read(new Wire.Request(Wire.Task.EXTRACT, file.toAbsolutePath(), fileName, partsDirectory));
    }

    /** @throws ReadersUnavailable if the pool is closed, or its processes cannot be started */
    @Override
    public Extraction extractText(Path file, String fileName) {
        return read(new Wire.Request(Wire.Task.EXTRACT_TEXT, file.toAbsolutePath(), fileName, null));
    }

    private Extraction read(Wire.Request request) {
        Place place = take();
        try {
            Extraction read = twice(place, request, settings.limits().time());
            if (!(read instanceof Empty empty && empty.looksLikeScan())) return read;
            Wire.Request again = new Wire.Request(Wire.Task.RECOGNISE, request.file(), request.fileName(), null);
            return twice(place, again, settings.recognitionTime());
        } finally {
            idle.addFirst(place);
        }
    }

    private Place take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return idle.takeFirst();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private Extraction twice(Place place, Wire.Request request, Duration limit) {
        try {
            return once(place, request, limit);
        } catch (Worker.Gone first) {
            LOG.log(System.Logger.Level.DEBUG, "A worker is replaced ({0})", first.getMessage());
        }
        try {
            emptyPartsOf(request);
            return once(place, request, limit);
        } catch (Worker.Gone second) {
            emptyPartsOf(request);
            LOG.log(System.Logger.Level.DEBUG, "A worker is replaced ({0})", second.getMessage());
            return switch (second.end()) {
                case TOO_SLOW -> new TimedOut(limit);
                case OUT_OF_MEMORY -> new Failed(null, FailureReason.OUT_OF_MEMORY);
                case CRASHED -> new Failed(null, FailureReason.CRASHED);
            };
        }
    }

    private static void emptyPartsOf(Wire.Request request) {
        if (request.partsDirectory() != null) TemporaryFiles.empty(request.partsDirectory());
    }

    private Extraction once(Place place, Wire.Request request, Duration limit) throws Worker.Gone {
        if (place.worker == null) place.worker = start();
        Worker worker = place.worker;
        try {
            Extraction answer = worker.ask(request, limit);
            if (worker.answered() >= settings.filesPerWorker()) {
                leave(place);
                worker.remove();
            }
            return answer;
        } catch (Worker.Gone gone) {
            leave(place);
            refuseIfClosed();
            throw gone;
        }
    }

    private void leave(Place place) {
        running.remove(place.worker);
        place.worker = null;
    }

    private Worker start() {
        refuseIfClosed();
        try {
            Path temporary = Files.createDirectory(directory.resolve(String.valueOf(started.incrementAndGet())));
            Worker worker =
                    Worker.start(command, new Wire.Greeting(settings.limits(), settings.languages()), temporary);
            running.add(worker);
            if (closed) worker.kill();
            return worker;
        } catch (IOException | Worker.Gone e) {
            refuseIfClosed();
            throw new ReadersUnavailable("No worker can be started: " + e.getMessage(), e);
        }
    }

    private void refuseIfClosed() {
        if (closed) throw new ReadersUnavailable("The pool of workers is closed", null);
    }

    /** Ends all workers. Files that are being read end with an exception, not with a result. */
    @Override
    public void close() {
        closed = true;
        running.forEach(Worker::remove);
        TemporaryFiles.delete(directory);
    }
}
