package org.claimtrail.speaker;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class SpeakersResourceTest {
    private static final String SPEAKERS = "/api/v1/speakers";

    @Inject
    Desk desk;

    @Inject
    TestSpeakers given;

    @Test
    void aSpeakerIsMadeReadAndChanged() {
        String location = desk.reviewer()
                .api()
                .contentType("application/json")
                .body(Map.of("name", "Api Ministry", "kind", "government", "aliases", List.of("AM")))
                .post(SPEAKERS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/speakers/\\d+"))
                .header("ETag", "\"0\"")
                .body("name", equalTo("Api Ministry"), "aliases", equalTo(List.of("AM")), "createdBy", equalTo("ana"))
                .extract()
                .header("Location");
        desk.viewer()
                .api()
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("total", equalTo(1), "items[0].actor", equalTo("ana"));
        Map<String, Object> changed = Map.of("name", "Api Ministry", "kind", "government", "description", "of fish");
        var editor = desk.editor();
        editor.api()
                .contentType("application/json")
                .body(changed)
                .put(location)
                .then()
                .statusCode(428);
        editor.api()
                .contentType("application/json")
                .header("If-Match", "\"7\"")
                .body(changed)
                .put(location)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        editor.api()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("description", equalTo("of fish"), "aliases", equalTo(List.of()));
        desk.viewer().api().get(location).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void theListIsASlice() {
        given.person("Api Listed One");
        given.person("Api Listed Two");
        desk.viewer()
                .api()
                .get(SPEAKERS + "?q=api listed&size=1&page=2")
                .then()
                .statusCode(200)
                .body(
                        "total", equalTo(2),
                        "page", equalTo(2),
                        "size", equalTo(1),
                        "items.name", equalTo(List.of("Api Listed Two")),
                        "items[0].names", equalTo(1));
    }

    @Test
    void wrongInputIsNamedMemberByMember() {
        var reviewer = desk.reviewer();
        reviewer.api()
                .contentType("application/json")
                .body(Map.of("name", "", "kind", "ghost"))
                .post(SPEAKERS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("name", "kind"), "type", containsString("invalid-input"));
        reviewer.api()
                .contentType("application/json")
                .body("{\"name\": [1")
                .post(SPEAKERS)
                .then()
                .statusCode(400);
        reviewer.api().contentType("application/json").post(SPEAKERS).then().statusCode(400);
        desk.viewer()
                .api()
                .contentType("application/json")
                .body(Map.of("name", "x", "kind", "person"))
                .post(SPEAKERS)
                .then()
                .statusCode(403);
        desk.viewer().api().get(SPEAKERS + "/999999").then().statusCode(404);
    }
}
