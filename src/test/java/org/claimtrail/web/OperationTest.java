package org.claimtrail.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.restassured.response.Response;
import jakarta.inject.Inject;
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
