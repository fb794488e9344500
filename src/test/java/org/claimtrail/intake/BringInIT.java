package org.claimtrail.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimtrail.intake.queue.State;
import org.claimtrail.testing.Chromium;
import org.claimtrail.testing.PackagedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing articles in as a user does it: in a browser, with and without script, and with the server killed. */
class BringInIT {
    private static final String TOKEN = "a-token-for-unattended-installations";
    private static final String PASSWORD = "correct horse battery";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @TempDir
    Path folder;

    @Test
    void filesAreDroppedChosenAndPasted() throws Exception {
        try (Chromium chromium = Chromium.open();
                PackagedApp app = start(PackagedApp.freePort())) {
            BrowserContext person = chromium.person(app.address(), true);
            Page page = signedIn(person);
            page.navigate("/articles/new");
            assertEquals("", Chromium.accessibilityProblems(page));
            page.setInputFiles("#files", new Path[] {
                file("one.txt", "One \"<b>\" file."), file("two.html", "<p>Another file, in markup.</p>")
            });
            page.click("#bring-in button.main");
            page.waitForURL(Pattern.compile(".*/intake/.*"));
            assertThat(page.locator("#batch [role=status]")).containsText("All 2 read: 2 ready, 0 not.", PATIENTLY);
            assertEquals("", Chromium.accessibilityProblems(page));

            page.navigate("/articles/new");
            JSHandle dropped = page.evaluateHandle("""
                    () => {
                      const data = new DataTransfer();
                      data.items.add(new File(["Dropped text."], "<img src=x onerror=alert(1)>.txt"));
                      data.items.add(new File([], "empty.txt"));
                      return data;
                    }
                    """);
            page.dispatchEvent("#dropzone", "drop", Map.of("dataTransfer", dropped));
            page.waitForURL(Pattern.compile(".*/intake/.*"));
            assertThat(page.locator("#batch [role=status]")).containsText("All 2 read: 1 ready, 1 not.", PATIENTLY);
            assertThat(page.locator("#batch table")).containsText("<img src=x onerror=alert(1)>.txt");
            assertThat(page.locator("#batch table")).containsText("There is no text in this file.");

            for (String address : new String[] {"/intake", "/intake?state=failed", "/articles"}) {
                page.navigate(address);
                assertEquals("", Chromium.accessibilityProblems(page), address);
            }
            page.navigate("/articles/1/metadata");
            assertEquals("", Chromium.accessibilityProblems(page));
        }
    }

    @Test
    void allWorksWithoutScript() throws Exception {
        try (Chromium chromium = Chromium.open();
                PackagedApp app = start(PackagedApp.freePort())) {
            BrowserContext person = chromium.person(app.address(), false);
            Page page = signedIn(person);
            page.navigate("/articles/new");
            page.click("#bring-in button.main");
            assertThat(page.locator("#errors")).containsText("No file was chosen");
            page.setInputFiles("#files", new Path[] {file("one.txt", "One file."), file("two.txt", "Another file.")});
            page.click("#bring-in button.main");
            assertThat(page.locator("#batch [role=status]")).containsText("All 2 read: 2 ready, 0 not.", PATIENTLY);
            page.navigate("/articles/new");
            page.fill("#title", "Pasted by hand");
            page.fill("#text", "First paragraph.\n\nSecond paragraph.");
            page.click("form:has(#title) button.main");
            assertThat(page.locator("#batch")).containsText("Pasted by hand", PATIENTLY);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilled() {
        int port = PackagedApp.freePort();
        Map<Integer, String> acknowledged = new LinkedHashMap<>();
        try (PackagedApp app = start(port)) {
            for (int i = 0; i < 40; i++) {
                String text = "Article number " + i + ". \"The quay stays open,\" said Mara Lindqvist.";
                Response answer = given().header("Authorization", "Bearer " + TOKEN)
                        .multiPart("files", i + ".txt", text.getBytes(StandardCharsets.UTF_8))
                        .post(app.address() + "/api/v1/articles");
                acknowledged.put(answer.then().statusCode(202).extract().path("uploads[0].id"), text);
            }
            app.kill();
        }
        try (PackagedApp app = start(port)) {
            acknowledged.forEach((id, text) -> {
                JsonPath upload = ended(app, id);
                assertEquals("ready", upload.getString("state"));
                assertTrue(get(app, "/api/v1/articles/" + upload.getInt("articleId") + "/text")
                        .getString("rawText")
                        .contains(text));
            });
            assertEquals(40, get(app, "/api/v1/articles?size=1").getInt("total"), "none was made twice");
        }
    }

    private JsonPath ended(PackagedApp app, int id) {
        for (int looks = 0; looks < 600; looks++) {
            JsonPath upload = get(app, "/api/v1/uploads/" + id);
            if (State.of(upload.getString("state")).ended()) return upload;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Upload " + id + " never ended");
    }

    private static JsonPath get(PackagedApp app, String path) {
        return given().header("Authorization", "Bearer " + TOKEN)
                .get(app.address() + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private PackagedApp start(int port) {
        return PackagedApp.start(
                folder.resolve("data"),
                folder.resolve("imports"),
                port,
                "-Dclaimtrail.setup.admin-name=Ada",
                "-Dclaimtrail.setup.admin-password=" + PASSWORD,
                "-Dclaimtrail.setup.admin-token=" + TOKEN);
    }

    private static Page signedIn(BrowserContext person) {
        Page page = person.newPage();
        page.navigate("/sign-in");
        page.fill("#name", "Ada");
        page.fill("#password", PASSWORD);
        page.click("main button.main");
        assertThat(page.locator(".bar")).containsText("Ada");
        return page;
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }
}
