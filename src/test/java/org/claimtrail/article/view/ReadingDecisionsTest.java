package org.claimtrail.article.view;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.article.version.ArticleJoins;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.history.Actor;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

@DeskTest
class ReadingDecisionsTest {
    private static final String MENU = "Home | News | Contact 😀";
    private static final String BODY = "The council met on Tuesday and talked about the quay.";
    private static final String TEXT = MENU + "\n" + BODY + "\n";
    private static final String BLOCK = "0-" + MENU.codePointCount(0, MENU.length());
    private static final String GARBLED = "The cafÃ© of the harbour masterâ€™s son is open.";

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
    ReadingDecisions decisions;

    @Inject
    History history;

    @Test
    void aBlockIsSetAsideAndTakenBackOnThePage() {
        long id = given.ready("Council", TEXT);
        Desk.Visitor ana = desk.reviewer();
        ana.get("/articles/" + id).then().body(containsString("value=\"" + BLOCK + "-boilerplate\""));
        ana.post("/articles/" + id + "/versions/1/blocks", Map.of("block", BLOCK + "-boilerplate", "seen", 0))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/articles/" + id + "#b0"));
        ana.get("/articles/" + id)
                .then()
                .body(
                        containsString("Set aside: 1 line that is not part of the article"),
                        containsString("Set aside by ana"),
                        containsString("value=\"" + BLOCK + "-none\""),
                        containsString("said what a part of the text is"));
        assertEquals(BODY, texts.currentText(id).mainText());
        ana.post("/articles/" + id + "/versions/1/blocks", Map.of("block", BLOCK + "-none", "seen", 1));
        ana.get("/articles/" + id).then().body(not(containsString("Set aside by ana")));
        assertTrue(texts.currentText(id).mainText().startsWith("Home"));
        List<EventRow> events = history.of(Subject.article(id), 2);
        assertEquals(
                List.of("article.block-unmarked", "article.block-marked"),
                events.stream().map(EventRow::action).toList());
    }

    @Test
    void whoDecidesTooLateIsShownHowItIsNow() {
        long id = given.ready("Council", TEXT);
        desk.colleague()
                .post("/articles/" + id + "/versions/1/blocks", Map.of("block", BLOCK + "-boilerplate", "seen", 0));
        desk.reviewer()
                .post("/articles/" + id + "/versions/1/blocks", Map.of("block", BLOCK + "-boilerplate", "seen", 0))
                .then()
                .statusCode(303);
        desk.reviewer()
                .get("/articles/" + id)
                .then()
                .body(containsString("while you looked at it"), containsString("Set aside by ben"));
    }

    @Test
    void programsDecideOnTheVersionThatTheySaw() {
        long id = given.ready("Council", TEXT);
        String reading = "/api/v1/articles/" + id + "/versions/1/reading";
        String block = "/api/v1/articles/" + id + "/versions/1/blocks/" + BLOCK;
        Response before = desk.viewer().api().get(reading);
        before.then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(
                        "segments", hasSize(2),
                        "segments[1].role", equalTo("main"),
                        "segments[1].begin", equalTo(MENU.codePointCount(0, MENU.length()) + 1),
                        "segments[1].text", equalTo(BODY),
                        "segments[0].mark", nullValue(),
                        "garbled", equalTo(false));
        put(desk.reviewer(), block, "boilerplate", "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo("\"0\"")))
                .body("segments[0].role", equalTo("boilerplate"), "segments[0].mark.by", equalTo("ana"));
        put(desk.reviewer(), block, "main", "\"0\"").then().statusCode(412);
        put(desk.reviewer(), block, "nonsense", "*").then().statusCode(422);
        put(desk.viewer(), block, "main", "*").then().statusCode(403);
        put(desk.reviewer(), block.replace(BLOCK, "0-9999"), "main", "*").then().statusCode(422);
        put(desk.reviewer(), block.replace("/1/blocks", "/7/blocks"), "main", "*")
                .then()
                .statusCode(404);
        desk.reviewer().api().delete(block).then().statusCode(428);
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + id + "/text")
                .then()
                .body("mainText", equalTo(BODY), "rawText", equalTo(TEXT));
        String tag = desk.viewer().api().get(reading).header("ETag");
        desk.reviewer()
                .api()
                .header("If-Match", tag)
                .delete(block)
                .then()
                .statusCode(200)
                .body("segments[0].role", equalTo("main"), "segments[0].mark", nullValue());
        desk.reviewer().api().header("If-Match", "*").delete(block).then().statusCode(404);
    }

    @Test
    void whatWasSaidHoldsInTheNextVersionWhereTheSameWordsStand() {
        String address = "https://harbour.example/carried";
        long id = given.edition(address, "Council", TEXT);
        long first = articles.view(id).versionId();
        Span menu = new Span(0, MENU.codePointCount(0, MENU.length()));
        decisions.mark(first, menu, false, 0, ana());
        decisions.mark(
                first,
                new Span(menu.end() + 1, menu.end() + 1 + BODY.length()),
                true,
                texts.text(first).decisions().version(),
                ana());
        given.edition(
                address, "Council", "News of the day\n" + MENU + "\nThe council met on Friday, and that was that.\n");
        VersionText second = texts.currentText(id);
        assertEquals(1, second.decisions().marks().size());
        assertEquals(false, second.decisions().marks().get(0).main());
        assertEquals("News of the day\nThe council met on Friday, and that was that.", second.mainText());
        assertTrue(history.of(Subject.article(id), 5).stream()
                .anyMatch(event -> event.action().equals("article.blocks-carried")));
        decisions.carry(second.versionId());
        assertEquals(1, texts.currentText(id).decisions().marks().size());
        assertTrue(Changes.of(texts.text(first), second, false).parts().stream()
                .noneMatch(part -> part.text().contains("Home")));
    }

    @Test
    void whatWasSaidHoldsInAVersionThatSomebodyJoinsAndLeavesWithIt() {
        String later = "News of the day\n" + MENU + "\nThe council met on Friday, and that was that.\n";
        long older = given.ready("Council", TEXT);
        long newer = given.ready("Council again", later);
        long joined = articles.view(newer).versionId();
        Span menu = new Span(0, MENU.codePointCount(0, MENU.length()));
        Span headline = new Span(0, "News of the day".length());
        decisions.mark(articles.view(older).versionId(), menu, false, 0, ana());
        decisions.mark(joined, headline, false, 0, ana());

        joins.join(newer, older, ana());
        assertEquals(
                "The council met on Friday, and that was that.",
                texts.text(joined).mainText());
        assertTrue(history.of(Subject.article(older), 5).stream()
                .anyMatch(event -> event.action().equals("article.blocks-carried")));

        joins.separate(newer, ana());
        assertEquals(
                MENU + "\nThe council met on Friday, and that was that.",
                texts.text(joined).mainText());
        assertTrue(history.of(Subject.article(newer), 5).stream()
                .anyMatch(event -> event.action().equals("article.blocks-left")));

        joins.join(newer, older, ana());
        assertEquals(
                "The council met on Friday, and that was that.",
                texts.text(joined).mainText());
    }

    @Test
    void whatSomebodySaidOfAJoinedVersionCountsMoreThanWhatWasSaidBefore() {
        long older = given.ready("Council", TEXT);
        long newer = given.ready("Council again", "News of the day\n" + TEXT);
        long joined = articles.view(newer).versionId();
        int length = MENU.codePointCount(0, MENU.length());
        int begin = "News of the day\n".length();
        decisions.mark(articles.view(older).versionId(), new Span(0, length), false, 0, ana());
        decisions.mark(joined, new Span(begin, begin + length), true, 0, ana());
        joins.join(newer, older, ana());
        assertTrue(texts.text(joined).mainText().contains("Home"));
        assertEquals(1, texts.text(joined).decisions().marks().size());
    }

    @Test
    void lettersAreShownAsTheyWereMeantAndTheRawTextStays() {
        long id = given.ready("Café", GARBLED);
        desk.viewer()
                .get("/articles/" + id)
                .then()
                .body(containsString("wrong encoding"), not(containsString("/letters\"")), containsString("cafÃ©"));
        desk.reviewer()
                .post("/articles/" + id + "/versions/1/letters", Map.of("repaired", "true", "seen", 0))
                .then()
                .statusCode(303);
        desk.viewer()
                .get("/articles/" + id)
                .then()
                .body(
                        containsString("shown as they were meant"),
                        containsString("<span data-begin=\"7\" data-end=\"9\">é</span>"),
                        not(containsString("cafÃ©")));
        desk.viewer().get("/articles/" + id + "?view=raw").then().body(containsString("cafÃ©"));
        assertEquals(GARBLED, texts.currentText(id).rawText());
        String letters = "/api/v1/articles/" + id + "/versions/1/letters";
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"repaired\":false}")
                .put(letters)
                .then()
                .statusCode(200)
                .body("repaired", equalTo(false), "garbled", equalTo(true));
        desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body("{\"repaired\":true}")
                .put(letters)
                .then()
                .statusCode(428);
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + id + "/history")
                .then()
                .body("items.action", hasItem("article.letters-repaired"), "items", notNullValue());
    }

    @Test
    void whatTheFileSaysOfTheArticleIsRepairedAlongWithTheTextAndPutBack() {
        long id = given.found(
                metadata("Le cafÃ© rouvre", "RenÃ© Dupont", "La DÃ©pÃªche du Quai " + UUID.randomUUID()), GARBLED);
        long version = articles.view(id).versionId();
        ArticleView asFound = articles.view(id);
        decisions.repair(version, true, 0, ana());
        ArticleView repaired = articles.view(id);
        assertEquals("Le café rouvre", repaired.title());
        assertEquals("René Dupont", repaired.value(MetadataField.BYLINE));
        assertTrue(repaired.value(MetadataField.OUTLET).startsWith("La Dépêche du Quai"));
        assertEquals(
                asFound.known().get(MetadataField.TITLE).source(),
                repaired.known().get(MetadataField.TITLE).source());
        assertEquals(GARBLED, texts.currentText(id).rawText());
        EventRow event = history.of(Subject.article(id), 1).get(0);
        assertEquals("article.letters-repaired", event.action());
        assertTrue(event.changes().contains(new EventRow.Change("title", "Le cafÃ© rouvre", "Le café rouvre")));
        desk.viewer().get("/articles").then().body(containsString("Le café rouvre"));

        decisions.repair(version, false, texts.text(version).decisions().version(), ana());
        assertEquals(asFound.metadata(), articles.view(id).metadata());
    }

    @Test
    void whatAPersonGaveIsNotPutBack() {
        long id = given.found(metadata("Le cafÃ© rouvre", "RenÃ© Dupont", "The Quay " + UUID.randomUUID()), GARBLED);
        long version = articles.view(id).versionId();
        decisions.repair(version, true, 0, ana());
        ArticleView view = articles.view(id);
        MetadataValues corrected = view.metadata().with(MetadataField.TITLE, "The café opens again");
        articles.correct(id, view.version(), corrected, ana());
        decisions.repair(version, false, texts.text(version).decisions().version(), ana());
        assertEquals("The café opens again", articles.view(id).title());
        assertEquals("RenÃ© Dupont", articles.view(id).value(MetadataField.BYLINE));
    }

    @Test
    void whatANewerVersionStatesIsNotPutBack() {
        String address = "https://example.org/" + UUID.randomUUID();
        long id = given.found(metadata("Le cafÃ© rouvre", address), GARBLED);
        long version = articles.view(id).versionId();
        decisions.repair(version, true, 0, ana());
        assertEquals(id, given.found(metadata("Le café rouvre", address), BODY));
        decisions.repair(version, false, texts.text(version).decisions().version(), ana());
        assertEquals("Le café rouvre", articles.view(id).title());
    }

    @Test
    void anOutletThatIsKnownByAnotherSpellingIsPutBackToo() {
        String name = "Café News " + UUID.randomUUID();
        given.found(metadata("An article", null, name.toUpperCase(Locale.ROOT)), "Another text. " + UUID.randomUUID());
        long id = given.found(metadata("Another", null, name.replace("é", "Ã©")), GARBLED);
        ArticleView asFound = articles.view(id);
        long version = asFound.versionId();
        decisions.repair(version, true, 0, ana());
        decisions.repair(version, false, texts.text(version).decisions().version(), ana());
        assertEquals(asFound.metadata(), articles.view(id).metadata());
    }

    @Test
    void aGarbledTitleOverAPlainTextIsOfferedForRepairToo() {
        long id = given.found(metadata("Le cafÃ© du portâ€™s", null, null), BODY);
        desk.reviewer().get("/articles/" + id).then().body(containsString("/letters\""));
        desk.reviewer()
                .post("/articles/" + id + "/versions/1/letters", Map.of("repaired", "true", "seen", 0))
                .then()
                .statusCode(303);
        desk.reviewer()
                .get("/articles/" + id)
                .then()
                .body(
                        containsString("<title>Le café du port’s"),
                        containsString("shown as they were meant"),
                        containsString("name=\"repaired\" value=\"false\""));
    }

    private static Metadata metadata(String title, String address) {
        return Metadata.NONE.with(MetadataField.TITLE, found(title)).with(MetadataField.CANONICAL_URL, found(address));
    }

    private static Metadata metadata(String title, String byline, String outlet) {
        return Metadata.NONE
                .with(MetadataField.TITLE, found(title))
                .with(MetadataField.BYLINE, found(byline))
                .with(MetadataField.OUTLET, found(outlet));
    }

    private static Fact found(String value) {
        return value == null ? null : new Fact(value, Source.HTML_META);
    }

    private Actor ana() {
        return new Actor(desk.reviewer().id, "ana");
    }

    private static Response put(Desk.Visitor who, String path, String role, String ifMatch) {
        return who.api()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body("{\"role\":\"" + role + "\"}")
                .put(path);
    }
}
