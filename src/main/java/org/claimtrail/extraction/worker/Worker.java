package org.claimtrail.extraction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimtrail.extraction.Extraction;

/** A running worker process, seen from the server. Used by one thread at a time, but for {@link #kill}. */
final class Worker {
    private static final int LAST_WORDS = 4_000;
    private static final Duration TO_START = Duration.ofSeconds(60);

    /** Why a worker is gone. */
    enum End {
        TOO_SLOW,
        OUT_OF_MEMORY,
        CRASHED
    }

    /** The worker ended over a request, or was ended; it is of no further use. */
    static final class Gone extends Exception {
        private static final long serialVersionUID = 1L;

        private final End end;

        private Gone(End end, String message, Throwable cause) {
            super(message, cause);
            this.end = end;
        }

        End end() {
            return end;
        }
    }

    @FunctionalInterface
    private interface Exchange<T> {
        T run() throws IOException;
    }

    private final Process process;
    private final Path temporary;
    private final OutputStream requests;
    private final DataInputStream answers;
    private final StringBuilder lastWords = new StringBuilder();
    private int answered;

    private Worker(Process process, Path temporary) {
        this.process = process;
        this.temporary = temporary;
        this.requests = new BufferedOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        Thread listener = new Thread(this::listen, "worker-" + process.pid());
        listener.setDaemon(true);
        listener.start();
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param temporary an empty directory, for this worker alone
     */
    static Worker start(WorkerCommand command, Wire.Greeting greeting, Path temporary) throws IOException, Gone {
        Worker worker = new Worker(command.start(temporary), temporary);
        worker.within(TO_START, () -> {
            Wire.send(worker.requests, greeting);
            return Wire.receive(worker.answers, Wire.Ready.class);
        });
        return worker;
    }

    /** Has a file read; nothing that the reader left on the disk remains. */
    Extraction ask(Wire.Request request, Duration limit) throws Gone {
        Extraction answer = within(limit, () -> {
            Wire.send(requests, request);
            return Wire.extraction(answers, request.partsDirectory());
        });
        answered++;
        TemporaryFiles.empty(temporary);
        return answer;
    }

    /** How many files it has read. */
    int answered() {
        return answered;
    }

    /** Ends the process and whatever it started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** As {@link #kill()}, and returns when nothing of it is left. */
    void remove() {
        kill();
        process.onExit().join();
        TemporaryFiles.delete(temporary);
    }

    private <T> T within(Duration limit, Exchange<T> exchange) throws Gone {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<Boolean> killed =
                done.thenApply(ended -> false).completeOnTimeout(true, limit.toMillis(), TimeUnit.MILLISECONDS);
        // Nobody waits for the killing: that the process has ended shows in the exchange.
        CompletableFuture<Void> unused = killed.thenAccept(late -> {
            if (late) kill();
        });
        try {
            return exchange.run();
        } catch (IOException e) {
            boolean late = killed.getNow(false);
            remove();
            throw gone(late, e);
        } finally {
            done.complete(null);
        }
    }

    private Gone gone(boolean late, IOException cause) {
        if (late) return new Gone(End.TOO_SLOW, "too slow", cause);
        int status = process.exitValue();
        End end = status == WorkerCommand.OUT_OF_MEMORY ? End.OUT_OF_MEMORY : End.CRASHED;
        synchronized (lastWords) {
            return new Gone(
                    end, "exit status " + status + ": " + lastWords.toString().strip(), cause);
        }
    }

    /** Keeps the end of what the worker prints, so that its pipe never fills up. */
    private void listen() {
        byte[] buffer = new byte[LAST_WORDS];
        try (InputStream errors = process.getErrorStream()) {
            for (int read = errors.read(buffer); read >= 0; read = errors.read(buffer)) {
                synchronized (lastWords) {
                    lastWords.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                    if (lastWords.length() > LAST_WORDS) lastWords.delete(0, lastWords.length() - LAST_WORDS);
                }
            }
        } catch (IOException ended) {
            return;
        }
    }
}
