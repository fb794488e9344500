package org.claimtrail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.claimtrail.testing.DatabaseOf010;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Kept;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A database that people worked on with version 0.1.0 opens, is migrated, and holds what it held. Asked through the API
 * and the pages only, so that nothing here depends on how it is stored.
 */
@QuarkusTest
@Tag("database")
@TestProfile(DatabaseOfThe010Test.AsItWasLeft.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseOfThe010Test {
    /** Its queue is paused, so that nothing changes before the test lets it go on. */
    public static class AsItWasLeft implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimtrail.intake.workers", "1", "claimtrail.work.heartbeat", "3s");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DatabaseOf010.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final String TOKEN = "a-token-for-unattended-installations";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MOST_TOLD = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> RATINGS = Map.of(
            "true", "True",
            "mostly-true", "Mostly true",
            "misleading", "Misleading",
            "mostly-false", "Mostly false",
            "false", "False",
            "unproven", "Unproven",
            "not-checkable", "Not checkable");

    @Inject
    Desk desk;

    /** Before anything else is done. */
    @Test
    @Order(1)
    void whatHadANumberIsToldAsItWas() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, JsonNode> kept : kept().entrySet()) {
            JsonNode now = JSON.readTree(api(kept.getKey()).extract().asByteArray());
            lost.addAll(Kept.lost(kept.getKey(), kept.getValue(), now));
        }
        assertEquals("", String.join("\n", lost.subList(0, Math.min(MOST_TOLD, lost.size()))));
    }

    @Test
    void nothingWasLostOnTheWay() {
        api("/articles").body("total", equalTo(19));
        api("/claims").body("total", equalTo(17));
        api("/claims?status=deleted").body("total", equalTo(1));
        api("/claims?status=rated").body("total", equalTo(7));
        api("/speakers").body("total", equalTo(6));
        api("/reports").body("total", equalTo(2));
        api("/uploads").body("total", equalTo(34));
        api("/verdicts/awaiting-sign-off").body("total", equalTo(2));
        assertEquals(
                12,
                kept().keySet().stream()
                        .filter(path -> path.matches("/verdicts/\\d+"))
                        .count());
        assertEquals(
                18,
                kept().keySet().stream()
                        .filter(path -> path.matches("/appearances/\\d+"))
                        .count());
    }

    @Test
    void theHistoryIsWhole() {
        desk.editor().post("/history/verification").then().statusCode(303);
        desk.editor().get("/history").then().body(containsString("The chain is whole"));
    }

    @Test
    void whereMetadataWereFoundIsKnown() {
        JsonPath quay = article("Quay wall");
        assertEquals("2025-03-11T07:40:00+01:00", quay.getString("published"));
        assertEquals("html-json-ld", quay.getString("publishedSource"));
        assertEquals("stated", quay.getString("sureness.published"));
        assertEquals("html-open-graph", quay.getString("outletSource"));
        assertEquals("Harbour", quay.getString("section"));
        JsonPath buses = article("school buses");
        assertEquals("Berit Nes, Tor Lie", buses.getString("byline"));
        assertEquals("person", buses.getString("bylineSource"));
        assertEquals("https://inland.example/buses", buses.getString("canonicalUrl"));
        JsonPath plough = article("plough");
        assertEquals("document-properties", plough.getString("titleSource"));
        assertEquals("likely", plough.getString("sureness.title"));
        assertEquals("detected", plough.getString("languageSource"));
        assertEquals("guessed", plough.getString("sureness.language"));
        JsonPath numbers = article("7-41");
        assertEquals("file-name", numbers.getString("titleSource"));
        JsonPath lighthouse = article("Lighthouse");
        assertEquals(null, lighthouse.getString("byline"));
        assertEquals("The islands", lighthouse.getString("section"));
        desk.reviewer()
                .get("/articles/" + quay.getLong("id") + "/metadata")
                .then()
                .statusCode(200)
                .body(containsString("Signe Dahl"), containsString("2025-03-12"), containsString("Sundhaven Courier"));
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void lettersThatWerePutRightStaySoAndCanBePutBack() {
        JsonPath article = article("Kühlhäuser");
        assertEquals("Küstenblatt für Süddorf", article.getString("outlet"));
        String version = "/api/v1/articles/" + article.getLong("id") + "/versions/1";
        String tag = desk.reviewer()
                .api()
                .get(version + "/reading")
                .then()
                .body("garbled", is(true), "repaired", is(true))
                .extract()
                .header("ETag");
        letters(version, tag, false);
        assertTrue(article(article.getLong("id")).getString("title").startsWith("KÃ¼hlhÃ¤user"));
        letters(version, "*", true);
        assertEquals(article.getString("title"), article(article.getLong("id")).getString("title"));
    }

    private void letters(String version, String tag, boolean repaired) {
        desk.reviewer()
                .api()
                .header("If-Match", tag)
                .contentType("application/json")
                .body("{\"repaired\": " + repaired + "}")
                .put(version + "/letters")
                .then()
                .statusCode(200);
    }

    @Test
    void whatPeopleSaidOfATextStands() {
        long quay = article("Quay wall").getLong("id");
        api("/articles/" + quay + "/versions/1/reading")
                .body(
                        "segments.findAll { it.mark != null }.role", equalTo(List.of("main", "boilerplate")),
                        "segments.findAll { it.mark != null }.mark.by", equalTo(List.of("ben", "ana")));
        api("/articles/" + quay + "/versions/2/reading")
                .body("segments.findAll { it.mark != null }.role", hasItem("boilerplate"));
        api("/articles/" + quay + "/suggestions?size=200")
                .body("items.state", hasItems("open", "accepted"), "items.claimId", hasItems(2, 11));
        api("/articles/" + article("Ferry line").getLong("id") + "/suggestions?state=dismissed")
                .body("items.quote", equalTo(List.of("the ships would run on batteries alone")));
        api("/articles/" + quay + "/versions/2/placements?waiting=true")
                .body("claimId", equalTo(List.of(10, 12)), "state", equalTo(List.of("reworded", "gone")));
    }

    @Test
    void aWaitingPlacementCanBeDecided() {
        String placements = "/articles/" + article("Bridge toll").getLong("id") + "/versions/2/placements";
        int waiting = api(placements + "?waiting=true").extract().path("[0].id");
        desk.reviewer().get(placements).then().statusCode(200).body(containsString("Almost nine"));
        assertEquals("reworded", api(placements).extract().path("find { it.id == " + waiting + " }.state"));
    }

    @Test
    void everyStepOfTheScaleIsStillWhatItWas() {
        List<String> seen = new ArrayList<>();
        for (Map.Entry<String, JsonNode> kept : kept().entrySet()) {
            if (!kept.getKey().matches("/verdicts/\\d+")) continue;
            String rating = kept.getValue().get("rating").asText();
            seen.add(rating);
            desk.reviewer()
                    .get(kept.getKey())
                    .then()
                    .statusCode(200)
                    .body(
                            containsString(RATINGS.get(rating)),
                            containsString(kept.getValue().get("rationale").asText()));
        }
        assertTrue(seen.containsAll(RATINGS.keySet()), seen.toString());
        for (String rating : List.of("true", "misleading", "unproven"))
            api("/claims?outcome=" + rating).body("items.outcome", everyItem(equalTo(rating)), "total", equalTo(1));
        JsonPath corrected = api("/claims/7/verdicts").extract().jsonPath();
        assertEquals(List.of("in-force", "replaced"), corrected.getList("items.state"));
        assertEquals("The municipality has published the building log.", corrected.getString("items[0].whatChanged"));
    }

    @Test
    void itsPagesOpen() {
        for (String path : kept().keySet())
            if (path.matches("/(?:articles|claims|verdicts|speakers|reports)/\\d+"))
                desk.reviewer().get(path).then().statusCode(200);
        page("/articles", "Quay wall to be rebuilt by autumn", "Prices of salmon at the exchange in Fjordvik");
        page("/articles/" + article("Quay wall").getLong("id"), "more than two days this summer", "Mara Lindqvist");
        page("/articles/1/versions/1", "Nobody has asked the boats where they are supposed to lie");
        page("/articles/1/versions/2/changes", "4.1");
        page("/articles/1/original", "schema.org");
        page("/articles/15", "A cable caused the fire");
        page("/claims", "The ferry berth at Sundhaven stays open all summer.", "Misleading");
        page("/claims/1", "The wall has moved eleven centimetres", "Mara Lindqvist", "survey.txt", "a rumour");
        page("/evidence/8/file", "11.2 centimetres");
        page("/verdicts/awaiting-sign-off", "The road office lost a million crowns to tolls that nobody paid.");
        page("/speakers", "Fishing Cooperative of Sundhaven");
        page("/reports/1", "What was said of it in March 2025.");
        page("/search?q=centimetres", "eleven centimetres");
        page("/history", "eda");
        page("/", "Quay wall");
    }

    @Test
    void whoWorkedHereIsKnown() {
        given().header("Authorization", "Bearer " + TOKEN)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("ada"), "role", equalTo("administrator"));
        desk.administrator()
                .get("/people")
                .then()
                .statusCode(200)
                .body(allOf(containsString("otto"), containsString("Ida waits"), containsString("vera")));
        Desk.Visitor.nobody()
                .post("/sign-in", Map.of("name", "otto", "password", Desk.PASSWORD))
                .then()
                .statusCode(422);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whatWasLeftUndoneIsDone() {
        String waiting = "/articles/" + article("Sentence by sentence").getLong("id") + "/suggestions";
        await(() -> api(waiting).extract().path("complete"));
        api(waiting)
                .body("items.state", equalTo(List.of("open")), "items[0].quote", containsString("counted every car"));

        api("/uploads?state=paused").body("items.fileName", equalTo(List.of("rests.txt")));
        api("/uploads?state=cancelled").body("items.fileName", equalTo(List.of("cancelled.txt")));
        api("/uploads?state=queued")
                .body(
                        "items.fileName",
                        hasItems("waits-for-ana.txt", "waits-for-ben.txt", "bridge-toll-once-more.txt"));
        desk.editor()
                .api()
                .delete("/api/v1/intake/pause")
                .then()
                .statusCode(200)
                .body("paused", is(false));
        await(() -> api("/uploads?state=queued").extract().<Integer>path("total") == 0
                && api("/uploads?state=reading").extract().<Integer>path("total") == 0);
        api("/uploads?state=ready&size=200")
                .body(
                        "items.fileName",
                        hasItems(
                                "waits-for-ana.txt",
                                "waits-for-ben.txt",
                                "cut-short.txt",
                                "bridge-toll-once-more.txt"));
        api("/uploads?state=paused").body("items", hasSize(1));
        api("/articles/" + article("Bridge toll").getLong("id") + "/versions")
                .body("number", equalTo(List.of(3, 2, 1)));
        assertEquals("ben", article("Cut short").getString("addedBy"));
        desk.editor().post("/history/verification").then().statusCode(303);
        desk.editor().get("/history").then().body(not(containsString("broken")));
    }

    private void page(String path, String... words) {
        ValidatableResponse page = desk.reviewer().get(path).then().statusCode(200);
        for (String word : words) page.body(containsString(word));
    }

    /** With the token that a program has had since then. */
    private static ValidatableResponse api(String path) {
        return given().header("Authorization", "Bearer " + TOKEN)
                .get("/api/v1" + path)
                .then()
                .statusCode(200);
    }

    private JsonPath article(String words) {
        Integer id = desk.reviewer()
                .api()
                .queryParam("q", words)
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return article(id);
    }

    private static JsonPath article(long id) {
        return api("/articles/" + id).extract().jsonPath();
    }

    private static Map<String, JsonNode> kept() {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        try {
            for (String line : DatabaseOf010.answers()) {
                JsonNode asked = JSON.readTree(line);
                kept.put(asked.get("path").asText(), asked.get("answer"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "Waited in vain");
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
