package org.claimtrail.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DeskTest
class ReportsResourceTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims claims;

    @Test
    void aReportOfNamedClaims() {
        long article = articles.ready("Puffins", "“Puffins puff,” she said.");
        long claim = claims.claim("Puffins puff.", article, "Puffins puff");
        Response made = make(Map.of("title", "Puffins", "claimIds", List.of(claim, claim)));
        made.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("title", equalTo("Puffins"))
                .body("intro", nullValue())
                .body("createdBy", equalTo("ana"))
                .body("claimIds", contains((int) claim));
        String location = made.header("Location");
        desk.viewer().api().get(location).then().statusCode(200).body("title", equalTo("Puffins"));
        desk.viewer()
                .api()
                .get("/api/v1/reports?size=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", greaterThan(0));
    }

    @Test
    void aReportOfAllClaimsThatMeetTheCriteria() {
        long article = articles.ready("Auks", "“Auks squawk,” she said.");
        long claim = claims.claim("Auks squawk in okapi bay.", article, "Auks squawk");
        make(Map.of("title", "Auks", "criteria", Map.of("text", "okapi bay", "status", "open")))
                .then()
                .statusCode(201)
                .body("claimIds", contains((int) claim));
        make(Map.of("title", "None", "criteria", Map.of("text", "no such claim")))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("claimIds"));
    }

    @Test
    void whatIsWrongIsNamedMemberByMember() {
        make(Map.of("intro", "x".repeat(4001), "claimIds", List.of(987654)))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", contains("title", "intro", "claimIds"));
        desk.viewer()
                .api()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Mine"))
                .post("/api/v1/reports")
                .then()
                .statusCode(403);
        desk.viewer().api().get("/api/v1/reports/987654").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsAnsweredAndDescribed(ReportFormat format) {
        long article = articles.ready("Petrels", "“Petrels dive,” she said.");
        long claim = claims.claim("Petrels dive.", article, "Petrels dive");
        String report =
                make(Map.of("title", "Petrels", "claimIds", List.of(claim))).header("Location");
        String type = format.mediaType().replaceFirst(";.*", "");
        desk.viewer()
                .api()
                .accept(ContentType.ANY)
                .get(report + "/document?format=" + format.extension())
                .then()
                .statusCode(200)
                .contentType(startsWith(type));
        given().queryParam("format", "json")
                .get("/api/openapi")
                .then()
                .body("paths.'/api/v1/reports/{id}/document'.get.responses.'200'.content", hasKey(type));
    }

    @ParameterizedTest
    @CsvSource({
        "html,text/html,<!doctype html>",
        "pdf,application/pdf,%PDF-",
        "csv,text/csv,\uFEFFclaim_id,",
        "jsonld,application/ld+json,{"
    })
    void theDocumentComesInEachFormat(String format, String type, String start) {
        long article = articles.ready("Formats", "“Gannets dive,” she said.");
        long claim = claims.claim("Gannets dive.", article, "Gannets dive");
        String report =
                make(Map.of("title", "Formats", "claimIds", List.of(claim))).header("Location");
        desk.viewer()
                .api()
                .accept(ContentType.ANY)
                .get(report + "/document?format=" + format)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", containsString("." + format))
                .body(startsWith(start));
        desk.viewer().api().get(report + "/document?format=docx").then().statusCode(406);
        desk.viewer().api().get(report + "/document").then().statusCode(406);
    }

    private Response make(Map<String, ?> wanted) {
        return desk.reviewer().api().contentType(ContentType.JSON).body(wanted).post("/api/v1/reports");
    }
}
