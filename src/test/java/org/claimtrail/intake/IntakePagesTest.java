package org.claimtrail.intake;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.intake.queue.Batch;
import org.claimtrail.intake.queue.IntakeItems;
import org.claimtrail.intake.queue.ItemView;
import org.claimtrail.intake.queue.Samples;
import org.claimtrail.intake.queue.State;
import org.claimtrail.intake.queue.TestIntake;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.junit.jupiter.api.Test;

@DeskTest
class IntakePagesTest {
    @Inject
    Desk desk;

    @Inject
    TestIntake intake;

    @Inject
    IntakeItems items;

    @Inject
    Articles articles;

    @Inject
    VersionTexts texts;

    @Inject
    EntityManager entities;

    @Test
    void manyFilesOfManyKindsBecomeArticles() {
        RequestSpecification form = form(desk.reviewer());
        for (Path sample : Samples.shipped()) form.multiPart("files", sample.toFile());
        String batch = sent(form.post("/articles/new"));
        intake.drain();
        Batch read = batchOf(batch);
        assertEquals(Samples.shipped().size(), read.pace().ready());
        String page = desk.viewer()
                .get("/intake/" + batch)
                .then()
                .statusCode(200)
                .body(
                        containsString("All 8 read: 8 ready, 0 not."),
                        not(containsString("data-every")),
                        not(containsString("http-equiv=\"refresh\"")))
                .extract()
                .asString();
        for (ItemView item : read.items().items()) {
            assertNotNull(item.articleTitle());
            assertEquals(true, page.contains("href=\"/articles/" + item.articleId() + "\""), item.fileName());
        }
    }

    @Test
    void theSameBytesAgainAreOneArticleWithOneMoreUpload() {
        byte[] bytes = Samples.newText("The quay stays open.");
        String first =
                sent(form(desk.reviewer()).multiPart("files", "a.txt", bytes).post("/articles/new"));
        intake.drain();
        String second = sent(form(desk.colleague())
                .multiPart("files", "b.txt", bytes)
                .multiPart("files", "c.txt", bytes)
                .post("/articles/new"));
        intake.drain();
        Long article = batchOf(first).items().items().get(0).articleId();
        assertEquals(
                List.of(article, article),
                batchOf(second).items().items().stream()
                        .map(ItemView::articleId)
                        .toList());
        assertEquals(
                List.of("a.txt ana", "b.txt ben", "c.txt ben"),
                articles.view(article).uploads().stream()
                        .map(upload -> upload.fileName() + " " + upload.by())
                        .sorted()
                        .toList());
        desk.viewer().get("/intake/" + second).then().body(containsString("The same file was here already"));
    }

    @Test
    void whileFilesWaitThePageRenewsItself() {
        byte[] bytes = Samples.newText("Waiting.");
        String batch =
                sent(form(desk.reviewer()).multiPart("files", "w.txt", bytes).post("/articles/new"));
        intake.drain();
        long id = batchOf(batch).items().items().get(0).id();
        pretendItIsBeingRead(id);
        try {
            desk.viewer()
                    .get("/intake/" + batch)
                    .then()
                    .body(
                            containsString("0 of 1 read"),
                            containsString("data-every=\"1000\""),
                            containsString("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>"),
                            containsString("page=1&amp;still=true\">Stop renewing this page</a></noscript>"),
                            containsString("Its text is being read."));
            desk.viewer()
                    .get("/intake/" + batch + "?page=1&still=true")
                    .then()
                    .body(
                            not(containsString("http-equiv=\"refresh\"")),
                            containsString("Go on renewing this page</a>"));
        } finally {
            intake.fail(id);
        }
    }

    @Test
    void whatCannotBecomeAnArticleSaysWhy() {
        String batch = sent(form(desk.reviewer())
                .multiPart("files", "empty.txt", new byte[0])
                .multiPart("files", "locked.pdf", Samples.lockedPdf())
                .multiPart("files", "program.exe", "MZ\0\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .multiPart("files", "broken.docx", "PK\3\4 not a zip".getBytes(StandardCharsets.ISO_8859_1))
                .post("/articles/new"));
        intake.drain();
        List<ItemView> read = batchOf(batch).items().items();
        assertEquals(State.EMPTY, read.get(0).state());
        assertEquals(State.ENCRYPTED, read.get(1).state());
        assertEquals(State.UNSUPPORTED, read.get(2).state());
        assertEquals(true, read.get(3).ended());
        assertNull(read.get(3).articleId());
        desk.viewer()
                .get("/intake/" + batch)
                .then()
                .body(
                        containsString("There is no text in this file"),
                        containsString("It opens only with a password"),
                        containsString("hold no article that could be read"));
        desk.viewer()
                .get("/intake?state=encrypted")
                .then()
                .statusCode(200)
                .body(containsString("locked.pdf"), not(containsString("empty.txt")));
    }

    @Test
    void aPastedTextBecomesAnArticleWithWhatWasSaidAboutIt() {
        String text =
                "From: a paragraph — with an em dash.\r\nSubject: no mail\r\n\r\nSecond one. 😀 " + UUID.randomUUID();
        Response answer = desk.reviewer()
                .post(
                        "/articles/new",
                        Map.of(
                                "title",
                                "Pasted / by hand",
                                "text",
                                text,
                                "outlet",
                                "Paste Post",
                                "byline",
                                "Ida Quist",
                                "publishedOn",
                                "2026-02-03"));
        intake.drain();
        ItemView item = batchOf(batch(answer)).items().items().get(0);
        assertEquals("Pasted / by hand", item.name());
        ArticleView view = articles.view(item.articleId());
        assertEquals("Pasted / by hand", view.title());
        assertEquals("Paste Post", view.value(MetadataField.OUTLET));
        assertEquals("Ida Quist", view.value(MetadataField.BYLINE));
        assertEquals("2026-02-03", view.metadata().get(MetadataField.PUBLISHED));
        assertEquals(text.replace("\r\n", "\n"), texts.currentText(view.id()).rawText());
    }

    @Test
    void whatIsWrongWithAPastedTextIsSaidAndKept() {
        desk.reviewer()
                .post("/articles/new", Map.of("title", " ", "text", "\n ", "publishedOn", "yesterday", "byline", "Ida"))
                .then()
                .statusCode(422)
                .body(
                        containsString("Please enter a title"),
                        containsString("Please paste the text"),
                        containsString("id=\"publishedOn-error\""),
                        containsString("value=\"Ida\""),
                        containsString("value=\"yesterday\""));
        desk.reviewer()
                .post("/articles/new", Map.of("title", "t".repeat(501), "text", "kept </textarea> text"))
                .then()
                .statusCode(422)
                .body(containsString("you entered 501"), containsString("kept &lt;/textarea&gt; text"));
    }

    @Test
    void aFormWithoutAFileSaysSo() {
        form(desk.reviewer()).post("/articles/new").then().statusCode(422).body(containsString("No file was chosen"));
        form(desk.reviewer())
                .multiPart("files", "", new byte[0])
                .post("/articles/new")
                .then()
                .statusCode(422)
                .body(containsString("No file was chosen"));
    }

    @Test
    void filesComeOneByOneFromTheScript() {
        String batch = UUID.randomUUID().toString();
        for (String name : List.of("one.txt", "two.txt"))
            form(desk.reviewer())
                    .multiPart("files", name, Samples.newText(name))
                    .post("/intake/" + batch + "/files")
                    .then()
                    .statusCode(201);
        form(desk.reviewer())
                .post("/intake/" + batch + "/files")
                .then()
                .statusCode(422)
                .contentType("text/plain")
                .body(equalTo("No file was chosen. Choose at least one."));
        intake.drain();
        assertEquals(2, batchOf(batch).pace().ready());
    }

    @Test
    void anotherTryIsForWhatFailed() {
        String batch = sent(form(desk.reviewer())
                .multiPart("files", "again.txt", Samples.newText("again"))
                .post("/articles/new"));
        intake.drain();
        long id = batchOf(batch).items().items().get(0).id();
        desk.reviewer().post("/intake/items/" + id + "/retry").then().statusCode(409);
        intake.fail(id);
        desk.viewer().post("/intake/items/" + id + "/retry").then().statusCode(403);
        desk.reviewer()
                .get("/intake?state=failed")
                .then()
                .body(containsString("Something went wrong on our side"), containsString("Read again.txt again"));
        desk.reviewer()
                .post("/intake/items/" + id + "/retry")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/intake/" + batch));
        intake.drain();
        assertEquals(State.READY, items.view(id).state());
        desk.reviewer().post("/intake/items/999999/retry").then().statusCode(404);
    }

    @Test
    void namesWithMarkupStayText() {
        String evil = "<img src=x onerror=alert(1)>.txt";
        String batch = sent(form(desk.reviewer())
                .multiPart("files", evil, Samples.newText("1234"))
                .post("/articles/new"));
        intake.drain();
        for (String page : List.of("/intake/" + batch, "/intake", "/articles?q=onerror"))
            desk.viewer()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("&lt;img src=x"), allOf(not(containsString("<img"))));
    }

    @Test
    void rolesAreKept() {
        desk.viewer().get("/articles/new").then().statusCode(403);
        form(desk.viewer())
                .multiPart("files", "v.txt", Samples.newText("v"))
                .post("/articles/new")
                .then()
                .statusCode(403);
        desk.viewer().get("/intake").then().statusCode(200);
        desk.viewer().get("/intake/" + UUID.randomUUID()).then().statusCode(404);
        desk.viewer().get("/intake/none").then().statusCode(404);
        desk.reviewer()
                .get("/articles/new")
                .then()
                .statusCode(200)
                .body(containsString("At most 500 files at once, each at most 524.3 MB"));
    }

    @Test
    void thePagesSpeakGerman() {
        RequestSpecification german = desk.reviewer().browser().header("Accept-Language", "de");
        german.get("/articles/new").then().statusCode(200).body(containsString("Dateien wählen oder hierher ziehen"));
        german.get("/intake").then().statusCode(200).body(containsString("Hereingekommene Dateien"));
    }

    private static RequestSpecification form(Visitor visitor) {
        String csrf = visitor.csrf();
        return visitor.browser().redirects().follow(false).multiPart("csrf", csrf);
    }

    private static String sent(Response answer) {
        answer.then().statusCode(303);
        return batch(answer);
    }

    private static String batch(Response answer) {
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Batch batchOf(String batch) {
        return items.batch(batch, new Paging(1, 100));
    }

    private void pretendItIsBeingRead(long id) {
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "update IntakeItem set state = 'reading', articleId = null where id = ?1")
                .setParameter(1, id)
                .executeUpdate());
    }
}
