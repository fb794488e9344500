package org.claimtrail.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class ReviewResourceTest {
    @Inject
    Desk desk;

    @Inject
    TestReviews given;

    @Inject
    TestArticles testArticles;

    @Inject
    VersionTexts texts;

    @Test
    void evidenceOfEachKindIsAddedAndRead() {
        long claim = given.claim("Evidence through the API.");
        String folder = "/api/v1/claims/" + claim + "/evidence";
        long version = texts.currentText(testArticles.ready("Api article", "One two three."))
                .versionId();
        send(
                        desk.reviewer(),
                        folder,
                        Map.of("kind", "passage", "stance", "context", "versionId", version, "begin", 4, "end", 7))
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/evidence/\\d+"))
                .header("ETag", "\"0\"")
                .body(
                        "quote",
                        equalTo("two"),
                        "span",
                        equalTo(Map.of("begin", 4, "end", 7)),
                        "articleTitle",
                        equalTo("Api article"));
        send(
                        desk.reviewer(),
                        folder,
                        Map.of(
                                "kind",
                                "link",
                                "stance",
                                "supports",
                                "note",
                                "Says so.",
                                "url",
                                "https://a.example",
                                "seenOn",
                                "2026-03-01"))
                .statusCode(201)
                .body("url", equalTo("https://a.example"), "seenOn", equalTo("2026-03-01"), "addedBy", equalTo("ana"));
        String location = desk.reviewer()
                .api()
                .multiPart("stance", "contradicts")
                .multiPart("file", "table.csv", new byte[] {49, 44, 50})
                .post(folder)
                .then()
                .statusCode(201)
                .body("fileName", equalTo("table.csv"), "size", equalTo(3), "kind", equalTo("file"))
                .extract()
                .header("Location");
        desk.viewer()
                .api()
                .get(folder + "?size=2")
                .then()
                .statusCode(200)
                .body("total", equalTo(3), "items.kind", equalTo(List.of("passage", "link")));
        desk.viewer().api().get(location).then().statusCode(200).header("ETag", "\"0\"");
        desk.viewer()
                .api()
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("evidence.added")));
        desk.viewer()
                .api()
                .accept("application/octet-stream")
                .get(location + "/file")
                .then()
                .statusCode(200)
                .body(equalTo("1,2"));
    }

    @Test
    void evidenceIsAssessedAnewAndWithdrawnOnTheVersionThatWasRead() {
        long claim = given.claim("Changed through the API.");
        String evidence = "/api/v1/evidence/" + given.link(claim, "supports", "Note.");
        Map<String, String> changed = Map.of("stance", "context", "note", "Other note.");
        Visitor ana = desk.reviewer();
        ana.api()
                .contentType("application/json")
                .body(changed)
                .put(evidence + "/assessment")
                .then()
                .statusCode(428);
        ana.api()
                .contentType("application/json")
                .header("If-Match", "\"3\"")
                .body(changed)
                .put(evidence + "/assessment")
                .then()
                .statusCode(412);
        ana.api()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("stance", "context"))
                .put(evidence + "/assessment")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("note")));
        ana.api()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(evidence + "/assessment")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("note", equalTo("Other note."));
        ana.api()
                .header("If-Match", "\"1\"")
                .post(evidence + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true));
        ana.api()
                .header("If-Match", "\"2\"")
                .post(evidence + "/withdrawal")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void wrongEvidenceIsRefusedMemberByMember() {
        long claim = given.claim("Wrong through the API.");
        String folder = "/api/v1/claims/" + claim + "/evidence";
        send(desk.reviewer(), folder, Map.of("kind", "rumour")).statusCode(422).body("errors.field", hasItems("kind"));
        send(desk.reviewer(), folder, Map.of("kind", "link", "url", "ftp://a.example", "seenOn", "soon"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("url", "seenOn", "stance", "note"));
        send(desk.reviewer(), folder, Map.of("kind", "passage", "stance", "context"))
                .statusCode(422)
                .body("errors.field", hasItems("versionId"));
        send(
                        desk.reviewer(),
                        folder,
                        Map.of("kind", "passage", "stance", "context", "versionId", 999999, "begin", 0, "end", 1))
                .statusCode(422)
                .body("errors.field", hasItems("versionId"));
        desk.reviewer()
                .api()
                .multiPart("stance", "context")
                .post(folder)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("file"));
        desk.reviewer()
                .api()
                .contentType("application/json")
                .post(folder)
                .then()
                .statusCode(400);
        send(desk.viewer(), folder, Map.of("kind", "link")).statusCode(403);
        send(desk.reviewer(), "/api/v1/claims/999999/evidence", Map.of("kind", "link"))
                .statusCode(404);
        desk.viewer().api().get("/api/v1/claims/999999/evidence").then().statusCode(404);
    }

    @Test
    void aVerdictIsProposedAndSignedOff() {
        long claim = given.claim("Rated through the API.");
        long evidence = given.link(claim, "supports", "Note.");
        String verdicts = "/api/v1/claims/" + claim + "/verdicts";
        String verdict = send(
                        desk.reviewer(),
                        verdicts,
                        Map.of("rating", "true", "rationale", "It is so.", "evidenceIds", List.of(evidence)))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(
                        "state", equalTo("waiting"),
                        "score", equalTo(5),
                        "bestScore", equalTo(5),
                        "worstScore", equalTo(1),
                        "scale", equalTo("Desk 1"),
                        "evidenceIds", equalTo(List.of((int) evidence)),
                        "signedOffBy", nullValue())
                .extract()
                .header("Location");
        Visitor ben = desk.colleague();
        ben.api()
                .get("/api/v1/verdicts/awaiting-sign-off?size=200")
                .then()
                .statusCode(200)
                .body("items.claimId", hasItems((int) claim));
        send(desk.reviewer(), verdicts, Map.of("rating", "unproven", "rationale", "Second."))
                .statusCode(409)
                .body("type", containsString("verdict-waiting"));
        desk.reviewer()
                .api()
                .header("If-Match", "\"0\"")
                .post(verdict + "/sign-off")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", containsString("own-verdict"));
        ben.api().post(verdict + "/sign-off").then().statusCode(428);
        ben.api().header("If-Match", "\"9\"").post(verdict + "/sign-off").then().statusCode(412);
        ben.api()
                .header("If-Match", "\"0\"")
                .post(verdict + "/sign-off")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("in-force"), "signedOffBy", equalTo("ben"));
        ben.api()
                .header("If-Match", "\"1\"")
                .post(verdict + "/sign-off")
                .then()
                .statusCode(409)
                .body("type", containsString("already-decided"));
        desk.viewer().api().get(verdict).then().statusCode(200).header("ETag", "\"1\"");
        desk.viewer()
                .api()
                .get(verdict + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("verdict.signed-off", "verdict.proposed")));
        desk.viewer()
                .api()
                .get(verdicts)
                .then()
                .statusCode(200)
                .body("total", equalTo(1), "items[0].state", equalTo("in-force"));
    }

    @Test
    void aVerdictIsSentBackWithAReason() {
        long claim = given.claim("Sent back through the API.");
        String verdict = "/api/v1/verdicts/" + given.proposed(claim, "unproven");
        Visitor ben = desk.colleague();
        ben.api()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(verdict + "/sending-back")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("reason")));
        ben.api()
                .contentType("application/json")
                .body(Map.of("reason", "x"))
                .post(verdict + "/sending-back")
                .then()
                .statusCode(428);
        ben.api()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Say more."))
                .post(verdict + "/sending-back")
                .then()
                .statusCode(200)
                .body("state", equalTo("sent-back"), "sentBackReason", equalTo("Say more."));
    }

    @Test
    void aCorrectionNamesWhatItReplaces() {
        long claim = given.claim("Corrected through the API.");
        long first = given.rated(claim, "unproven");
        String verdicts = "/api/v1/claims/" + claim + "/verdicts";
        Map<String, Object> correction = new HashMap<>(Map.of("rating", "not-checkable", "rationale", "An opinion."));
        send(desk.reviewer(), verdicts, correction).statusCode(412);
        correction.put("replacesId", first);
        send(desk.reviewer(), verdicts, correction)
                .statusCode(422)
                .body("errors.field", equalTo(List.of("whatChanged")));
        correction.put("whatChanged", "It never was a fact.");
        send(desk.reviewer(), verdicts, correction).statusCode(201).body("replacesId", equalTo((int) first));
    }

    @Test
    void aVerdictOnAClaimThatChangedMeanwhileIsRefused() {
        long claim = given.claim("Seen before it was worded anew.");
        String verdicts = "/api/v1/claims/" + claim + "/verdicts";
        Map<String, Object> proposed = Map.of("rating", "unproven", "rationale", "Nobody counted.");
        String seen = desk.reviewer().api().get("/api/v1/claims/" + claim).header("ETag");
        desk.colleague()
                .api()
                .contentType("application/json")
                .header("If-Match", seen)
                .body(Map.of("statement", "Worded anew."))
                .patch("/api/v1/claims/" + claim)
                .then()
                .statusCode(200);
        propose(verdicts, seen, proposed).statusCode(412);
        String now = desk.reviewer().api().get("/api/v1/claims/" + claim).header("ETag");
        propose(verdicts, now, proposed).statusCode(201);
    }

    private ValidatableResponse propose(String path, String ifMatch, Map<String, ?> body) {
        return desk.reviewer()
                .api()
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body(body)
                .post(path)
                .then();
    }

    @Test
    void wrongVerdictsAreRefusedMemberByMember() {
        long claim = given.claim("Wrong verdicts through the API.");
        String verdicts = "/api/v1/claims/" + claim + "/verdicts";
        send(desk.reviewer(), verdicts, Map.of("rating", "great"))
                .statusCode(422)
                .body("errors.field", hasItems("rating", "rationale"));
        send(desk.reviewer(), verdicts, Map.of("rating", "true", "rationale", "x"))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("evidence")));
        send(desk.viewer(), verdicts, Map.of("rating", "unproven", "rationale", "x"))
                .statusCode(403);
        send(desk.reviewer(), "/api/v1/claims/999999/verdicts", Map.of()).statusCode(404);
        desk.viewer().api().get("/api/v1/verdicts/999999").then().statusCode(404);
    }

    private static ValidatableResponse send(Visitor by, String path, Map<String, ?> body) {
        return by.api().contentType("application/json").body(body).post(path).then();
    }
}
