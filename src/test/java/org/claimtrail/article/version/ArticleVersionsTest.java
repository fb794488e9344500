package org.claimtrail.article.version;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimtrail.article.ArticleCriteria;
import org.claimtrail.article.ArticleProblem;
import org.claimtrail.article.ArticleRow;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.history.Actor;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.claimtrail.web.problem.Refusal;
import org.junit.jupiter.api.Test;

@DeskTest
class ArticleVersionsTest {
    static final String TEXT = "Harbour council meets\nThe council met on Monday. Forty boats were counted.\n";
    static final String LATER = "Harbour council meets\nThe council met on Tuesday. Forty boats were counted.\n";

    @Inject
    Desk desk;

    @Inject
    TestArticles given;

    @Inject
    Articles articles;

    @Inject
    VersionTexts texts;

    @Inject
    ArticleVersions versions;

    @Inject
    ArticleJoins joins;

    @Inject
    History history;

    @Test
    void aChangedTextAtTheSameAddressIsTheNextVersion() {
        long id = given.edition("https://harbour.example/council?utm_source=a", "Council meets", TEXT);
        assertEquals(id, given.edition("http://harbour.example/council/#top", "Council met on Tuesday", LATER));
        List<VersionRow> all = versions.list(id);
        assertEquals(List.of(2, 1), all.stream().map(VersionRow::number).toList());
        assertEquals(LATER, texts.currentText(id).rawText());
        assertEquals(TEXT, texts.text(id, 1).rawText());
        assertEquals("Council met on Tuesday", articles.view(id).title());
        assertEquals(
                "article.version-added",
                history.of(Subject.article(id), 1).get(0).action());
    }

    @Test
    void theSameTextAtTheSameAddressIsOneMoreUploadOfItsVersion() {
        String address = "https://harbour.example/same";
        long id = given.edition(address, "Council meets", TEXT);
        given.edition(address, "Council meets", LATER);
        assertEquals(id, given.edition(address, "Council meets", TEXT));
        assertEquals(2, versions.list(id).size());
        assertEquals(LATER, texts.currentText(id).rawText());
        assertEquals(3, articles.view(id).uploads().size());
    }

    @Test
    void aTitleThatAPersonGaveStays() {
        long id = given.edition("https://harbour.example/title", "Council meets", TEXT);
        ArticleView view = articles.view(id);
        articles.correct(
                id,
                view.version(),
                view.metadata().with(MetadataField.TITLE, "Our title"),
                new Actor(desk.reviewer().id, "ana"));
        given.edition("https://harbour.example/title", "Another title", LATER);
        assertEquals("Our title", articles.view(id).title());
    }

    @Test
    void editionsThatComeInAtOnceAreOneArticle() throws Exception {
        List<Callable<Long>> editions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String text = TEXT + "Edition " + i;
            editions.add(() -> given.edition("https://harbour.example/at-once", "Council", text));
        }
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Long> ids = new ArrayList<>();
        for (Future<Long> each : people.invokeAll(editions)) ids.add(each.get());
        people.shutdown();
        assertEquals(1, ids.stream().distinct().count());
        assertEquals(
                List.of(6, 5, 4, 3, 2, 1),
                versions.list(ids.get(0)).stream().map(VersionRow::number).toList());
    }

    @Test
    void anArticleBecomesANewerVersionOfAnotherAndItsAddressesLeadThere() {
        long older = given.ready("Council meets", TEXT);
        long newer = given.ready("Council met", LATER);
        long versionId = texts.currentText(newer).versionId();
        desk.reviewer()
                .get("/articles/" + newer + "/newer-version?q=Council meets")
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + older + "\""), not(containsString("value=\"" + newer + "\"")));
        desk.reviewer()
                .post("/articles/" + newer + "/newer-version", Map.of("q", "x"))
                .then()
                .statusCode(422)
                .body(containsString("Please choose an article."));
        desk.reviewer()
                .post("/articles/" + newer + "/newer-version", Map.of("earlier", older))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/articles/" + older));
        desk.viewer()
                .get("/articles/" + older)
                .then()
                .body(
                        containsString("2 of 2"),
                        containsString("/articles/" + older + "/versions/1\""),
                        containsString("/versions/2/changes"),
                        containsString("made an article a newer version of this one"),
                        not(containsString("/separation")));
        for (String address : List.of("", "/versions/1", "?version=" + versionId))
            desk.viewer()
                    .get("/articles/" + newer + address)
                    .then()
                    .statusCode(200)
                    .body(containsString("data-version=\"" + versionId + "\""));
        assertEquals(
                0,
                listed("Council met").stream().filter(row -> row.id() == newer).count());
        assertTrue(history.of(Subject.article(older), 10).stream()
                .map(EventRow::subject)
                .anyMatch(subject -> subject.id() == newer));
        assertEquals(
                ArticleProblem.JOINED,
                assertThrows(Refusal.class, () -> articles.view(newer)).problem());
        desk.reviewer()
                .post("/articles/" + newer + "/newer-version", Map.of("earlier", older))
                .then()
                .statusCode(410);

        desk.reviewer()
                .post("/articles/" + newer + "/separation")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/articles/" + newer));
        assertEquals(LATER, texts.currentText(newer).rawText());
        assertEquals(1, versions.list(older).size());
        assertEquals(1, articles.view(older).uploads().size());
        desk.viewer().get("/articles/" + older + "/versions/2").then().statusCode(404);
    }

    private List<ArticleRow> listed(String words) {
        return articles.list(new ArticleCriteria(words, null, null, null, null, null), new Paging(1, 100))
                .items();
    }

    @Test
    void onlyTheNewestVersionsAreTakenOutAgain() {
        long older = given.ready("Council meets", TEXT);
        long newer = given.ready("Council met", LATER);
        long newest = given.ready("Council went home", LATER + "Nobody stayed.");
        Actor ana = new Actor(desk.reviewer().id, "ana");
        joins.join(newer, older, ana);
        joins.join(newest, older, ana);
        assertEquals(
                ArticleProblem.NEWER_VERSIONS,
                assertThrows(Refusal.class, () -> joins.separate(newer, ana)).problem());
        joins.separate(newest, ana);
        joins.separate(newer, ana);
        for (long id : List.of(older, newer, newest))
            assertEquals(1, versions.list(id).size());
        joins.join(newer, older, ana);
        joins.join(older, newest, ana);
        assertEquals(newest, articles.joinedInto(newer).orElseThrow());
        assertEquals(3, versions.list(newest).size());
    }

    @Test
    void thePageOfChangesShowsThemWordByWord() {
        long id = given.edition("https://harbour.example/changes", "Council meets", TEXT);
        given.edition("https://harbour.example/changes", "Council meets", LATER);
        desk.viewer()
                .get("/articles/" + id + "/versions/2/changes")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("What changed from version 1 to version 2"),
                        containsString("removed: </span>Monday<"),
                        containsString("added: </span>Tuesday<"),
                        containsString("Words removed: 1, added: 1.")));
        desk.viewer()
                .get("/articles/" + id + "/versions/1/changes?against=2&text=all")
                .then()
                .body(containsString("removed: </span>Tuesday<"));
        desk.viewer().get("/articles/" + id + "/versions/1/changes").then().statusCode(404);
        desk.viewer().get("/articles/" + id + "/versions/1/raw").then().body(equalTo(TEXT));
    }

    @Test
    void programsReadVersionsAndWhatChanged() {
        long id = given.edition("https://harbour.example/api", "Council meets", TEXT);
        given.edition("https://harbour.example/api", "Council meets", LATER);
        String base = "/api/v1/articles/" + id + "/versions";
        desk.viewer().api().get(base).then().statusCode(200).body("number", equalTo(List.of(2, 1)));
        desk.viewer()
                .api()
                .get(base + "/1")
                .then()
                .body("fileName", equalTo("edition.html"), "arrivedThrough", equalTo("upload"));
        desk.viewer().api().get(base + "/1/text").then().body("rawText", equalTo(TEXT), "versionNumber", equalTo(1));
        desk.viewer()
                .api()
                .get(base + "/2/diff")
                .then()
                .statusCode(200)
                .body("from", equalTo(1), "deletedWords", equalTo(1), "parts.is", hasItem("inserted"));
        desk.viewer().api().get(base + "/7").then().statusCode(404);
        desk.viewer().api().get(base + "/1/diff").then().statusCode(404);
    }

    @Test
    void programsJoinAndSeparate() {
        long older = given.ready("Council meets", TEXT);
        long newer = given.ready("Council met", LATER);
        String joining = "/api/v1/articles/" + newer + "/joining";
        join(desk.viewer(), joining, older).then().statusCode(403);
        join(desk.reviewer(), joining, 999_999_999L).then().statusCode(404);
        join(desk.reviewer(), joining, newer).then().statusCode(422);
        join(desk.reviewer(), joining, older).then().statusCode(200).body("number", equalTo(2));
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + newer)
                .then()
                .statusCode(307)
                .header("Location", endsWith("/api/v1/articles/" + older));
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + older + "/versions")
                .then()
                .body("", hasSize(2));
        desk.reviewer()
                .api()
                .post("/api/v1/articles/" + newer + "/separation")
                .then()
                .statusCode(200);
        desk.reviewer()
                .api()
                .post("/api/v1/articles/" + newer + "/separation")
                .then()
                .statusCode(404);
    }

    private static Response join(Desk.Visitor who, String address, long into) {
        return who.api()
                .contentType(ContentType.JSON)
                .body(Map.of("articleId", into))
                .post(address);
    }
}
