package org.claimtrail.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.claimtrail.intake.queue.Samples;
import org.claimtrail.testing.PackagedApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed at random moments while files are uploaded and read; in the end every acknowledged one is there
 * exactly once and has ended. Its short form is in {@link BringInIT}.
 */
@Tag("long")
class KillIT {
    private static final int KILLS = 20;
    private static final int UPLOADERS = 2;
    private static final int LONGEST_LIFE = 8000;

    @TempDir
    Path folder;

    @Test
    void onTheEmbeddedDatabase() {
        kill(Path.of("target", "quarkus-app", "quarkus-run.jar"));
    }

    @Test
    void onPostgreSql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            kill(
                    PackagedApp.forPostgreSql(folder),
                    "-Dquarkus.datasource.jdbc.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "-Dquarkus.datasource.username=postgres",
                    "-Dquarkus.datasource.password=postgres");
        }
    }

    private void kill(Path jar, String... settings) {
        long seed = System.nanoTime();
        Random moments = new Random(seed);
        int port = PackagedApp.freePort();
        AtomicInteger number = new AtomicInteger();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < KILLS; i++) {
            try (PackagedApp app = Program.start(jar, folder, port, settings)) {
                List<Thread> uploaders = new ArrayList<>();
                for (int j = 0; j < UPLOADERS; j++) {
                    Thread uploader = new Thread(() -> upload(new Program(app), number, acknowledged));
                    uploader.start();
                    uploaders.add(uploader);
                }
                Program.pause(moments.nextInt(LONGEST_LIFE));
                app.kill();
                uploaders.forEach(KillIT::join);
            }
        }
        try (PackagedApp app = Program.start(jar, folder, port, settings)) {
            Program program = new Program(app);
            program.awaitEnd();
            check(program, acknowledged, seed, number.get());
        }
    }

    /** Until the server does not answer. Every fifth file is an archive of two. */
    private static void upload(Program program, AtomicInteger number, Set<String> acknowledged) {
        while (true) {
            int next = number.incrementAndGet();
            String name = next % 5 == 0 ? next + ".zip" : next + ".txt";
            byte[] bytes = next % 5 == 0
                    ? Samples.zip(Map.of(next + "-a.txt", text(next + "-a"), next + "-b.txt", text(next + "-b")))
                    : text(String.valueOf(next));
            try {
                Response answer = program.api().multiPart("files", name, bytes).post("/articles");
                if (answer.statusCode() == 202) acknowledged.add(name);
            } catch (Exception killed) {
                return;
            }
        }
    }

    private static byte[] text(String number) {
        return ("Article number " + number + ". “The quay stays open,” said Mara Lindqvist.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void check(Program program, Set<String> acknowledged, long seed, int sent) {
        List<Map<String, Object>> uploads = program.uploads();
        Map<String, Integer> times = new HashMap<>();
        uploads.forEach(upload -> times.merge((String) upload.get("fileName"), 1, Integer::sum));
        Map<String, Long> ends = uploads.stream()
                .collect(Collectors.groupingBy(
                        upload ->
                                upload.get("state") + (upload.containsKey("reason") ? " " + upload.get("reason") : ""),
                        TreeMap::new,
                        Collectors.counting()));
        System.out.printf(
                "KILLS %d, seed %d: %d sent, %d acknowledged, %d in the queue with parts, ends %s%n",
                KILLS, seed, sent, acknowledged.size(), uploads.size(), ends);
        assertEquals(Set.of("ready", "ready container"), ends.keySet(), "no file was to blame");
        acknowledged.forEach(name -> assertEquals(1, times.get(name), () -> name + " is there exactly once"));
        times.forEach((name, count) -> assertEquals(1, count, () -> name + " is there exactly once"));
        List<Integer> articles = uploads.stream()
                .map(upload -> (Integer) upload.get("articleId"))
                .filter(id -> id != null)
                .toList();
        assertEquals(articles.size(), Set.copyOf(articles).size(), "no article stands for two files");
        assertEquals(articles.size(), program.get("/articles?size=1").getInt("total"), "no article was made twice");
        for (Map<String, Object> upload : uploads) {
            if (!"container".equals(upload.get("reason"))) continue;
            String stem = ((String) upload.get("fileName")).replace(".zip", "");
            assertTrue(times.containsKey(stem + "-a.txt") && times.containsKey(stem + "-b.txt"), stem);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
