package org.claimtrail.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.suggestion.TestSuggestions;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

@DeskTest
class ReadingPagesTest {
    static final String TEXT = """
            A quiet Friday 🌍 & <b>no</b> news.
            “We have narrowed the list from 31 points to 12,” said Tomas Erlenmeyer, head of the southern delegation.
            “Nothing at all has been agreed between us so far,” Erlenmeyer said.
            """;

    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims claims;

    @Inject
    TestSuggestions testSuggestions;

    @Test
    void theMarginCanPutFirstWhatAsksMostToBeChecked() {
        String text =
                "“I love this city,” said Tomas Ardenbach, the mayor.\n\n“Unemployment fell by 40 percent in 2023,”"
                        + " Ardenbach said. “We will win,” Ardenbach said.\n";
        long article = articles.ready("A speech", text);
        String page = desk.viewer().get("/articles/" + article + "?order=worth").asString();
        assertThat(page, stringContainsInOrder("card-s", "Unemployment fell", "card-s", "I love this city"));
        assertThat(page, containsString("worth checking"));
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + article + "/suggestions?order=worth")
                .then()
                .statusCode(200)
                .body("items[0].quote", containsString("Unemployment"), "items[0].notes", hasItem("figure"));
    }

    @Test
    void aLanguageThatIsNotKnownInFullIsSaidSo() {
        long article = articles.ready(
                new Stated("Beszéd", null, null, null, "hu"), "„Ez a város a miénk” – mondta a polgármester.\n");
        desk.viewer().get("/articles/" + article).then().body(containsString("does not know this language"));
    }

    @Test
    void aViewerReadsWhatIsKnownAndSuggestedButDecidesNothing() {
        long id = articles.ready("Talks end", TEXT, "Harbour Gazette", LocalDate.of(2026, 3, 14));
        desk.viewer()
                .get("/articles/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1 dir=\"auto\">Talks end</h1>"),
                        containsString("Harbour Gazette"),
                        containsString("14 Mar 2026"),
                        containsString("0 of 2 decided"),
                        containsString("direct quotation"),
                        containsString("speaker named in the sentence"),
                        containsString("brought the article in"),
                        not(containsString("/acceptance")),
                        not(containsString("/passages")));
    }

    @Test
    void theTextStandsInRunsThatKnowTheirPlaceAndIsInert() {
        long id = articles.ready("Talks end", TEXT);
        String page = desk.reviewer().get("/articles/" + id).asString();
        List<MatchResult> runs = Pattern.compile("data-begin=\"(\\d+)\">(?:<a [^>]*>)?([^<]*)")
                .matcher(page)
                .results()
                .toList();
        int[] letters = TEXT.codePoints().toArray();
        assertTrue(runs.size() >= 5, "runs: " + runs.size());
        for (MatchResult run : runs) {
            String text = run.group(2)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            int begin = Integer.parseInt(run.group(1));
            assertEquals(new String(letters, begin, text.codePointCount(0, text.length())), text);
        }
        assertTrue(page.contains("&amp; &lt;b&gt;no&lt;/b&gt; news"));
    }

    @Test
    void aDecisionWithoutJavaScriptComesBackToThePage() {
        long article = articles.ready("Talks end", TEXT);
        long id = testSuggestions.suggestion(article, "narrowed the list");
        desk.reviewer()
                .post("/suggestions/" + id + "/acceptance")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/articles/" + article + "#card-s" + id));
        desk.reviewer()
                .get("/articles/" + article)
                .then()
                .statusCode(200)
                .body(
                        containsString("Accepted: it is a claim now."),
                        containsString("1 of 2 decided"),
                        containsString("class=\"mark-direct mark-claim\""),
                        containsString("The speaker is not linked yet."),
                        containsString("accepted a suggestion"));
        desk.colleague()
                .post("/suggestions/" + id + "/dismissal")
                .then()
                .statusCode(409)
                .body(containsString("This has been decided already"));
        desk.colleague()
                .post("/suggestions/" + id + "/reopening")
                .then()
                .statusCode(412)
                .body(containsString("Somebody else changed this meanwhile"));
        Card card = testSuggestions.passages(article).stream()
                .map(Card::new)
                .filter(each -> Long.valueOf(id).equals(each.suggestionId()))
                .findFirst()
                .orElseThrow();
        desk.colleague()
                .post(
                        "/suggestions/" + id + "/reopening",
                        Map.of("appearance", card.appearanceId(), "version", card.appearanceVersion()))
                .then()
                .statusCode(303);
        desk.colleague()
                .get("/articles/" + article)
                .then()
                .body(containsString("0 of 2 decided"), not(containsString("mark-direct mark-claim")));
    }

    @Test
    void aDecisionLeadsBackToThePageAsItWasAndNowhereElse() {
        long article = articles.ready("Talks end", TEXT);
        long id = testSuggestions.suggestion(article, "narrowed the list");
        String own = "/articles/" + article;
        for (String query : List.of("?view=raw&order=worth", "/versions/1?begin=1&end=5", ""))
            dismissed(id, "https://desk.example" + own + query, own + query + "#card-s" + id);
        for (String from : List.of("https://desk.example/articles/1234567?view=raw", "https://desk.example/", "?:% "))
            dismissed(id, from, own + "#card-s" + id);
    }

    private void dismissed(long id, String from, String to) {
        for (String what : List.of("dismissal", "reopening"))
            desk.reviewer()
                    .browser()
                    .redirects()
                    .follow(false)
                    .header("Referer", from)
                    .contentType(ContentType.URLENC)
                    .formParam("csrf", desk.reviewer().csrf())
                    .post("/suggestions/" + id + "/" + what)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(to));
    }

    @Test
    void aDecisionWithJavaScriptIsAnsweredWithTheCard() {
        long article = articles.ready("Talks end", TEXT);
        long id = testSuggestions.suggestion(article, "Nothing at all");
        decide(desk.reviewer(), id, "dismissal")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("id=\"card-s" + id + "\""),
                        containsString("data-state=\"dismissed\""),
                        containsString("1 of 2 decided"),
                        containsString("hx-swap-oob"),
                        not(containsString("<html"))));
        decide(desk.colleague(), id, "acceptance")
                .then()
                .statusCode(409)
                .body(containsString("data-state=\"dismissed\""), containsString("Somebody decided this meanwhile"));
    }

    @Test
    void decidingNeedsTheRole() {
        long id = testSuggestions.suggestion(articles.ready("Talks end", TEXT), "narrowed the list");
        desk.viewer().post("/suggestions/" + id + "/acceptance").then().statusCode(403);
        desk.reviewer().post("/suggestions/999999999/acceptance").then().statusCode(404);
    }

    @Test
    void pastedWordsLeadToTheFormOrToAChoice() {
        long article = articles.ready("Rain", "It rained 😀. It rained again; “it  rained”.");
        long version = claims.passage(article, "again").text().versionId();
        desk.reviewer()
                .post("/articles/" + article + "/passages", Map.of("words", "rained again"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/new?version=" + version + "&begin=16&end=28"));
        long claim = claims.claim("It rained.", article, "It rained again");
        desk.reviewer()
                .post(
                        "/articles/" + article + "/passages",
                        Map.of("words", "\"it rained\"", "evidenceFor", claim, "versionId", version))
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/claims/" + claim + "/evidence/new?version=" + version + "&begin=30&end=42"));
        desk.reviewer()
                .post("/articles/" + article + "/passages", Map.of("words", "It rained"))
                .then()
                .statusCode(200)
                .body(
                        containsString("These words stand in the article 2 times"),
                        containsString("version=" + version + "&amp;begin=0&amp;end=9"),
                        containsString("version=" + version + "&amp;begin=13&amp;end=22"));
        desk.reviewer()
                .post("/articles/" + article + "/passages", Map.of("words", "it <snowed>"))
                .then()
                .statusCode(422)
                .body(containsString("do not stand in the article"), containsString("it &lt;snowed&gt;</textarea>"));
        desk.reviewer()
                .post("/articles/" + article + "/passages", Map.of("words", " "))
                .then()
                .statusCode(422)
                .body(containsString("Please fill this in."));
    }

    @Test
    void aPassageInTheAddressIsShown() {
        long article = articles.ready("Rain", "It rained 😀. It rained again.");
        desk.viewer()
                .get("/articles/" + article + "?begin=13&end=22")
                .then()
                .statusCode(200)
                .body(containsString(
                        "<mark id=\"passage\" class=\"current\" data-marks=\"passage\" data-begin=\"13\">It"
                                + " rained</mark>"));
        desk.viewer().get("/articles/" + article + "?begin=22&end=13").then().statusCode(200);
        desk.viewer().get("/articles/" + article + "?version=999999").then().statusCode(404);
        desk.viewer().get("/articles/999999").then().statusCode(404);
    }

    @Test
    void theTextIsShownJoinedOrRawOrAsItCameIn() {
        String wrapped = """
                The harbour master said on Monday that the quay would
                stay open for all who come in peace, and that no exam-
                ination of their cargo was planned.

                Home | Contact
                """;
        long article = articles.blocks(
                "Harbour",
                wrapped,
                List.of(
                        new Block(new Span(0, wrapped.indexOf("\n\n")), BlockKind.PARAGRAPH, true),
                        new Block(
                                new Span(wrapped.indexOf("Home"), wrapped.length() - 1), BlockKind.PARAGRAPH, false)));
        int begin = wrapped.indexOf("exam-");
        claims.claim("No examination was planned.", article, "exam-\nination of their cargo");
        String view = desk.viewer().get("/articles/" + article).asString();
        assertThat(
                view,
                stringContainsInOrder(
                        "aria-current=\"page\">Reading view</a>",
                        "quay would stay open",
                        ">exam</a></mark>",
                        "data-begin=\"" + (begin + 6) + "\"",
                        "ination of their cargo</a></mark>",
                        "<details class=\"boilerplate\" >",
                        "Home | Contact"));
        String passage = "?begin=" + wrapped.indexOf("Home") + "&end=" + (wrapped.indexOf("Home") + 4);
        assertThat(
                desk.viewer().get("/articles/" + article + passage).asString(),
                stringContainsInOrder("<details class=\"boilerplate\" open>", "id=\"passage\"", ">Home</mark>"));
        String raw = desk.viewer().get("/articles/" + article + "?view=raw").asString();
        assertThat(
                raw,
                stringContainsInOrder(
                        "aria-current=\"page\">Raw text</a>",
                        "quay would</mark><br>",
                        ">exam-</a></mark><br>",
                        "ination"));
        assertThat(raw, not(containsString("<details class=\"boilerplate\"")));
        String original = desk.viewer()
                .get("/articles/" + article + "/versions/1" + passage + "&view=original")
                .asString();
        assertThat(
                original,
                stringContainsInOrder(
                        "/versions/1" + passage.replace("&", "&amp;") + "#passage",
                        "aria-current=\"page\">Original</a>",
                        "article.txt",
                        "no exam-\nination of"));
        assertThat(
                desk.viewer()
                        .get("/articles/" + article + "?begin=1&end=99999999")
                        .asString(),
                not(containsString("id=\"passage\"")));
    }

    @Test
    void whatCameInIsShownAsTextAndNeverRun() {
        long article =
                articles.edition("https://example.org/never-run", "Rain", "It <script>alert(1)</script> rained.");
        desk.viewer()
                .get("/articles/" + article + "?view=original")
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"), not(containsString("<script>alert")));
        long other = articles.ready(new Stated("A scan", null, null, null, "en"), "It rained.");
        desk.viewer()
                .get("/articles/" + other + "/versions/1?view=original&evidence-for=999999")
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverLooksForEvidenceIsToldSo() {
        long article = articles.ready("Rain", "It rained.");
        long claim = claims.claim("It rained a lot.", article, "It rained");
        desk.reviewer()
                .get("/articles/" + article + "?evidence-for=" + claim)
                .then()
                .statusCode(200)
                .body(
                        containsString("You are looking for evidence on:"),
                        containsString("It rained a lot."),
                        containsString("/claims/" + claim + "/evidence/new"),
                        containsString("name=\"evidenceFor\" value=\"" + claim + "\""));
        desk.reviewer()
                .get("/articles/" + article + "?evidence-for=999999")
                .then()
                .statusCode(404);
    }

    @Test
    void namesThatAreMarkupStayText() {
        String evil = "<script>alert(1)</script>\"'><img src=x>{inject:page.name}";
        long article = articles.ready(
                new Stated(evil, evil, evil, null, "en"), "“" + evil + " is what I mean by it,” said " + evil + ".");
        claims.claim(evil, article, "is what I mean");
        for (String path : List.of("/articles/" + article, "/claims?article=" + article))
            desk.reviewer()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(
                            not(containsString("<script>alert")),
                            not(containsString("<img src=x")),
                            containsString("{inject:page.name}"));
    }

    @Test
    void thePageSpeaksGerman() {
        long article = articles.ready("Talks end", TEXT);
        desk.viewer()
                .browser()
                .header("Accept-Language", "de")
                .get("/articles/" + article)
                .then()
                .body(containsString("0 von 2 entschieden"), containsString("direktes Zitat"));
    }

    private static io.restassured.response.Response decide(Desk.Visitor who, long id, String what) {
        return who.browser()
                .header("HX-Request", "true")
                .header("X-CSRF-Token", who.csrf())
                .contentType(ContentType.URLENC)
                .formParam("csrf", who.csrf())
                .post("/suggestions/" + id + "/" + what);
    }
}
