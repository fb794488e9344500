package org.claimtrail.article;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class ArticlesResourceTest {
    private static final String ARTICLES = "/api/v1/articles";

    @Inject
    Desk desk;

    @Inject
    TestArticles given;

    @Test
    void articlesAreListedAndShown() {
        long id = given.ready("Listed by program", "text", "Program Post", LocalDate.of(2021, 2, 3));
        desk.viewer()
                .api()
                .queryParam("q", "listed by program")
                .get(ARTICLES)
                .then()
                .statusCode(200)
                .body("items.id", hasItem((int) id))
                .body("items[0].outlet", equalTo("Program Post"));
        desk.viewer()
                .api()
                .get(ARTICLES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Listed by program"))
                .body("titleSource", equalTo("person"))
                .body("publishedOn", equalTo("2021-02-03"))
                .body("uploads[0].arrivedThrough", equalTo("paste"));
        desk.viewer().api().get(ARTICLES + "/999999").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theTextIsCountedInCodePoints() {
        long id = given.ready("Counted", "a😀\r\nb");
        desk.viewer()
                .api()
                .get(ARTICLES + "/" + id + "/text")
                .then()
                .statusCode(200)
                .body("rawText", equalTo("a😀\r\nb"))
                .body("length", equalTo(5))
                .body("versionNumber", equalTo(1));
    }

    @Test
    void metadataArePatchedOnTheVersionThatWasSeen() {
        long id = given.ready("Patched", "text", "Program Post", LocalDate.of(2021, 2, 3));
        String patch = "{\"byline\":\"Ida Quist\",\"publishedOn\":null}";
        String path = ARTICLES + "/" + id;
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body(patch)
                .patch(path)
                .then()
                .statusCode(428);
        desk.reviewer()
                .api()
                .header("If-Match", "\"77\"")
                .contentType(ContentType.JSON)
                .body(patch)
                .patch(path)
                .then()
                .statusCode(412);
        String tag = desk.reviewer().api().get(path).header("ETag");
        desk.viewer()
                .api()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(patch)
                .patch(path)
                .then()
                .statusCode(403);
        desk.reviewer()
                .api()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(patch)
                .patch(path)
                .then()
                .statusCode(200)
                .body("byline", equalTo("Ida Quist"))
                .body("publishedOn", nullValue())
                .body("outlet", equalTo("Program Post"));
        desk.reviewer()
                .api()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(patch)
                .patch(path)
                .then()
                .statusCode(412);
        desk.reviewer()
                .api()
                .header("If-Match", desk.reviewer().api().get(path).header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"title\":\"\",\"publishedOn\":\"soon\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("title", "publishedOn")));
        desk.viewer()
                .api()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("article.corrected"));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        long id = given.ready("Not patched", "text");
        for (String body : List.of("[]", "\"x\"", "{", ""))
            desk.reviewer()
                    .api()
                    .header("If-Match", "\"1\"")
                    .contentType(ContentType.JSON)
                    .body(body)
                    .patch(ARTICLES + "/" + id)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
    }

    @Test
    void theOriginalIsHandedOut() {
        long id = given.ready("Original", "the very bytes");
        desk.viewer()
                .api()
                .accept("*/*")
                .get(ARTICLES + "/" + id + "/original")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .body(containsString("the very bytes"));
    }
}
