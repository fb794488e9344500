package org.claimtrail.suggestion;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@DeskTest
class CorrectionsTest {
    @Inject
    Corrections corrections;

    @Inject
    Suggestions suggestions;

    @Inject
    TestArticles testArticles;

    @Inject
    TestClaims testClaims;

    @Inject
    TestSuggestions testSuggestions;

    @Inject
    VersionTexts versionTexts;

    @Inject
    EntityManager entities;

    @Inject
    History history;

    @Inject
    Desk desk;

    @Test
    void theNumberOfQueriesDoesNotDependOnHowManyTextsComeAtOnce() {
        for (int i = 0; i < 3; i++)
            testClaims.claim("Talks " + i, testArticles.ready("Talks", SuggestionsTest.TEXT), "31 points");
        desk.viewer()
                .api()
                .get("/api/v1/corrections?size=200")
                .then()
                .statusCode(200)
                .body("size", equalTo(20));
        long queries = queries(3);
        assertTrue(queries <= 10, queries + " queries");
    }

    private long queries(int texts) {
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        assertEquals(texts, corrections.list(new Paging(1, texts)).items().size());
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void decisionsAreDataToLearnFrom() {
        long article = testArticles.ready("Talks", SuggestionsTest.TEXT);
        long version = versionTexts.currentText(article).versionId();
        List<Long> suggested = entities.createQuery(
                        "select s.id from Suggestion s where s.articleVersionId = ?1 order by s.spanBegin", Long.class)
                .setParameter(1, version)
                .getResultList();
        suggestions.accept(suggested.get(0), testClaims.ana());
        suggestions.dismiss(suggested.get(1), testClaims.ana());
        int last = (int) corrections.list(new Paging(1, 1)).total();
        Corrected text = corrections.list(new Paging(last, 1)).items().get(0);
        assertEquals("article-" + article + "-version-1", text.doc());
        CodePoints points = CodePoints.of(text.text());
        Corrected.Quote quote = text.quotes().get(0);
        assertEquals(
                "We have narrowed the list from 31 points to 12", points.slice(new Span(quote.begin(), quote.end())));
        assertEquals("Tomas Ardenbach", points.slice(new Span(quote.speakerBegin(), quote.speakerEnd())));
        assertEquals("said", points.slice(new Span(quote.cueBegin(), quote.cueEnd())));
        assertEquals(
                "Nothing at all has been agreed between us so far",
                points.slice(text.dismissed().get(0)).replaceAll(",$", ""));
        Map<String, Object> item = desk.viewer()
                .api()
                .get("/api/v1/corrections?size=1&page=" + last)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].quotes[0]");
        assertEquals(quote.speakerBegin(), item.get("speaker_begin"));
    }

    @Test
    void whatIsWrongIsPutRightOnTheCardAndIsDataToo() {
        long article = testArticles.ready("Talks, once more", SuggestionsTest.TEXT);
        long suggestion = testSuggestions.suggestion(article, "We have narrowed the list from 31 points to 12");
        String card = "/suggestions/" + suggestion + "/correction";
        desk.viewer().post(card, Map.of("quote", "31 points")).then().statusCode(403);
        desk.reviewer()
                .post(card, Map.of("quote", "words of nobody", "kind", "direct", "speakerMention", "The envoy"))
                .then()
                .statusCode(422)
                .body(
                        containsString("words of nobody"),
                        containsString("value=\"The envoy\""),
                        containsString("quote-error"));
        desk.reviewer()
                .post(
                        card,
                        Map.of(
                                "quote",
                                "narrowed the list from 31 points to 12",
                                "kind",
                                "mixed",
                                "speakerMention",
                                "The envoy",
                                "cue",
                                "told us",
                                "chain",
                                "Northwire"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("#card-s" + suggestion));
        desk.reviewer()
                .post(card, Map.of("quote", "31 points", "kind", "direct"))
                .then()
                .statusCode(409);
        int last = (int) corrections.list(new Paging(1, 1)).total();
        Corrected text = corrections.list(new Paging(last, 1)).items().get(0);
        Corrected.Quote quote = text.quotes().get(0);
        assertEquals(
                "narrowed the list from 31 points to 12",
                CodePoints.of(text.text()).slice(new Span(quote.begin(), quote.end())));
        assertEquals("mixed", quote.kind());
        assertEquals("The envoy", quote.speaker());
        assertNull(quote.speakerBegin(), "the engine did not find it there");
        assertEquals("told us", quote.cue());
        assertTrue(history.of(Subject.article(article), new Paging(1, 20)).items().stream()
                .anyMatch(event -> event.action().equals("suggestion.accepted")));
    }
}
