package org.claimtrail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.placement.PlacingTest;
import org.claimtrail.testing.Chromium;
import org.claimtrail.testing.Desk;
import org.junit.jupiter.api.Test;

/** The pages about versions, on a phone and on a wide screen; skipped where there is no Chromium. */
@QuarkusTest
class VersionsInBrowserTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims claims;

    @TestHTTPResource
    URI server;

    @Test
    void everyPageFitsAndAPersonDecides() {
        String address = "https://harbour.example/in-a-browser";
        long article = articles.edition(address, "Council meets", PlacingTest.TEXT);
        claims.claim("There were 40 boats.", article, "We counted 40 boats in the harbour this week");
        claims.claim("Nothing is decided.", article, "Nothing at all has been decided between us so far");
        articles.edition(address, "Council meets", PlacingTest.CHANGED);
        desk.reviewer();
        try (Chromium chromium = Chromium.open();
                BrowserContext context = chromium.person(server.toString().replaceAll("/$", ""), true)) {
            Page page = context.newPage();
            page.navigate("/sign-in");
            page.fill("#name", "ana");
            page.fill("#password", Desk.PASSWORD);
            page.click("main button.main");
            page.waitForURL(url -> !url.contains("/sign-in"));
            for (String path :
                    List.of("", "/versions/1", "/versions/2/changes", "/versions/2/placements", "/newer-version"))
                assertFits(page, "/articles/" + article + path);
            page.navigate("/articles/" + article + "/versions/2/placements");
            page.click("button[value=confirm]");
            page.waitForSelector("#decided");
            assertEquals(0, page.locator("button[value=confirm]").count());
        }
    }

    private static void assertFits(Page page, String address) {
        for (int width : new int[] {390, 1600}) {
            page.setViewportSize(width, 900);
            page.navigate(address);
            assertEquals(
                    0,
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                    address + " at " + width);
        }
        assertEquals("", Chromium.accessibilityProblems(page), address);
    }
}
