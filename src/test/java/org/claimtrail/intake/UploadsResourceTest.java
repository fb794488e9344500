package org.claimtrail.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.intake.queue.Samples;
import org.claimtrail.intake.queue.TestIntake;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class UploadsResourceTest {
    private static final String ARTICLES = "/api/v1/articles";
    private static final String UPLOADS = "/api/v1/uploads";

    @Inject
    Desk desk;

    @Inject
    TestIntake intake;

    @Test
    void aProgramBringsATextInAndFollowsIt() {
        Response accepted = desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title", "By program",
                        "text", "Sent by a program. " + UUID.randomUUID(),
                        "outlet", "Program Post",
                        "publishedOn", "2026-01-02",
                        "language", "en"))
                .post(ARTICLES);
        accepted.then()
                .statusCode(202)
                .header("Location", matchesPattern(".*/api/v1/uploads/\\d+"))
                .body("uploads", hasSize(1))
                .body("uploads[0].arrivedThrough", equalTo("api"));
        intake.drain();
        int id = accepted.path("uploads[0].id");
        int article = desk.viewer()
                .api()
                .get(UPLOADS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ready"))
                .body("explanation", equalTo("It is an article now."))
                .body("articleId", notNullValue())
                .extract()
                .path("articleId");
        desk.viewer()
                .api()
                .get(ARTICLES + "/" + article)
                .then()
                .body("title", equalTo("By program"))
                .body("outlet", equalTo("Program Post"))
                .body("language", equalTo("en"))
                .body("addedBy", equalTo("ana"));
    }

    @Test
    void aProgramBringsFilesIn() {
        Response accepted = desk.reviewer()
                .api()
                .multiPart(
                        "files",
                        Path.of("imports", "harbour-gazette-closed-doors.txt").toFile())
                .multiPart("files", "locked.pdf", Samples.lockedPdf())
                .post(ARTICLES);
        accepted.then()
                .statusCode(202)
                .header("Location", containsString("/api/v1/uploads?batch="))
                .body("uploads", hasSize(2));
        intake.drain();
        String location = accepted.header("Location");
        desk.viewer()
                .api()
                .get(location.substring(location.indexOf("/api")))
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.state", hasItems("ready", "encrypted"));
    }

    @Test
    void whatIsWrongIsSaidMemberByMember() {
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body("{\"text\":\" \",\"publishedOn\":\"soon\",\"language\":\"??\"}")
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("title", "text", "publishedOn", "language"));
        desk.reviewer()
                .api()
                .multiPart("other", "a.txt", new byte[] {65})
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("files"));
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body("{")
                .post(ARTICLES)
                .then()
                .statusCode(400);
        desk.viewer()
                .api()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(ARTICLES)
                .then()
                .statusCode(403);
        desk.viewer().api().get(UPLOADS + "/999999").then().statusCode(404);
    }

    @Test
    void aFailedUploadIsReadOnceMore() {
        Response accepted = desk.reviewer()
                .api()
                .multiPart("files", "fine.txt", Samples.newText("fine"))
                .post(ARTICLES);
        int id = accepted.path("uploads[0].id");
        intake.drain();
        desk.reviewer().api().post(UPLOADS + "/" + id + "/retry").then().statusCode(409);
    }

    @Test
    void fileNamesOfAllScriptsAreKept() throws Exception {
        String boundary = "----claimtrail";
        String name = "Встреча 😀 café.txt";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + UUID.randomUUID() + " text\r\n--" + boundary + "--\r\n";
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base() + ARTICLES))
                                .header("Authorization", "Bearer " + desk.reviewer().apiToken)
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals(name, JsonPath.from(answer.body()).getString("uploads[0].fileName"));
        intake.drain();
    }

    private static String base() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
