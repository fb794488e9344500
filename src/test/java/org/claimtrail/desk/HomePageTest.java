package org.claimtrail.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.review.TestReviews;
import org.claimtrail.suggestion.TestSuggestions;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DeskTest
class HomePageTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims claims;

    @Inject
    TestSuggestions testSuggestions;

    @Inject
    TestReviews reviews;

    @Inject
    EntityManagerFactory entityManagers;

    @BeforeEach
    void nothingWaitsBefore() {
        reviews.nothingWaits();
    }

    @Test
    void aNewArticleWaitsToBeReadUntilItsSuggestionsAreDecided() {
        long article = articles.ready("The ferry is late", "“The ferry is late again,” said Ilse Brandt.");
        Document page = home(desk.reviewer());
        assertEquals(
                1,
                page.select("[aria-labelledby=to-read] a[href=/articles/" + article + "]")
                        .size());
        assertTrue(page.select("[aria-labelledby=to-read] li").first().text().endsWith("1 to decide"));
        long suggestion = testSuggestions.suggestion(article, "The ferry is late again");
        desk.reviewer().post("/suggestions/" + suggestion + "/dismissal").then().statusCode(303);
        assertEquals(
                0,
                home(desk.reviewer())
                        .select("a[href=/articles/" + article + "]")
                        .size());
    }

    @Test
    void aProposedVerdictWaitsForColleaguesAndIsShownToWhoProposedItAsWaiting() {
        long claim = reviews.claim("The ferry was late on Monday.");
        long verdict = reviews.proposed(claim, "unproven");
        String link = "a[href=/verdicts/" + verdict + "]";
        assertEquals(
                0,
                home(desk.reviewer())
                        .select("[aria-labelledby=to-sign-off] " + link)
                        .size());
        assertEquals(
                1,
                home(desk.reviewer())
                        .select("[aria-labelledby=waiting] " + link)
                        .size());
        assertTrue(total(home(desk.colleague()), "to-sign-off") > 0);
        assertEquals(0, home(desk.viewer()).select(link).size());
    }

    @Test
    void aVerdictThatWasSentBackComesBackUntilAnotherIsProposed() {
        long claim = reviews.claim("The ferry was late on Tuesday.");
        long verdict = reviews.proposed(claim, "unproven");
        reviews.sendBack(verdict, "Ask <the> harbour master.");
        String item = "[aria-labelledby=sent-back] li:has(a[href=/verdicts/" + verdict + "])";
        assertTrue(home(desk.reviewer()).select(item).text().contains("ben: Ask <the> harbour master."));
        assertEquals(0, home(desk.colleague()).select(item).size());
        reviews.proposed(claim, "unproven");
        assertEquals(0, home(desk.reviewer()).select(item).size());
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnHowMuchWaits() {
        Visitor reviewer = desk.reviewer();
        reviews.proposed(reviews.claim("One ferry."), "unproven");
        long before = queries(reviewer);
        for (int i = 0; i < 5; i++) {
            articles.ready("Ferry " + i, "“It left at " + i + ",” said Ilse Brandt.");
            reviews.proposed(reviews.claim("Ferry " + i + " sank."), "unproven");
            reviews.claim("Ferry " + i + " floats.");
        }
        assertEquals(before, queries(reviewer));
    }

    private long queries(Visitor visitor) {
        home(visitor);
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        home(visitor);
        return statistics.getPrepareStatementCount() - before;
    }

    private static int total(Document page, String section) {
        String count = page.select("#" + section + " .meta").text();
        return count.isEmpty() ? 0 : Integer.parseInt(count);
    }

    private static Document home(Visitor visitor) {
        return Jsoup.parse(visitor.get("/").asString());
    }
}
