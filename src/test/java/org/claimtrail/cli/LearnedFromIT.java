package org.claimtrail.cli;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import org.claimtrail.testing.PackagedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decided comes out as data to learn from, of a running and of a stopped installation. */
class LearnedFromIT {
    private static final String TOKEN = "a-token-for-unattended-installations";
    private static final String QUOTE = "Nothing at all has been agreed between us so far";

    @TempDir
    Path folder;

    @Test
    void decisionsArePrinted() throws InterruptedException {
        String running;
        try (PackagedApp app = PackagedApp.start(
                data(),
                folder.resolve("imports"),
                PackagedApp.freePort(),
                "-Dclaimtrail.setup.admin-name=Ada",
                "-Dclaimtrail.setup.admin-password=correct horse battery",
                "-Dclaimtrail.setup.admin-token=" + TOKEN)) {
            api().contentType("application/json")
                    .body(Map.of("title", "Talks", "text", "“" + QUOTE + ",” said Tomas Ardenbach."))
                    .post(app.address() + "/api/v1/articles")
                    .then()
                    .statusCode(202);
            String suggestions = app.address() + "/api/v1/articles/1/suggestions";
            int suggestion = 0;
            for (int tries = 0; suggestion == 0 && tries < 300; tries++) {
                Thread.sleep(100);
                JsonPath found = api().get(suggestions).jsonPath();
                if ("true".equals(found.getString("complete"))) suggestion = found.getInt("items[0].id");
            }
            api().post(suggestions + "/" + suggestion + "/acceptance").then().statusCode(201);
            running = lines(PackagedApp.commandOn(
                    data(), "quotations", "--learned-from", "--url", app.address(), "--token", TOKEN));
        }
        JsonPath text = JsonPath.from(running);
        assertEquals("article-1-version-1", text.getString("doc"));
        assertEquals(1, text.getInt("quotes[0].begin"));
        assertEquals(1 + QUOTE.length(), text.getInt("quotes[0].end"));
        assertEquals("Tomas Ardenbach", text.getString("quotes[0].speaker_canonical"));
        assertEquals(
                text.getMap("$"),
                JsonPath.from(lines(PackagedApp.commandOn(data(), "quotations", "--learned-from")))
                        .getMap("$"));
    }

    private static String lines(PackagedApp command) {
        assertEquals(0, command.exitStatus(), command.output());
        return command.output()
                .lines()
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(command.output()));
    }

    private static RequestSpecification api() {
        return given().header("Authorization", "Bearer " + TOKEN);
    }

    private Path data() {
        return folder.resolve("data");
    }
}
