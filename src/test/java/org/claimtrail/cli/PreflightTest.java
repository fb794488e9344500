package org.claimtrail.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.BindException;
import java.net.SocketException;
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

    @Test
    void whyNobodyCanListenIsToldApart() {
        assertTold("port 8080 of 127.0.0.1 is taken by another program", new BindException("Address already in use"));
        assertTold("port 8080 of 127.0.0.1 may not be opened by this user", new BindException("Permission denied"));
        assertTold("127.0.0.1 is no address of this machine", new BindException("Cannot assign requested address"));
        assertTold("127.0.0.1 is no address of this machine", new SocketException("Unresolved address"));
        assertTold(
                "port 8080 of 127.0.0.1 cannot be opened (Too many open files)",
                new SocketException("Too many open files"));
    }

    private static void assertTold(String begin, Exception reason) {
        assertThat(Preflight.cannotListen("127.0.0.1", 8080, reason), startsWith(begin));
    }
}
