package org.claimtrail.extraction.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The directories that workers may write to. */
final class TemporaryFiles {
    private static final String PREFIX = "claimtrail-workers-";
    private static final Pattern OWNED = Pattern.compile(PREFIX + "(\\d+)-.*");

    private TemporaryFiles() {}

    /** A new directory that bears this process's number; what processes left behind that have ended goes. */
    static Path create() throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> present = Files.list(all)) {
            present.filter(TemporaryFiles::isOrphan).forEach(TemporaryFiles::delete);
        }
        return Files.createTempDirectory(all, PREFIX + ProcessHandle.current().pid() + "-");
    }

    private static boolean isOrphan(Path directory) {
        Matcher owner = OWNED.matcher(directory.getFileName().toString());
        if (!owner.matches()) return false;
        Optional<Instant> started = ProcessHandle.of(Long.parseLong(owner.group(1)))
                .flatMap(process -> process.info().startInstant());
        try {
            // A process that began after the directory was made only has the same number.
            return started.isEmpty()
                    || Files.getLastModifiedTime(directory).toInstant().isBefore(started.get());
        } catch (IOException gone) {
            return false;
        }
    }

    /** Deletes a directory with everything in it, as far as that can be. */
    static void delete(Path directory) {
        empty(directory);
        deleteOne(directory);
    }

    /** Deletes everything in a directory, as far as that can be. */
    static void empty(Path directory) {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(directory)) {
            all = inside.filter(path -> !path.equals(directory))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException | UncheckedIOException gone) {
            return;
        }
        all.forEach(TemporaryFiles::deleteOne);
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException kept) {
            // Another try comes with the next file, or with the next start.
            return;
        }
    }
}
