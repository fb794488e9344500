package org.claimtrail.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.speaker.TestSpeakers;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DeskTest
class SearchPageTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims claims;

    @Inject
    TestSpeakers speakers;

    @Test
    void claimsArticlesAndSpeakersAreFoundOnOnePage() {
        long article = articles.ready("The walrus of Meridian", "“It sleeps,” she said.");
        long claim = claims.claim("A walrus sleeps in the harbour.", article, "It sleeps");
        long speaker = speakers.person("Walter Walrus");
        Document page = search("WALRUS");
        assertEquals(
                List.of("/claims/" + claim, "/articles/" + article, "/speakers/" + speaker),
                page.select("main .items a").eachAttr("href"));
        assertEquals("WALRUS", page.select("main input[name=q]").val());
    }

    @Test
    void onlyTheFirstAreShownWithALinkToAll() {
        long article = articles.ready("Lemmings", "“Lemmings leap,” she said.");
        for (int i = 0; i < 12; i++) claims.claim("Lemming number " + i + " leaps.", article, "Lemmings leap");
        Document page = search("lemming number");
        assertEquals(10, page.select("main .items li").size());
        assertEquals("All 12", page.select("main a[href^=/claims?]").text());
        assertEquals(
                "/claims?q=lemming+number",
                page.select("main a[href^=/claims?]").attr("href"));
    }

    @Test
    void nothingFoundSaysWhatToTryAndWhatWasTypedStaysText() {
        Document page = search("<script>nowhere(1)</script>");
        assertTrue(page.select(".empty").text().contains("“<script>nowhere(1)</script>”"));
        desk.viewer()
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("Words in titles"), not(containsString("Nothing has been found")));
    }

    private Document search(String words) {
        return Jsoup.parse(
                desk.viewer().browser().queryParam("q", words).get("/search").asString());
    }
}
