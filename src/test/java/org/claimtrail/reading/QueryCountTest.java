package org.claimtrail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.quotation.Mention;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationKind;
import org.claimtrail.quotation.Reason;
import org.claimtrail.suggestion.Suggestion;
import org.claimtrail.suggestion.Suggestions;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** However much there is, a page asks the database equally often. */
@DeskTest
class QueryCountTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims testClaims;

    @Inject
    Suggestions suggestions;

    @Inject
    Claims claims;

    @Inject
    EntityManager entities;

    @Test
    void pagesAskAsOftenForManyRowsAsForFew() {
        long few = articleWith(10);
        long many = articleWith(1000);
        assertSame("reading page", few, many, article -> "/articles/" + article);
        assertSame("claims list", few, many, article -> "/claims?article=" + article);
    }

    @Test
    void viewsOfManyClaimsAskAsOftenAsViewsOfFew() {
        long article = articleWith(60);
        List<Long> ids = claims.ids(new ClaimCriteria(null, null, null, null, null, article, null, null, null), 60);
        assertEquals(
                statements(() -> claims.views(ids.subList(0, 2))),
                statements(() -> assertEquals(ids.size(), claims.views(ids).size())));
    }

    private void assertSame(String page, long few, long many, LongFunction<String> address) {
        desk.reviewer().get(address.apply(few));
        long forFew =
                statements(() -> desk.reviewer().get(address.apply(few)).then().statusCode(200));
        long forMany =
                statements(() -> desk.reviewer().get(address.apply(many)).then().statusCode(200));
        System.out.println(page + ": " + forFew + " statements");
        assertTrue(forFew > 0);
        assertEquals(forFew, forMany, page);
    }

    /** So many suggestions of which half are accepted. */
    private long articleWith(int suggested) {
        String text = LongStream.range(0, suggested)
                .mapToObj(i -> "Sentence number " + i + ".\n")
                .reduce("", String::concat);
        long article = articles.ready("With " + suggested, text, "Gazette", null);
        VersionText version = testClaims.passage(article, "Sentence").text();
        List<Long> ids = QuarkusTransaction.requiringNew().call(() -> LongStream.range(0, suggested)
                .mapToObj(i -> {
                    int begin = text.indexOf("number " + i + ".");
                    Quotation found = new Quotation(
                            new Span(begin, begin + 8),
                            QuotationKind.DIRECT,
                            new Mention("X" + i, new Span(0, 1), "Speaker " + i, null),
                            null,
                            List.of(),
                            0.9,
                            List.of(Reason.NO_CUE));
                    Suggestion suggestion = new Suggestion(version.versionId(), found, CodePoints.of(text), "test");
                    entities.persist(suggestion);
                    return suggestion.id;
                })
                .toList());
        ids.subList(0, suggested / 2).forEach(id -> suggestions.accept(id, testClaims.ana()));
        return article;
    }

    /** The fewest of some tries: what the application does in the background now and then counts as well. */
    private long statements(Runnable work) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 5)
                .map(attempt -> {
                    long before = statistics.getPrepareStatementCount();
                    work.run();
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
