package org.claimtrail.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.ClaimsTest;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.suggestion.SuggestionsTest;
import org.claimtrail.suggestion.TestSuggestions;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

@DeskTest
class LinkPagesTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims testClaims;

    @Inject
    TestSuggestions testSuggestions;

    @Inject
    Claims claims;

    @Inject
    Linking linking;

    @Inject
    Speakers speakers;

    @Test
    void theFormStartsWithWhatIsKnown() {
        long article = articles.ready("Talks", SuggestionsTest.TEXT, "Gazette", null);
        long suggestion = testSuggestions.suggestion(article, "narrowed the list");
        Passage passage = testClaims.passage(article, "We have narrowed the list from 31 points to 12");
        desk.reviewer()
                .get("/claims/new?version=" + passage.text().versionId() + "&begin="
                        + passage.span().begin() + "&end=" + passage.span().end() + "&suggestion=" + suggestion)
                .then()
                .statusCode(200)
                .body(
                        containsString("<mark class=\"current\">We have narrowed the list from 31 points to 12</mark>"),
                        containsString("value=\"Gazette\""),
                        containsString("value=\"said\""),
                        containsString("name=\"suggestion\" value=\"" + suggestion + "\""),
                        containsString("value=\"direct\" checked"));
    }

    @Test
    void aPassageBecomesAClaimWithANewSpeakerAndItsSource() {
        String name = "Ines Arwald " + UUID.randomUUID();
        long article = articles.ready("Quota", "The quota, she said, falls by a fifth.", "Gazette", null);
        Map<String, Object> form = form(article, "falls by a fifth");
        form.put("statement", "  The quota   falls by a fifth. ");
        form.put("newSpeaker", "true");
        form.put("newSpeaker-name", name);
        form.put("newSpeaker-kind", "person");
        form.put("newSpeaker-description", "minister");
        form.put("newSpeaker-aliases", "The Minister");
        form.put("speakerMention", "she");
        form.put("outletName", "Coast Today");
        form.put("chain", "Northwire\r\n\r\n Baltic  Press ");
        desk.reviewer()
                .post("/claims/new", form)
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/articles/" + article + "#a\\d+"));
        ClaimView claim = only(article);
        assertEquals("The quota falls by a fifth.", claim.statement());
        AppearanceView appearance = claim.appearances().get(0);
        assertEquals(name, appearance.speaker().name());
        assertEquals("minister", appearance.speaker().description());
        assertEquals("Coast Today", appearance.outlet());
        assertEquals(List.of("Northwire", "Baltic Press"), appearance.chain());
        assertEquals("she", appearance.speakerMention());
        assertEquals("en", appearance.language());
    }

    @Test
    void whoeverMarksInTheRawTextComesBackToItAndNowhereElse() {
        long article = articles.ready("Quota", "The quota falls by a fifth.");
        String raw = "/articles/" + article + "?view=raw";
        Map<String, Object> form = form(article, "by a fifth");
        form.put("statement", "The quota falls by a fifth.");
        desk.reviewer()
                .browser()
                .header("Referer", "https://desk.example" + raw)
                .get("/claims/new?version=" + form.get("version") + "&begin=" + form.get("begin") + "&end="
                        + form.get("end"))
                .then()
                .statusCode(200)
                .body(containsString("name=\"back\" value=\"" + raw + "\""));
        Map.of(raw, raw, "https://elsewhere.example/articles/9?x=y", "/articles/" + article)
                .forEach((back, to) -> {
                    form.put("back", back);
                    String location = desk.reviewer()
                            .post("/claims/new", form)
                            .then()
                            .statusCode(303)
                            .extract()
                            .header("Location");
                    assertTrue(location.replaceFirst("#a\\d+$", "").endsWith(to), location);
                });
    }

    @Test
    void aKnownSpeakerIsFoundByNameAndAChosenOneById() {
        String name = "Otto Falk " + UUID.randomUUID();
        long falk = speaker(name);
        long article = articles.ready("Quota", "The quota falls by a fifth.");
        Map<String, Object> form = form(article, "by a fifth");
        form.put("speakerName", name.toUpperCase(java.util.Locale.ROOT));
        desk.reviewer().post("/claims/new", form).then().statusCode(303);
        assertEquals(falk, only(article).appearances().get(0).speaker().id());

        long twin = speaker(name);
        long second = articles.ready("Quota", "The quota falls by a fifth.");
        form = form(second, "by a fifth");
        form.put("speakerName", name);
        desk.reviewer()
                .post("/claims/new", form)
                .then()
                .statusCode(422)
                .body(
                        containsString("Choose one that is offered"),
                        containsString("name=\"speakerId\" value=\"" + falk + "\""),
                        containsString("name=\"speakerId\" value=\"" + twin + "\""));
        form.put("speakerId", twin);
        form.put("speakerOfferedFor", name);
        desk.reviewer().post("/claims/new", form).then().statusCode(303);
        assertEquals(twin, only(second).appearances().get(0).speaker().id());
    }

    @Test
    void whatIsWrongIsNamedAndEverythingTypedIsKept() {
        long article = articles.ready("Quota", "The quota falls by a fifth.");
        Map<String, Object> form = form(article, "by a fifth");
        form.put("statement", " ");
        form.put("kind", "shouted");
        form.put("cue", "c".repeat(201));
        form.put("quote", "words <b>of</b> no article");
        form.put("speakerName", "Nobody <i>Known</i>");
        form.put("chain", "x\n".repeat(11));
        form.put("outletName", "o".repeat(201));
        form.put("newSpeaker-description", "a description to keep");
        desk.reviewer()
                .post("/claims/new", form)
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#statement\""),
                        containsString("href=\"#kind\""),
                        containsString("href=\"#cue\""),
                        containsString("href=\"#quote\""),
                        containsString("href=\"#speakerName\""),
                        containsString("href=\"#chain\""),
                        containsString("href=\"#outletName\""),
                        containsString("words &lt;b&gt;of&lt;/b&gt; no article"),
                        containsString("a description to keep"),
                        not(containsString("<i>Known")));
        assertEquals(0, claims.list(inArticle(article), ClaimsTest.FIRST).total());
    }

    @Test
    void lookingUpKeepsTheFormAndOffersWhatThereIs() {
        String name = "Berta Lind " + UUID.randomUUID();
        long lind = speaker(name);
        long article = articles.ready("Quota", "The quota falls by a fifth. It rose before.");
        String statement = "The quota of " + UUID.randomUUID() + " falls.";
        long claim = testClaims.claim(statement, article, "The quota falls");
        Map<String, Object> form = form(article, "It rose before");
        form.put("find", "speakers");
        form.put("speakerName", name.substring(0, 30));
        form.put("claimSearch", statement.substring(0, 40));
        form.put("statement", "typed and kept");
        desk.reviewer()
                .post("/claims/new", form)
                .then()
                .statusCode(200)
                .body(
                        containsString("typed and kept"),
                        containsString("name=\"speakerId\" value=\"" + lind + "\""),
                        containsString("name=\"claimId\" value=\"" + claim + "\""));
        desk.reviewer()
                .get("/claims/suggestions?q=" + statement.substring(13, 40))
                .then()
                .statusCode(200)
                .body(containsString("name=\"claimId\" value=\"" + claim + "\""), not(containsString("<html")));

        form.remove("find");
        form.put("statement", "");
        form.put("speakerName", "");
        form.put("claimId", claim);
        desk.reviewer().post("/claims/new", form).then().statusCode(303);
        assertEquals(2, claims.required(claim).appearances().size());
    }

    @Test
    void otherWordsMoveThePassage() {
        long article = articles.ready("Fifths", "A fifth here. A fifth there 😀. A fifth everywhere.");
        Map<String, Object> form = form(article, "there");
        form.put("quote", "A  fifth");
        desk.reviewer().post("/claims/new", form).then().statusCode(303);
        assertEquals(new Span(14, 21), only(article).appearances().get(0).span());
    }

    @Test
    void savingASuggestionDecidesItOnce() {
        long article = articles.ready("Talks", SuggestionsTest.TEXT);
        long suggestion = testSuggestions.suggestion(article, "narrowed the list");
        Map<String, Object> form = form(article, "We have narrowed the list");
        form.put("suggestion", suggestion);
        desk.reviewer().post("/claims/new", form).then().statusCode(303);
        desk.colleague().post("/claims/new", form).then().statusCode(409).body(containsString("decided already"));
        assertEquals(1, claims.list(inArticle(article), ClaimsTest.FIRST).total());
        Map<String, Object> elsewhere = form(articles.ready("Other", "Other words."), "Other");
        elsewhere.put("suggestion", testSuggestions.suggestion(article, "Nothing at all"));
        desk.reviewer().post("/claims/new", elsewhere).then().statusCode(422);
    }

    @Test
    void aSpeakerWhomNobodyKnowsIsAddedOnceAndThenLinkedWithOneClick() {
        String name = "Ulla Vandreback";
        String text = "“We have narrowed the list from 31 points to 12,” said " + name + ", mayor of the town.\n"
                + "“Nothing at all has been agreed between us so far,” " + name + " said.\n";
        long article = articles.ready("Talks", text);
        long first = testSuggestions.suggestion(article, "narrowed the list");
        long second = testSuggestions.suggestion(article, "Nothing at all");
        desk.reviewer().post("/suggestions/" + first + "/acceptance").then().statusCode(303);
        desk.reviewer().post("/suggestions/" + second + "/acceptance").then().statusCode(303);
        List<Card> cards =
                testSuggestions.passages(article).stream().map(Card::new).toList();
        String form = desk.reviewer()
                .get("/appearances/" + cards.get(0).appearanceId() + "/edit?back=article")
                .then()
                .statusCode(200)
                .body(
                        containsString("name=\"newSpeaker\" value=\"true\" checked"),
                        containsString("name=\"newSpeaker-name\" value=\"" + name + "\""),
                        containsString("name=\"back\" value=\"/articles/" + article + "\""))
                .extract()
                .asString();
        assertEquals(-1, form.indexOf("name=\"speakerId\""));
        speaker(name);
        String link = "/appearances/" + cards.get(1).appearanceId() + "/speaker";
        desk.reviewer()
                .get("/articles/" + article)
                .then()
                .body(containsString("Link to " + name), containsString(link));
        Map<String, Object> known = Map.of(
                "speakerId",
                testSuggestions
                        .passages(article)
                        .get(1)
                        .attribution()
                        .candidate()
                        .id());
        desk.reviewer()
                .post(link, known)
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/articles/" + article + "#card-s" + second));
        assertEquals(
                name,
                testSuggestions.passages(article).get(1).attribution().speaker().name());
        desk.colleague().post(link, known).then().statusCode(409);
        desk.viewer().post(link, known).then().statusCode(403);
    }

    @Test
    void nobodyIsEnteredTwiceUnawares() {
        String name = "Rolf Tann " + UUID.randomUUID();
        long first = speaker(name);
        long article = articles.ready("Quota", "The quota falls by a fifth.");
        Map<String, Object> form = form(article, "by a fifth");
        form.put("newSpeaker", "true");
        form.put("newSpeaker-name", name.toLowerCase(java.util.Locale.ROOT));
        form.put("newSpeaker-kind", "person");
        desk.reviewer()
                .post("/claims/new", form)
                .then()
                .statusCode(422)
                .body(containsString("Somebody already goes by this name"), containsString("newSpeaker-another"));
        form.put("newSpeaker-another", "true");
        desk.reviewer().post("/claims/new", form).then().statusCode(303);
        assertNotEquals(first, only(article).appearances().get(0).speaker().id());
    }

    @Test
    void spansOutsideTheTextAreRefused() {
        long article = articles.ready("Short", "Short text.");
        Map<String, Object> form = form(article, "Short");
        for (List<?> span : List.of(List.of(0, 99), List.of(5, 5), List.of(6, 2), List.of(-1, 3), List.of("a", 3))) {
            form.put("begin", span.get(0));
            form.put("end", span.get(1));
            desk.reviewer().post("/claims/new", form).then().statusCode(422);
        }
        desk.reviewer()
                .get("/claims/new?version=" + form.get("version") + "&begin=0&end=99")
                .then()
                .statusCode(422);
        desk.reviewer().get("/claims/new").then().statusCode(422);
        desk.viewer()
                .get("/claims/new?version=" + form.get("version") + "&begin=0&end=3")
                .then()
                .statusCode(403);
    }

    @Test
    void anAppearanceIsLinkedAnewUnlessSomebodyWasFaster() {
        long article = articles.ready("Quota", "The quota falls by a fifth.", "Gazette", null);
        long claim = testClaims.claim("The quota falls.", article, "The quota falls");
        AppearanceView appearance = claims.required(claim).appearances().get(0);
        String path = "/appearances/" + appearance.id() + "/edit";
        desk.reviewer().get(path).then().statusCode(200).body(containsString("value=\"Gazette\""));
        Map<String, Object> form = form(article, "The quota falls");
        form.put("version", appearance.version());
        form.put("cue", "declared");
        form.put("quote", "The quota");
        form.put("chain", "Northwire");
        desk.reviewer()
                .post(path, form)
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/claims/" + claim));
        AppearanceView changed = claims.required(claim).appearances().get(0);
        assertEquals("declared", changed.cue());
        assertEquals("The quota", changed.quote());
        assertEquals(List.of("Northwire"), changed.chain());
        assertNull(changed.speaker());

        form.put("cue", "my <late> words");
        desk.colleague()
                .post(path, form)
                .then()
                .statusCode(412)
                .body(
                        containsString("Somebody changed this while you were editing"),
                        containsString("<td>declared</td>"),
                        containsString("value=\"my &lt;late&gt; words\""),
                        containsString("name=\"version\" value=\"" + changed.version() + "\""));
        form.put("version", changed.version());
        form.put("back", "/articles/" + article + "?view=raw");
        desk.colleague()
                .post(path, form)
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/articles/" + article + "\\?view=raw#a" + appearance.id()));
    }

    @Test
    void anAppearanceIsRemovedAfterAQuestion() {
        long article = articles.ready("Quota", "The quota falls by a fifth.");
        long claim = testClaims.claim("The quota falls.", article, "The quota falls");
        AppearanceView appearance = claims.required(claim).appearances().get(0);
        String path = "/appearances/" + appearance.id() + "/removal";
        desk.reviewer().get(path).then().statusCode(200).body(containsString("Remove an appearance?"));
        desk.reviewer()
                .post(path, Map.of("version", appearance.version() + 1))
                .then()
                .statusCode(412)
                .body(containsString("Somebody changed it meanwhile"));
        desk.reviewer()
                .post(path, Map.of("version", appearance.version()))
                .then()
                .statusCode(303);
        assertEquals(List.of(), claims.required(claim).appearances());
        desk.reviewer().get(path).then().statusCode(404);
    }

    private long speaker(String name) {
        return speakers.create(
                new NewSpeaker(name, "person", null, List.of()),
                testClaims.ana(),
                testClaims.ana().id());
    }

    private Map<String, Object> form(long article, String words) {
        Passage passage = testClaims.passage(article, words);
        Map<String, Object> form = new HashMap<>();
        form.put("version", passage.text().versionId());
        form.put("begin", passage.span().begin());
        form.put("end", passage.span().end());
        form.put("quote", words);
        form.put("statement", "A statement");
        form.put("kind", "indirect");
        return form;
    }

    private ClaimView only(long article) {
        List<Long> ids = claims.ids(inArticle(article), 10);
        assertEquals(1, ids.size());
        return claims.required(ids.get(0));
    }

    private static ClaimCriteria inArticle(long article) {
        return new ClaimCriteria(null, null, null, null, null, article, null, null, null);
    }
}
