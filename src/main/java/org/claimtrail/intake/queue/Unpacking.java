package org.claimtrail.intake.queue;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.extraction.ContainedFile;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.FailureReason;
import org.claimtrail.original.Originals;
import org.claimtrail.web.FileNames;
import org.claimtrail.web.Settings;

/**
 * Files within files: where they lie while one is read, how many and how deep they may be, and that their bytes are kept
 * before anything is said of them.
 */
@ApplicationScoped
class Unpacking {
    private final Settings settings;
    private final IntakeSettings intakeSettings;
    private final Originals originals;
    private final IntakeItems items;
    private final Clock clock;

    /** Reads a file, and leaves what is within it in a directory that is there for that long. */
    interface Reader {
        Extraction read(Path partsDirectory);
    }

    Unpacking(Settings settings, IntakeSettings intakeSettings, Originals originals, IntakeItems items, Clock clock) {
        this.settings = settings;
        this.intakeSettings = intakeSettings;
        this.originals = originals;
        this.items = items;
        this.clock = clock;
    }

    ReadResult result(ItemToRead file, Reader reader) {
        Path directory = null;
        try {
            directory = Files.createTempDirectory(Files.createDirectories(root()), "parts");
            Extraction extraction = reader.read(directory);
            List<ContainedFile> parts = parts(extraction);
            if (parts.isEmpty()) return ReadResult.of(extraction);
            FailureReason tooMuch = tooMuch(file, parts);
            if (tooMuch == null) return new ReadResult(extraction, kept(parts), false);
            return extraction instanceof Container container
                    ? ReadResult.of(new Failed(container.mediaType(), tooMuch))
                    : new ReadResult(extraction, List.of(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(directory);
        }
    }

    private static List<ContainedFile> parts(Extraction extraction) {
        if (extraction instanceof Container container) return container.parts();
        return extraction instanceof Extracted extracted ? extracted.parts() : List.of();
    }

    private FailureReason tooMuch(ItemToRead file, List<ContainedFile> parts) {
        if (file.depth() >= intakeSettings.nesting()) return FailureReason.TOO_DEEP;
        Descent before = items.descent(file.rootId());
        long count = before.files() + parts.size();
        long bytes =
                before.bytes() + parts.stream().mapToLong(ContainedFile::size).sum();
        boolean within = count <= intakeSettings.parts()
                && bytes <= intakeSettings.unpackedSize().asLongValue();
        return within ? null : FailureReason.SUSPECTED_BOMB;
    }

    private List<Unpacked> kept(List<ContainedFile> parts) throws IOException {
        originals.requireRoom(parts.stream().mapToLong(ContainedFile::size).sum());
        List<Unpacked> kept = new ArrayList<>();
        for (ContainedFile part : parts)
            try (InputStream bytes = Files.newInputStream(part.file())) {
                kept.add(new Unpacked(FileNames.clean(part.name()), originals.store(bytes)));
            }
        return kept;
    }

    private Path root() {
        return settings.dataDirectory().resolve("unpacking").toAbsolutePath();
    }

    /** What a killed process left; a day is longer than any reading. */
    void sweep(@Observes StartupEvent started) throws IOException {
        if (!Files.isDirectory(root())) return;
        Instant longAgo = clock.instant().minus(Duration.ofDays(1));
        try (Stream<Path> left = Files.list(root())) {
            for (Path directory : left.toList())
                if (Files.getLastModifiedTime(directory).toInstant().isBefore(longAgo)) delete(directory);
        }
    }

    private static void delete(Path directory) {
        if (directory == null) return;
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
