package org.claimtrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void whatAKilledProcessHadHalfReceivedIsDeleted() throws IOException {
        Path uploads = Files.createDirectory(data.resolve("uploads"));
        Files.writeString(uploads.resolve("half"), "received");
        Files.createDirectory(uploads.resolve("folder"));
        Preflight.empty(data, uploads);
        assertEquals(List.of("folder"), names(uploads));
        Preflight.empty(data, data.resolve("none"));
    }

    @Test
    void aDirectoryThatIsNotOursIsLeftAlone() throws IOException {
        Files.writeString(elsewhere.resolve("file"), "of others");
        Preflight.empty(data, elsewhere);
        Preflight.empty(data, data.resolve("..").resolve(elsewhere.getFileName()));
        assertEquals(List.of("file"), names(elsewhere));
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
