package org.claimtrail.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimtrail.extraction.ContainedFile;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.TimedOut;
import org.claimtrail.extraction.TooLarge;
import org.claimtrail.extraction.Unsupported;
import org.claimtrail.extraction.worker.WorkerPool;
import org.claimtrail.text.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Text and metadata of files, one JSON object a line: the same readers in processes of their own as the server's. */
@Command(
        name = "extract",
        description = "Reads files and prints their main text and metadata, one JSON object a line, in the order of"
                + " the files. A file that cannot be read has its line too, with the reason.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class ExtractCommand implements Callable<Integer> {
    /** Fields that have another name here than everywhere else: the one that other readers of web pages give them. */
    private static final Map<MetadataField, String> NAMES = Map.of(
            MetadataField.BYLINE, "author",
            MetadataField.OUTLET, "publisher",
            MetadataField.PUBLISHED, "date",
            MetadataField.CANONICAL_URL, "url");

    private static final int FAILED = 1;
    private static final int NO_SUCH_PATH = 2;
    private static final int PROGRESS = 100;

    /** How far reading may be ahead of printing, for each job: a slow file holds up the printing of the next. */
    private static final int AHEAD = 16;

    /** Which part of a file's path names it in the output. */
    enum DocName {
        NAME,
        FOLDER,
        PATH;

        String of(Path file) {
            return switch (this) {
                case NAME -> file.getFileName().toString();
                case FOLDER ->
                    String.valueOf(file.toAbsolutePath().normalize().getParent().getFileName());
                case PATH -> file.toString();
            };
        }
    }

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with everything in them.")
    List<Path> paths;

    @Option(
            names = "--doc-from",
            defaultValue = "name",
            paramLabel = "PART",
            description = "What names a file in the output: its name, its folder or its path (default: name).")
    DocName docFrom;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many files are read at the same time (default: one for each processor).")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "The longest time for one file (default: 60).")
    int seconds = (int) Limits.DEFAULT.time().toSeconds();

    @Option(
            names = "--languages",
            paramLabel = "LANGUAGES",
            description = "The languages of scans, as Tesseract names them, such as eng+deu (default: eng).")
    String languages = WorkerPool.Settings.DEFAULT.languages();

    @Option(names = "--progress", description = "Tells how far it is on standard error, even if that is no terminal.")
    boolean progress;

    @Spec
    CommandSpec spec;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1) throw new ParameterException(spec.commandLine(), "--jobs must be at least 1.");
        if (seconds < 1) throw new ParameterException(spec.commandLine(), "--time-limit must be at least 1.");
        for (Path path : paths) {
            if (!Files.exists(path)) {
                errors().println("There is no file or folder " + path + ".");
                return NO_SUCH_PATH;
            }
        }
        ExecutorService readers = Executors.newFixedThreadPool(jobs);
        try (WorkerPool pool = new WorkerPool(settings())) {
            print(readers, pool);
            return 0;
        } catch (ExecutionException e) {
            errors().println("The files could not be read: " + e.getCause().getMessage());
            return FAILED;
        } finally {
            readers.shutdownNow();
        }
    }

    private WorkerPool.Settings settings() {
        WorkerPool.Settings usual = WorkerPool.Settings.DEFAULT;
        return new WorkerPool.Settings(
                jobs,
                usual.heapMegabytes(),
                usual.filesPerWorker(),
                Limits.DEFAULT.within(Duration.ofSeconds(seconds)),
                languages,
                usual.recognitionTime());
    }

    private void print(ExecutorService readers, Extractor extractor)
            throws IOException, InterruptedException, ExecutionException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) files.addAll(filesIn(path, errors()));
        boolean tell = progress || errorsGoToTerminal();
        Queue<Future<String>> underWay = new ArrayDeque<>();
        int done = 0;
        for (Path file : files) {
            if (underWay.size() == AHEAD * jobs) {
                print(underWay.remove());
                if (tell && ++done % PROGRESS == 0) errors().println(done + " of " + files.size() + " files read");
            }
            underWay.add(readers.submit(() -> line(extractor, file)));
        }
        while (!underWay.isEmpty()) {
            print(underWay.remove());
            if (tell && (++done % PROGRESS == 0 || underWay.isEmpty()))
                errors().println(done + " of " + files.size() + " files read");
        }
    }

    private void print(Future<String> line) throws InterruptedException, ExecutionException {
        spec.commandLine().getOut().println(line.get());
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }

    /** Java itself only knows whether input and output both do. */
    static boolean errorsGoToTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException otherSystem) {
            return consoleIsTerminal();
        }
    }

    // Up to Java 21 there is no console without a terminal; from 22 on the console itself must be asked, which 17
    // cannot.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        return System.console() != null;
    }

    /** The file, or all in the folder; hidden ones are left out, and what cannot be read is told. */
    static List<Path> filesIn(Path path, PrintWriter errors) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && Files.isRegularFile(file)) files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                errors.println("Cannot be read: " + file);
                return FileVisitResult.CONTINUE;
            }

            private boolean isHidden(Path inside) {
                return !inside.equals(path) && inside.getFileName().toString().startsWith(".");
            }
        });
        files.sort(null);
        return files;
    }

    private String line(Extractor extractor, Path file) throws JsonProcessingException {
        long start = System.nanoTime();
        Extraction extraction = extractor.extract(file, file.getFileName().toString());
        double milliseconds = Math.round((System.nanoTime() - start) / 1e5) / 10.0;
        return json.writeValueAsString(line(docFrom.of(file), extraction, milliseconds));
    }

    private static Map<String, Object> line(String doc, Extraction extraction, double milliseconds) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("doc", doc);
        line.put("status", status(extraction));
        line.put("reason", reason(extraction));
        if (extraction instanceof Extracted ready) {
            line.put("type", ready.mediaType());
            for (MetadataField field : MetadataField.values()) {
                String value = ready.metadata().value(field);
                line.put(name(field), field.isDate() ? day(value) : value);
            }
            line.put("sources", sources(ready.metadata()));
            line.put("text", ready.mainText());
            line.put("parts", names(ready.parts()));
        } else if (extraction instanceof Container container) {
            line.put("type", container.mediaType());
            line.put("parts", names(container.parts()));
        }
        line.put("ms", milliseconds);
        return line;
    }

    /** Where each value was found, and how sure that makes it. */
    private static Map<String, String> sources(Metadata metadata) {
        Map<String, String> sources = new LinkedHashMap<>();
        metadata.facts().forEach((field, fact) -> sources.put(name(field), where(fact)));
        return sources;
    }

    private static String where(Fact fact) {
        return Slug.of(fact.source()) + ", " + Slug.of(fact.source().sureness());
    }

    private static String name(MetadataField field) {
        return NAMES.getOrDefault(field, field.key());
    }

    private static List<String> names(List<ContainedFile> parts) {
        return parts.isEmpty() ? null : parts.stream().map(ContainedFile::name).toList();
    }

    private static String status(Extraction extraction) {
        if (extraction instanceof Extracted || extraction instanceof Container) return "ready";
        if (extraction instanceof Empty) return "empty";
        if (extraction instanceof Encrypted) return "encrypted";
        if (extraction instanceof Unsupported) return "unsupported";
        if (extraction instanceof TooLarge) return "too-large";
        return extraction instanceof TimedOut ? "timed-out" : "failed";
    }

    private static String reason(Extraction extraction) {
        if (extraction instanceof Container) return "It only holds other files.";
        if (extraction instanceof Empty empty) {
            return empty.looksLikeScan()
                    ? "No text; it looks like a scan, and no Tesseract is installed that could read it."
                    : "No text.";
        }
        if (extraction instanceof Encrypted) return "It opens only with a password.";
        if (extraction instanceof Unsupported unsupported) return "Cannot be read: " + unsupported.mediaType() + ".";
        if (extraction instanceof TooLarge large) {
            return "Larger than " + large.limit()
                    + switch (large.measure()) {
                        case FILE -> " bytes.";
                        case TEXT -> " characters.";
                        case UNPACKED -> " bytes once unpacked.";
                        case PARTS -> " files in it.";
                    };
        }
        if (extraction instanceof TimedOut late) {
            return "Took longer than " + late.limit().toSeconds() + " seconds.";
        }
        return extraction instanceof Failed failed ? reason(failed) : null;
    }

    private static String reason(Failed failed) {
        return switch (failed.reason()) {
            case DAMAGED -> "The file is damaged.";
            case SUSPECTED_BOMB -> "It unpacks to so much that it looks built to do harm.";
            case OUT_OF_MEMORY -> "Reading it took more memory than there is.";
            case CRASHED -> "The reader broke down over it, twice.";
            case TOO_DEEP -> "It is nested too deeply.";
            case UNREADABLE -> "There is no right to read it.";
            case READER_ERROR -> "The reader for this kind of file met an error.";
        };
    }

    private static String day(String published) {
        return published == null ? null : published.substring(0, Math.min(10, published.length()));
    }
}
