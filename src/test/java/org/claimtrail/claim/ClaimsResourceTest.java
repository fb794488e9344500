package org.claimtrail.claim;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.article.TestArticles;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.suggestion.SuggestionsTest;
import org.claimtrail.suggestion.TestSuggestions;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class ClaimsResourceTest {
    private static final String CLAIMS = "/api/v1/claims";

    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims testClaims;

    @Inject
    TestSuggestions testSuggestions;

    @Inject
    Speakers speakers;

    @Test
    void aClaimIsMadeOfQuotedWordsAndSelectsThem() {
        String name = "Paula Reh " + UUID.randomUUID();
        long speaker = speakers.create(
                new NewSpeaker(name, "person", null, List.of()),
                testClaims.ana(),
                testClaims.ana().id());
        long article = articles.ready("API", "A 😀 quota falls by a fifth.", "Gazette", null);
        int id = desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "statement",
                        "The quota falls.",
                        "articleId",
                        article,
                        "quote",
                        "quota  falls",
                        "kind",
                        "indirect",
                        "speakerName",
                        name,
                        "chain",
                        List.of("Northwire")))
                .post(CLAIMS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(CLAIMS + "/"))
                .body("status", equalTo("open"))
                .body("outcome", nullValue())
                .body("appearances[0].speaker.id", equalTo((int) speaker))
                .body("appearances[0].outlet", equalTo("Gazette"))
                .body("appearances[0].chain", equalTo(List.of("Northwire")))
                .body("appearances[0].target.source", equalTo("/api/v1/articles/" + article + "/versions/1/text"))
                .body("appearances[0].target.selector[0].type", equalTo("TextPositionSelector"))
                .body("appearances[0].target.selector[0].start", equalTo(4))
                .body("appearances[0].target.selector[0].end", equalTo(15))
                .body("appearances[0].target.selector[1].type", equalTo("TextQuoteSelector"))
                .body("appearances[0].target.selector[1].exact", equalTo("quota falls"))
                .body("appearances[0].target.selector[1].prefix", equalTo("A 😀 "))
                .extract()
                .path("id");
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body(Map.of("articleId", article, "begin", 16, "end", 26))
                .post(CLAIMS + "/" + id + "/appearances")
                .then()
                .statusCode(201)
                .body("appearances", hasSize(2))
                .body("appearances[1].target.selector[1].exact", equalTo("by a fifth"));
        desk.viewer()
                .api()
                .queryParam("article", article)
                .queryParam("q", "quota FALLS")
                .get(CLAIMS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].speaker", equalTo(name))
                .body("items[0].appearances", equalTo(2));
        desk.viewer()
                .api()
                .get(CLAIMS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", hasItems("claim.created", "appearance.added"));
    }

    @Test
    void whatIsWrongIsNamedMemberByMember() {
        long article = articles.ready("API", "A quota is a quota.");
        post(Map.of("statement", "x")).then().statusCode(422).body("errors.field", hasItems("versionId"));
        post(Map.of("statement", "x", "articleId", article))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("quote"));
        post(Map.of(
                        "statement",
                        "",
                        "articleId",
                        article,
                        "quote",
                        "A quota is",
                        "kind",
                        "sung",
                        "speakerName",
                        "Nobody Atall"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("statement", "kind", "speakerName"));
        post(Map.of("statement", "x", "articleId", article, "quote", "quota"))
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("2 times"));
        post(Map.of("statement", "x", "articleId", article, "begin", 0, "end", 9999))
                .then()
                .statusCode(422);
        post(Map.of("statement", "x", "articleId", 999999, "quote", "x")).then().statusCode(404);
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body("{")
                .post(CLAIMS)
                .then()
                .statusCode(400);
        desk.viewer()
                .api()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(CLAIMS)
                .then()
                .statusCode(403);
    }

    @Test
    void changesNeedTheVersionTheyWereMadeOn() {
        long id = testClaims.claim("It rains.", articles.ready("Rain", "It rains."), "It rains");
        String path = CLAIMS + "/" + id;
        patch(path, null, Map.of("statement", "It pours.")).then().statusCode(428);
        patch(path, "\"0\"", Map.of("statement", "It pours."))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("statement", equalTo("It pours."));
        patch(path, "\"0\"", Map.of("statement", "It hails.")).then().statusCode(412);
        patch(path, "\"1\"", Map.of("status", "rated")).then().statusCode(422).body("errors.field", hasItems("status"));
        patch(path, "\"1\"", Map.of("status", "dropped")).then().statusCode(200).body("status", equalTo("dropped"));
        patch(path, "\"2\"", Map.of("status", "open")).then().statusCode(200).body("status", equalTo("open"));

        desk.reviewer().api().header("If-Match", "\"3\"").delete(path).then().statusCode(403);
        desk.editor().api().delete(path).then().statusCode(428);
        desk.editor().api().header("If-Match", "\"2\"").delete(path).then().statusCode(412);
        desk.editor().api().header("If-Match", "\"3\"").delete(path).then().statusCode(204);
        desk.viewer().api().get(path).then().statusCode(410).contentType("application/problem+json");
        desk.viewer().api().get(CLAIMS + "/999999").then().statusCode(404);
    }

    @Test
    void anAsteriskChangesWhateverVersionThereIs() {
        long id = testClaims.claim("It rains.", articles.ready("Rain", "It rains."), "It rains");
        patch(CLAIMS + "/" + id, "\"0\"", Map.of("statement", "It pours."))
                .then()
                .statusCode(200);
        patch(CLAIMS + "/" + id, "*", Map.of("statement", "It hails."))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        patch(CLAIMS + "/" + id, "\"-1\"", Map.of("statement", "No.")).then().statusCode(412);
    }

    @Test
    void aDeletedClaimIsListedForEditorsAndRestored() {
        long article = articles.ready("Rain", "It rains.");
        long id = testClaims.claim("It rains.", article, "It rains");
        String path = CLAIMS + "/" + id;
        String deleted = CLAIMS + "?status=deleted&article=" + article;
        desk.editor().api().header("If-Match", "*").delete(path).then().statusCode(204);
        desk.viewer().api().get(deleted).then().statusCode(403);
        desk.editor().api().get(deleted).then().statusCode(200).body("items.id", equalTo(List.of((int) id)));
        desk.reviewer().api().post(path + "/restoration").then().statusCode(403);
        desk.editor()
                .api()
                .post(path + "/restoration")
                .then()
                .statusCode(200)
                .body("statement", equalTo("It rains."))
                .body("appearances", hasSize(1));
        desk.editor().api().post(path + "/restoration").then().statusCode(409);
        desk.editor().api().post(CLAIMS + "/999999/restoration").then().statusCode(404);
        desk.editor().api().get(deleted).then().body("total", equalTo(0));
        desk.viewer()
                .api()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("claim.restored"));
        desk.viewer().api().get(CLAIMS + "/999999/history").then().statusCode(404);
    }

    @Test
    void anAppearanceIsLinkedAnewAndTakenAway() {
        long article = articles.ready("Rain", "It rains in Bergen, it rains.", "Gazette", null);
        long claim = testClaims.claim("It rains.", article, "It rains");
        long id = testClaims.appearance(claim, article, "in Bergen");
        String path = "/api/v1/appearances/" + id;
        desk.viewer()
                .api()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("claimId", equalTo((int) claim))
                .body("outlet", equalTo("Gazette"));
        Map<String, Object> change = Map.of(
                "quote", "Bergen", "kind", "indirect", "speakerMention", "the office", "chain", List.of("Northwire"));
        put(path, null, change).then().statusCode(428);
        put(path, "\"7\"", change).then().statusCode(412);
        put(path, "\"0\"", Map.of("quote", "Oslo"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("quote", "kind"));
        put(path, "\"0\"", change)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("indirect"))
                .body("cue", nullValue())
                .body("outlet", nullValue())
                .body("speakerMention", equalTo("the office"))
                .body("chain", equalTo(List.of("Northwire")))
                .body("target.selector[1].exact", equalTo("Bergen"));
        put(path, "*", Map.of("begin", 0, "end", 8, "kind", "own"))
                .then()
                .statusCode(200)
                .body("target.selector[1].exact", equalTo("It rains"));
        desk.viewer().api().header("If-Match", "*").delete(path).then().statusCode(403);
        desk.reviewer().api().delete(path).then().statusCode(428);
        desk.reviewer().api().header("If-Match", "\"1\"").delete(path).then().statusCode(412);
        desk.reviewer().api().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        desk.viewer().api().get(path).then().statusCode(404);
        desk.viewer().api().get(CLAIMS + "/" + claim).then().body("appearances", hasSize(1));
    }

    private Response put(String path, String ifMatch, Map<String, ?> body) {
        var api = desk.reviewer().api().contentType(ContentType.JSON).body(body);
        return ifMatch == null ? api.put(path) : api.header("If-Match", ifMatch).put(path);
    }

    @Test
    void aSuggestionIsAcceptedWithEdits() {
        long article = articles.ready("Talks", SuggestionsTest.TEXT);
        long first = testSuggestions.suggestion(article, "narrowed the list");
        long second = testSuggestions.suggestion(article, "Nothing at all");
        int claim = post(Map.of("suggestionId", first, "statement", "The list is shorter now.", "cue", "claimed"))
                .then()
                .statusCode(201)
                .body("statement", equalTo("The list is shorter now."))
                .body("appearances[0].cue", equalTo("claimed"))
                .body("appearances[0].kind", equalTo("direct"))
                .body("appearances[0].speakerMention", equalTo("Tomas Ardenbach"))
                .body(
                        "appearances[0].target.selector[1].exact",
                        equalTo("We have narrowed the list from 31 points to 12"))
                .extract()
                .path("id");
        post(Map.of("suggestionId", first)).then().statusCode(409);
        post(Map.of("suggestionId", 999999)).then().statusCode(404);
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body(Map.of("suggestionId", second, "quote", "Nothing at all has been agreed", "kind", "mixed"))
                .post(CLAIMS + "/" + claim + "/appearances")
                .then()
                .statusCode(201)
                .body("appearances[1].kind", equalTo("mixed"))
                .body("appearances[1].target.selector[1].exact", equalTo("Nothing at all has been agreed"));
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + article + "/suggestions?state=accepted")
                .then()
                .body("items.id", equalTo(List.of((int) first, (int) second)))
                .body("items.claimId", equalTo(List.of(claim, claim)));
    }

    @Test
    void suggestionsAreListedAndDecided() {
        long article = articles.ready("Talks", SuggestionsTest.TEXT);
        long first = testSuggestions.suggestion(article, "narrowed the list");
        String path = "/api/v1/articles/" + article + "/suggestions";
        desk.viewer()
                .api()
                .get(path)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].id", equalTo((int) first))
                .body("items[0].kind", equalTo("direct"))
                .body("items[0].cue", equalTo("said"))
                .body("items[0].reasons", hasItems("cue-after-quote"))
                .body("items[0].state", equalTo("open"));
        String claim = desk.reviewer()
                .api()
                .post(path + "/" + first + "/acceptance")
                .then()
                .statusCode(201)
                .header("Location", containsString(CLAIMS + "/"))
                .body("statement", equalTo("We have narrowed the list from 31 points to 12"))
                .extract()
                .header("Location");
        desk.colleague().api().post(path + "/" + first + "/dismissal").then().statusCode(409);
        desk.viewer()
                .api()
                .queryParam("state", "accepted")
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("items[0].claimId.toString()", equalTo(claim.substring(claim.lastIndexOf('/') + 1)));
        desk.colleague().api().post(path + "/" + first + "/reopening").then().statusCode(428);
        desk.colleague()
                .api()
                .header("If-Match", "\"7\"")
                .post(path + "/" + first + "/reopening")
                .then()
                .statusCode(412);
        desk.colleague()
                .api()
                .header("If-Match", "\"0\"")
                .post(path + "/" + first + "/reopening")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("claimId", nullValue());
        desk.colleague()
                .api()
                .post(path + "/" + first + "/dismissal")
                .then()
                .statusCode(200)
                .body("state", equalTo("dismissed"));
        long other = articles.ready("Other", "Other words.");
        desk.reviewer()
                .api()
                .post("/api/v1/articles/" + other + "/suggestions/" + first + "/acceptance")
                .then()
                .statusCode(404)
                .body("type", endsWith("not-found"));
        desk.viewer().api().post(path + "/" + first + "/reopening").then().statusCode(403);
    }

    private io.restassured.response.Response post(Map<String, ?> body) {
        return desk.reviewer().api().contentType(ContentType.JSON).body(body).post(CLAIMS);
    }

    private io.restassured.response.Response patch(String path, String ifMatch, Map<String, ?> body) {
        var request = desk.reviewer().api().contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(path);
    }
}
