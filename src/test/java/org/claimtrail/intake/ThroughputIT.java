package org.claimtrail.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.claimtrail.testing.PackagedApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures whether files are read as fast when 10,000 wait as when 100 do; it prints and does not judge. */
@Tag("long")
class ThroughputIT {
    private static final int AT_ONCE = 100;
    private static final int FEW = 100;
    private static final int MANY = 10_000;

    @TempDir
    Path folder;

    private int number;

    @Test
    void manyWaitingFilesDoNotSlowTheQueue() {
        Path jar = Path.of("target", "quarkus-app", "quarkus-run.jar");
        try (PackagedApp app = Program.start(jar, folder, PackagedApp.freePort(), PackagedApp.COMPILE_WELL)) {
            Program program = new Program(app);
            for (int i = 0; i < 5; i++) rate(program, FEW); // warm
            double[] few = new double[5];
            for (int i = 0; i < few.length; i++) few[i] = rate(program, FEW);
            double many = rate(program, MANY);
            double[] after = new double[5];
            for (int i = 0; i < after.length; i++) after[i] = rate(program, FEW);
            System.out.printf(
                    "THROUGHPUT files a second: %.1f with %d waiting, %.1f with %d, then %.1f with %d again; ratio %.2f%n",
                    median(few), FEW, many, MANY, median(after), FEW, many / median(few));
            assertEquals(15 * FEW + MANY, program.get("/intake").getInt("files.ready"));
        }
    }

    /** Files a second, from the moment the queue is let go to the end of the last one. */
    private double rate(Program program, int files) {
        program.api().put("/intake/pause").then().statusCode(200);
        for (int i = 0; i < files; i += AT_ONCE) {
            RequestSpecification upload = program.api();
            for (int j = 0; j < AT_ONCE; j++) upload.multiPart("files", ++number + ".txt", text());
            upload.post("/articles").then().statusCode(202);
        }
        program.api().delete("/intake/pause").then().statusCode(200);
        long begin = System.nanoTime();
        program.awaitEnd();
        return files / ((System.nanoTime() - begin) / 1e9);
    }

    private byte[] text() {
        return ("Report number " + number + "\n\n“The quay stays open,” said Mara Lindqvist, the harbour master.\n\n"
                        + "The council met again on Tuesday and heard the same speakers as the week before. "
                                .repeat(20))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
