package org.claimtrail.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.Found;
import org.claimtrail.extraction.TikaExtractor;
import org.claimtrail.extraction.TimedOut;
import org.claimtrail.extraction.TooLarge;
import org.claimtrail.extraction.Unsupported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Text and metadata of files, one JSON object a line. */
@Command(
        name = "extract",
        description = "Reads files and prints their main text and metadata, one JSON object a line.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class ExtractCommand implements Callable<Integer> {
    private static final int NO_SUCH_PATH = 2;
    private static final int PROGRESS = 100;

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

    @Spec
    CommandSpec spec;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                spec.commandLine().getErr().println("There is no file or folder " + path + ".");
                return NO_SUCH_PATH;
            }
        }
        Extractor extractor = new TikaExtractor();
        int read = 0;
        for (Path path : paths) {
            for (Path file : filesIn(path)) {
                if (++read % PROGRESS == 0) spec.commandLine().getErr().println(read + " files read");
                long start = System.nanoTime();
                Extraction extraction =
                        extractor.extract(file, file.getFileName().toString());
                double milliseconds = Math.round((System.nanoTime() - start) / 1e5) / 10.0;
                spec.commandLine()
                        .getOut()
                        .println(json.writeValueAsString(line(docFrom.of(file), extraction, milliseconds)));
            }
        }
        return 0;
    }

    private static List<Path> filesIn(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file ->
                            file.equals(path) || !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Object> line(String doc, Extraction extraction, double milliseconds) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("doc", doc);
        line.put("status", status(extraction));
        line.put("reason", reason(extraction));
        if (extraction instanceof Extracted ready) {
            line.put("title", Found.valueOf(ready.metadata().title()));
            line.put("author", Found.valueOf(ready.metadata().byline()));
            line.put("publisher", Found.valueOf(ready.metadata().outlet()));
            line.put("date", day(Found.valueOf(ready.metadata().published())));
            line.put("language", Found.valueOf(ready.metadata().language()));
            line.put("text", ready.mainText());
        }
        line.put("ms", milliseconds);
        return line;
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
        if (extraction instanceof Empty empty) {
            return empty.looksLikeScan() ? "No text; it looks like a scan." : "No text.";
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
        return extraction instanceof Failed failed
                ? failed.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : null;
    }

    private static String day(String published) {
        return published == null ? null : published.substring(0, Math.min(10, published.length()));
    }
}
