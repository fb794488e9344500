package org.claimtrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.cli.Installation.NotTaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningDeskTest {
    @TempDir
    Path folder;

    private HttpServer server;
    private RunningDesk desk;

    @BeforeEach
    void takesEverything() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] answer = "{\"uploads\": [{\"id\": 7}]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(202, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        desk = new RunningDesk("http://127.0.0.1:" + server.getAddress().getPort(), "token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBeThatAndTheOthersGoOn() throws Exception {
        NotTaken gone = assertThrows(NotTaken.class, () -> desk.bring(folder.resolve("gone.txt")));
        assertEquals("The file could not be read: " + folder.resolve("gone.txt") + ".", gone.getMessage());
        NotTaken folderItself = assertThrows(NotTaken.class, () -> desk.bring(folder));
        assertEquals("The file could not be read: Is a directory.", folderItself.getMessage());
        assertEquals(7, desk.bring(Files.writeString(folder.resolve("there.txt"), "Here.")));
    }

    @Test
    void aDeskThatDoesNotAnswerIsNotTheFilesFault() throws IOException {
        server.stop(0);
        Path file = Files.writeString(folder.resolve("there.txt"), "Here.");
        assertThrows(RunningDesk.Unusable.class, () -> desk.bring(file));
    }
}
