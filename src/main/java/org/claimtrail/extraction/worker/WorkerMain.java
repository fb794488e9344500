package org.claimtrail.extraction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.file.Recognition;
import org.claimtrail.extraction.file.TikaExtractor;

/** The worker process: reads one file after the other, as it is told on standard input, and ends with the server. */
public final class WorkerMain {
    private static final int UNHEARD = 4;

    private WorkerMain() {}

    public static void main(String... arguments) throws IOException {
        serve(greeting -> {
            TikaExtractor extractor = new TikaExtractor(greeting.limits());
            Recognition recognition = new Recognition(extractor, greeting.languages());
            return request -> answer(extractor, recognition, request);
        });
    }

    private static Extraction answer(TikaExtractor extractor, Recognition recognition, Wire.Request request) {
        return switch (request.task()) {
            case EXTRACT -> extractor.extract(request.file(), request.fileName(), request.partsDirectory());
            case EXTRACT_TEXT -> extractor.extractText(request.file(), request.fileName());
            case RECOGNISE -> recognition.read(request.file(), request.fileName());
        };
    }

    /** Answers requests until there are no more. What readers print goes to standard error. */
    public static void serve(Function<Wire.Greeting, Function<Wire.Request, Extraction>> reader) throws IOException {
        endWithServer();
        NoNetwork.install();
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        Function<Wire.Request, Extraction> answers = reader.apply(Wire.receive(in, Wire.Greeting.class));
        Wire.send(out, new Wire.Ready());
        try {
            while (true) {
                Wire.Request request = Wire.receive(in, Wire.Request.class);
                Extraction answer = answers.apply(request);
                Wire.send(out, answer);
            }
        } catch (EOFException serverHasEnded) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** A file that never ends must not outlive the server that asked for it. */
    private static void endWithServer() {
        ProcessHandle.current().parent().ifPresentOrElse(WorkerMain::endWith, () -> Runtime.getRuntime()
                .halt(UNHEARD));
    }

    private static void endWith(ProcessHandle server) {
        // Nothing can follow: it ends this very process.
        CompletableFuture<Void> unused = server.onExit().thenRun(WorkerMain::end);
    }

    private static void end() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        TemporaryFiles.delete(Path.of(System.getProperty("java.io.tmpdir")));
        Runtime.getRuntime().halt(UNHEARD);
    }
}
