package org.claimtrail.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.claimtrail.intake.queue.Samples;
import org.claimtrail.testing.PackagedApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Little memory, and a disk that is full. */
@Tag("long")
class ScarceIT {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    @TempDir
    Path folder;

    @Test
    void halfAGigabyteComesInThroughLittleMemory() throws Exception {
        Path large = folder.resolve("large.bin");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(500_000_000);
        }
        try (PackagedApp app = Program.start(JAR, folder, PackagedApp.freePort(), "-Xmx160m")) {
            Program program = new Program(app);
            Response answer = program.api().multiPart("files", large.toFile()).post("/articles");
            answer.then().statusCode(202).body("uploads[0].size", equalTo(500_000_000));
            program.awaitEnd();
            assertEquals("ready", one(program, "small.txt"), "the server is well");
        }
    }

    @Test
    void aFullDiskRefusesInPlainWordsAndKeepsNothingHalfDone() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", disk.toString()), "only root may mount");
        try (PackagedApp app =
                Program.start(JAR, disk, PackagedApp.freePort(), "-Dclaimtrail.minimum-free-space=16000000")) {
            Program program = new Program(app);
            byte[] bytes = new byte[10_000_000];
            Random random = new Random(1);
            int kept = 0;
            Response answer;
            while (true) {
                random.nextBytes(bytes);
                answer = program.api().multiPart("files", "file.bin", bytes).post("/articles");
                if (answer.statusCode() != 202) break;
                kept++;
            }
            assertTrue(kept > 0);
            answer.then()
                    .statusCode(507)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/help/problems#storage-full"));
            assertEquals(507, withoutLength(app, 60_000_000), "a body of unknown length finds out when it is there");
            program.awaitEnd();
            assertEquals(kept, program.get("/uploads").getInt("total"));
            assertEquals(kept, files(disk.resolve("data/originals")));
            assertEquals(0, files(disk.resolve("data/uploads")), "nothing half-done is left");
            assertEquals("ready", one(program, "small.txt"), "there is room for little ones");
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static String one(Program program, String name) {
        program.api()
                .multiPart("files", name, Samples.newText("One more."))
                .post("/articles")
                .then()
                .statusCode(202);
        program.awaitEnd();
        return program.get("/uploads?size=1").getString("items[0].state");
    }

    private static int withoutLength(PackagedApp app, int size) throws IOException, InterruptedException {
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.bin\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[head.length + size];
        System.arraycopy(head, 0, body, 0, head.length);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(app.address() + "/api/v1/articles"))
                                .header("Authorization", "Bearer " + Program.TOKEN)
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofInputStream(() -> stream(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return answer.statusCode();
    }

    private static InputStream stream(byte[] body) {
        return new ByteArrayInputStream(body);
    }

    private static long files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) return 0;
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
