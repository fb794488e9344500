package org.claimtrail.article;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.metadata.MetadataForm;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.outlet.Outlet;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@DeskTest
class ArticlePagesTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles given;

    @Inject
    Articles articles;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @Test
    void theListFiltersSortsAndPages() {
        for (int i = 10; i < 40; i++)
            given.ready("Ferry line " + i, "text", "Ferry Post", LocalDate.of(2020, 1, i - 9));
        long outlet = articles.list(
                        new ArticleCriteria("ferry line 10", null, null, null, null, null), new Paging(1, 1))
                .items()
                .get(0)
                .outletId();
        desk.viewer()
                .get("/articles?q=FERRY line&sort=title")
                .then()
                .statusCode(200)
                .body(
                        containsString(">Ferry line 10</a>"),
                        not(containsString(">Ferry line 39</a>")),
                        containsString("1–25 of 30"),
                        containsString("href=\"/articles?q=FERRY+line&amp;sort=title&amp;page=2\""));
        desk.viewer()
                .get("/articles?outlet=" + outlet + "&language=en&from=2020-01-30&to=2020-01-30")
                .then()
                .body(containsString(">Ferry line 39</a>"), not(containsString(">Ferry line 38</a>")));
        desk.viewer()
                .get("/articles?q=ferry&from=nonsense&outlet=x&language=xx&sort=wrong&page=-1")
                .then()
                .statusCode(200);
        desk.viewer().get("/articles?q=ferry&language=\0").then().statusCode(400);
        desk.viewer().get("/articles?q=ferry%line").then().body(containsString("No article meets these conditions"));
    }

    @Test
    void metadataAreCorrectedAndTheHistoryTellsIt() {
        long id = given.ready("A tytle", "text", "Ferry Post", LocalDate.of(2020, 1, 1));
        desk.reviewer()
                .get("/articles/" + id + "/metadata")
                .then()
                .statusCode(200)
                .body(containsString("A tytle"), containsString("value=\"2020-01-01\""));
        Map<String, String> typed = new HashMap<>(typed(id));
        typed.put("title", "A title");
        typed.put("byline", "Mara Lindqvist");
        typed.put("outlet", " ferry  post ");
        typed.put("modifiedOn", "2020-01-02");
        typed.put("section", "Sea");
        desk.reviewer()
                .post("/articles/" + id + "/metadata", typed)
                .then()
                .statusCode(303)
                .header("Location", not(containsString("metadata")));
        ArticleView view = articles.view(id);
        assertEquals("A title", view.title());
        assertEquals("Mara Lindqvist", view.value(MetadataField.BYLINE));
        assertEquals(Source.PERSON, view.known().get(MetadataField.BYLINE).source());
        assertEquals(
                "Ferry Post", view.value(MetadataField.OUTLET), "the same name in another case is the same outlet");
        assertEquals(
                List.of(
                        "title: A tytle > A title",
                        "byline: null > Mara Lindqvist",
                        "modifiedOn: null > 2020-01-02",
                        "section: null > Sea"),
                history.of(Subject.article(id), 1).get(0).changes().stream()
                        .map(change -> change.field() + ": " + change.before() + " > " + change.after())
                        .toList());
    }

    @Test
    void savingWithoutAChangeIsNoEvent() {
        long id = given.ready("Nothing to correct", "text");
        desk.reviewer().post("/articles/" + id + "/metadata", typed(id)).then().statusCode(303);
        assertEquals(0, articles.view(id).version() - Integer.parseInt(typed(id).get("version")));
        assertEquals("article.added", history.of(Subject.article(id), 1).get(0).action());
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndKept() {
        long id = given.ready("To be checked", "text");
        Map<String, String> typed = new HashMap<>(typed(id));
        typed.put("title", " ");
        typed.put("byline", "b".repeat(301));
        typed.put("publishedOn", "31.12.2025");
        typed.put("modifiedOn", "yesterday");
        typed.put("language", "<en>");
        typed.put("canonicalUrl", "javascript:alert(1)");
        desk.reviewer()
                .post("/articles/" + id + "/metadata", typed)
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"title-error\""),
                        containsString("you entered 301"),
                        containsString("value=\"31.12.2025\""),
                        containsString("id=\"publishedOn-error\""),
                        containsString("id=\"modifiedOn-error\""),
                        containsString("id=\"language-error\""),
                        containsString("id=\"canonicalUrl-error\""));
        typed.put("publishedOn", "+12025-01-01");
        desk.reviewer()
                .post("/articles/" + id + "/metadata", typed)
                .then()
                .statusCode(422)
                .body(containsString("a year with four digits"));
        assertEquals("To be checked", articles.view(id).title());
    }

    @Test
    void whoeverIsOvertakenSeesBothAndKeepsTheirs() {
        long id = given.ready("Before", "text");
        Map<String, String> typed = new HashMap<>(typed(id));
        typed.put("title", "First");
        desk.reviewer().post("/articles/" + id + "/metadata", typed).then().statusCode(303);
        typed.put("title", "Second");
        desk.colleague()
                .post("/articles/" + id + "/metadata", typed)
                .then()
                .statusCode(412)
                .body(containsString("<td>First</td><td>Second</td>"), containsString(">Second</textarea>"));
        typed.put("version", Integer.toString(articles.view(id).version()));
        desk.colleague().post("/articles/" + id + "/metadata", typed).then().statusCode(303);
        assertEquals("Second", articles.view(id).title());
    }

    @Test
    void onlyReviewersCorrect() {
        long id = given.ready("Hands off", "text");
        desk.viewer().get("/articles/" + id + "/metadata").then().statusCode(403);
        desk.viewer().post("/articles/" + id + "/metadata", typed(id)).then().statusCode(403);
        desk.reviewer().get("/articles/999999/metadata").then().statusCode(404);
        desk.reviewer().post("/articles/999999/metadata", typed(id)).then().statusCode(404);
    }

    @Test
    void downloadsAreSavedAndNeverShown() {
        String text = "Ångström <b>😀</b>\r\nsecond line";
        long id = given.ready("Мир", text);
        desk.viewer()
                .get("/articles/" + id + "/raw")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .header("Content-Disposition", startsWith("attachment; "))
                .header("Content-Disposition", containsString("filename*=UTF-8''%D0%9C%D0%B8%D1%80.txt"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(equalTo(text));
        desk.viewer()
                .get("/articles/" + id + "/original")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", startsWith("attachment; filename=\"article.txt\""))
                .header(
                        "Content-Length",
                        equalTo(Long.toString(articles.view(id).originalSize())));
    }

    @Test
    void markupInMetadataStaysText() {
        String evil = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>{title}";
        long id = given.ready(new Stated(evil, evil, evil, null, "en"), "text");
        for (String page : List.of("/articles?q=alert", "/articles/" + id + "/metadata"))
            desk.reviewer()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(
                            containsString("&lt;script&gt;alert"),
                            allOf(not(containsString("<script>alert")), not(containsString("<img"))));
    }

    @Test
    void theListSpeaksGerman() {
        desk.viewer()
                .browser()
                .header("Accept-Language", "de")
                .get("/articles?q=nowhere-to-be-found")
                .then()
                .body(containsString("Kein Artikel erfüllt diese Bedingungen"), containsString("Medium"));
    }

    @Test
    void aListOfManyAsksTheDatabaseNoMoreThanAListOfFew() {
        desk.reviewer();
        QuarkusTransaction.begin();
        try {
            persist(10);
            statements(10); // whoever is named for the first time is looked up once
            long few = statements(10);
            persist(990);
            assertEquals(few, statements(1000));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void persist(int count) {
        for (int i = 0; i < count; i++) {
            Outlet outlet = new Outlet("Counted outlet " + i + " of " + count);
            entities.persist(outlet);
            Article article = new Article(desk.reviewer().id, Instant.EPOCH);
            article.know(
                    Metadata.NONE
                            .with(MetadataField.TITLE, Fact.given("Counted article"))
                            .with(MetadataField.OUTLET, Fact.given(outlet.name)),
                    outlet.id);
            entities.persist(article);
        }
        entities.flush();
        entities.clear();
    }

    private long statements(int rows) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        ArticleCriteria criteria = new ArticleCriteria("counted article", null, null, null, null, null);
        assertEquals(rows, articles.list(criteria, new Paging(1, 200)).total());
        return statistics.getPrepareStatementCount() - before;
    }

    private Map<String, String> typed(long id) {
        ArticleView view = articles.view(id);
        MetadataForm form = MetadataForm.of(view.metadata());
        Map<String, String> typed = new HashMap<>();
        typed.put("version", Integer.toString(view.version()));
        for (MetadataField field : MetadataField.values()) typed.put(field.givenMember(), form.get(field));
        return typed;
    }
}
