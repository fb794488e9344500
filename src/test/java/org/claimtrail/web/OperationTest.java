package org.claimtrail.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

/** What operators and programs rely on beside the pages. */
@DeskTest
class OperationTest {
    @Inject
    Desk desk;

    @Test
    void healthIsForEverybodyAndMetricsForAdministrators() {
        Visitor.nobody().browser().get("/health/live").then().statusCode(200).body("status", equalTo("UP"));
        Visitor.nobody().browser().get("/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        Visitor.nobody()
                .browser()
                .redirects()
                .follow(false)
                .get("/metrics")
                .then()
                .statusCode(401);
        metrics(desk.editor()).then().statusCode(403);
        metrics(desk.administrator()).then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void everyPageForbidsForeignCodeAndFrames() {
        Visitor.nobody()
                .browser()
                .get("/sign-in")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void theApiDescribesItself() {
        Visitor.nobody()
                .browser()
                .get("/api/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/me"))
                .body("paths.'/api/v1/me'.get.responses", hasKey("default"));
    }

    @Test
    void theDescriptionOfTheApiNamesWhatItAsksForAndGives() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(Visitor.nobody()
                        .browser()
                        .get("/api/openapi?format=json")
                        .asString());
        JsonNode schemes = document.at("/components/securitySchemes");
        assertEquals("bearer", schemes.at("/token/scheme").textValue());
        List<String> wrong = new ArrayList<>();
        document.findValues("security")
                .forEach(security ->
                        security.forEach(requirement -> requirement.fieldNames().forEachRemaining(scheme -> {
                            if (!schemes.has(scheme)) wrong.add("no scheme " + scheme);
                        })));
        List<String> withoutNeed = new ArrayList<>();
        int tagged = 0;
        for (JsonNode path : document.get("paths"))
            for (JsonNode operation : path) {
                for (JsonNode parameter : operation.path("parameters"))
                    if (parameter.path("name").asText().equals("If-Match")
                            && !parameter.path("required").asBoolean())
                        withoutNeed.add(operation.path("summary").asText());
                for (JsonNode answer : operation.get("responses"))
                    if (answer.at("/headers/ETag").isObject()) tagged++;
            }
        assertEquals(List.of(), wrong);
        assertEquals(
                Set.of(
                        "Proposes a verdict, which comes into force when another person signs it off",
                        "Takes a decision back; a claim that came of it goes if nothing else was done with it"),
                Set.copyOf(withoutNeed));
        assertTrue(tagged > 20, "Answers with an ETag: " + tagged);
        assertTrue(document.at("/paths/~1api~1v1~1claims~1{id}~1evidence/post/requestBody/content")
                .has("multipart/form-data"));
        assertTrue(document.at("/paths/~1api~1v1~1claims~1{id}~1evidence/post/requestBody/content")
                .has("application/json"));
    }

    @Test
    void addressesThatMeanTwoThingsAreRefused() {
        for (String address : List.of("/api;a=b/v1/me", "/api/v1/me;a=b", "/api/v1/uploads?batch=%00"))
            desk.reviewer()
                    .browser()
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("title", equalTo("The request could not be understood"));
        for (String address : List.of("/claims;a=b", "/claims?outcome=%00", "/claims/%00"))
            desk.reviewer()
                    .browser()
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(400)
                    .contentType(ContentType.HTML)
                    .body(containsString("The request could not be understood"));
    }

    @Test
    void aParameterThatIsNoNumberIsNamed() {
        desk.viewer()
                .api()
                .get("/api/v1/claims?page=abc")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("page"), "errors[0].message", containsString("whole number"));
        desk.viewer()
                .get("/claims?page=abc")
                .then()
                .statusCode(422)
                .body(containsString("page: This has to be a whole number"));
        desk.viewer().get("/claims/abc").then().statusCode(404);
    }

    @Test
    void aMemberThatDoesNotExistIsNamed() {
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"x\", \"kind\": \"person\", \"bogus\": 1}")
                .post("/api/v1/speakers")
                .then()
                .statusCode(422)
                .body(
                        "errors[0].field",
                        equalTo("bogus"),
                        "errors[0].message",
                        containsString("aliases, description, kind, name"));
    }

    @Test
    void theApiRefusesAsProblem() {
        Visitor.nobody()
                .browser()
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/help/problems#not-signed-in"), "status", equalTo(401));
        desk.viewer().api().get("/api/v1/no-such-thing").then().statusCode(404).contentType("application/problem+json");
    }

    private static Response metrics(Visitor visitor) {
        return visitor.browser()
                .header("Authorization", "Bearer " + visitor.apiToken)
                .get("/metrics");
    }
}
