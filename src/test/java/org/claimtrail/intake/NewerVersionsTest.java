package org.claimtrail.intake;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.article.Articles;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.version.ArticleJoins;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.article.version.VersionRow;
import org.claimtrail.history.Actor;
import org.claimtrail.intake.queue.Samples;
import org.claimtrail.intake.queue.TestIntake;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

/** What is brought in as a newer version of an article that is here. */
@DeskTest
class NewerVersionsTest {
    private static final String ARTICLES = "/api/v1/articles";

    @Inject
    Desk desk;

    @Inject
    TestIntake intake;

    @Inject
    TestArticles given;

    @Inject
    Articles articles;

    @Inject
    ArticleVersions versions;

    @Inject
    ArticleJoins joins;

    @Test
    void aFileBecomesTheNextVersionOfTheArticleThatWasNamed() {
        long article = given.ready("Harbour closed", "The harbour is closed.");
        api().multiPart("files", "later.txt", Samples.newText("The harbour is open again."))
                .multiPart("versionOf", "https://desk.example/articles/" + article + "?begin=1#passage")
                .post(ARTICLES)
                .then()
                .statusCode(202);
        intake.drain();
        List<VersionRow> rows = versions.list(article);
        assertEquals(
                List.of("later.txt", "article.txt"),
                rows.stream().map(VersionRow::fileName).toList());
        desk.viewer()
                .get("/articles/" + article)
                .then()
                .body(containsString("The harbour is open again."), containsString("brought a new version in"));
        desk.viewer().get("/intake").then().body(containsString("later.txt"));
    }

    @Test
    void aTextBecomesTheNextVersionAlsoOfAnArticleThatWasJoinedToAnother() {
        long first = given.ready("Harbour closed", "The harbour is closed.");
        long second = given.ready("Harbour still closed", "The harbour is still closed.");
        joins.join(second, first, new Actor(desk.reviewer().id, "ana"));
        api().contentType(ContentType.JSON)
                .body(Map.of("title", "Open", "text", "Open. " + UUID.randomUUID(), "versionOf", "" + second))
                .post(ARTICLES)
                .then()
                .statusCode(202);
        intake.drain();
        assertEquals(3, versions.list(first).size());
        assertEquals("Open", articles.view(first).title());
    }

    @Test
    void anArticleIsAlsoNamedByWhereItWasPublished() {
        String address = "https://harbour.example/named-" + UUID.randomUUID();
        long article = given.edition(address, "Harbour", "The harbour is closed.");
        api().multiPart("files", "later.txt", Samples.newText("Open again."))
                .multiPart("versionOf", address + "?utm_source=feed")
                .post(ARTICLES)
                .then()
                .statusCode(202);
        intake.drain();
        assertEquals(2, versions.list(article).size());
    }

    @Test
    void whatCannotBeANewerVersionIsRefused() {
        long article = given.ready("Harbour closed", "The harbour is closed.");
        api().multiPart("files", "a.txt", Samples.newText("a"))
                .multiPart("versionOf", "99999999")
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("versionOf"), "errors[0].message", containsString("no such article"));
        api().multiPart("files", "a.txt", Samples.newText("a"))
                .multiPart("files", "b.txt", Samples.newText("b"))
                .multiPart("versionOf", article)
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("Only one file"));
        api().multiPart("files", "a.zip", Samples.zip(Map.of("a.txt", Samples.newText("a"))))
                .multiPart("versionOf", article)
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("Unpack it"));
        Response accepted = api().multiPart(
                        "files",
                        "a.dat",
                        Samples.zip(Map.of("a.txt", Samples.newText("a"), "b.txt", Samples.newText("b"))))
                .multiPart("versionOf", article)
                .post(ARTICLES);
        intake.drain();
        desk.viewer()
                .api()
                .get("/api/v1/uploads/" + accepted.path("uploads[0].id"))
                .then()
                .body(
                        "state", equalTo("failed"),
                        "reason", equalTo("not-one-version"),
                        "explanation", containsString("Unpack it"));
        assertEquals(1, versions.list(article).size());
    }

    @Test
    void thePageOffersArticlesAndKeepsTheChoice() {
        String title = "Quay-" + UUID.randomUUID();
        long article = given.ready(title, "The quay is closed.");
        String choice = "value=\"" + article + "\"";
        desk.reviewer()
                .get("/articles/" + article)
                .then()
                .body(containsString("href=\"/articles/new?version-of=" + article + "\""));
        desk.reviewer()
                .get("/articles/new?version-of=" + article)
                .then()
                .body(stringContainsInOrder("<details class=\"field\" open>", choice + " checked", title));
        desk.reviewer().get("/articles/new").then().body(not(containsString("<details class=\"field\" open>")));
        desk.reviewer()
                .get("/articles/suggestions?earlier=" + title.substring(0, 20))
                .then()
                .body(allOf(containsString(choice), containsString(title), not(containsString("<html"))));
        desk.reviewer()
                .get("/articles/suggestions?earlier=nothing-of-that-kind")
                .then()
                .body(containsString("No other article"));
        desk.reviewer()
                .post(
                        "/articles/new",
                        Map.of("title", "Later", "text", "Open. " + UUID.randomUUID(), "earlier", "no such words"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"textEarlier-error\""), containsString("There is no such article here"));
        desk.reviewer()
                .post(
                        "/articles/new",
                        Map.of("title", "Later", "text", "Open. " + UUID.randomUUID(), "versionOf", article))
                .then()
                .statusCode(303);
        String csrf = desk.reviewer().csrf();
        desk.reviewer()
                .browser()
                .redirects()
                .follow(false)
                .multiPart("csrf", csrf)
                .multiPart("files", "later.txt", Samples.newText("Open, and it stays so."))
                .multiPart("earlier", "" + article)
                .post("/articles/new")
                .then()
                .statusCode(303);
        intake.drain();
        assertEquals(3, versions.list(article).size());
    }

    private RequestSpecification api() {
        return desk.reviewer().api();
    }
}
