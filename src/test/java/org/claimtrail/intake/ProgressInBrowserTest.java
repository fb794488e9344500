package org.claimtrail.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import org.claimtrail.testing.Chromium;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that tell how far files are, in front of somebody; skipped where there is no Chromium. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProgressInBrowserTest {
    private static Chromium chromium;

    @Inject
    Desk desk;

    @Inject
    TestIntake intake;

    @TestHTTPResource
    URI server;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void signIn() {
        intake.drain();
        desk.reviewer();
        context = chromium.person(server.toString().replaceFirst("/$", ""), true);
        page = context.newPage();
        page.navigate("/sign-in");
        page.fill("#name", "ana");
        page.fill("#password", Desk.PASSWORD);
        page.click("main button.main");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    @AfterEach
    void leave() {
        if (context != null) context.close();
        intake.drain();
    }

    @Test
    void theBatchRenewsItselfAndTakesNothingAway() {
        page.navigate(brought("first.txt", "second.txt"));
        assertThat(page.locator("tbody .state.queued")).hasCount(2);
        intake.readsOne();
        assertThat(page.locator("tbody .state.ready")).hasCount(1);
        page.focus("tbody tr:first-child td a");
        String focused = focused();
        page.locator("tbody tr:nth-child(2) th").selectText();
        assertEquals("", page.textContent("#ended"), "nobody is told before all have ended");
        page.evaluate("document.querySelector('#batch').dataset.same = 'yes'");
        intake.readsOne();
        assertThat(page.locator("#ended")).containsText("All 2 read: 2 ready, 0 not.");
        assertThat(page.locator("tbody .state.ready")).hasCount(2);
        assertThat(page.locator("#next a.main")).isVisible();
        assertThat(page.locator("#renewing")).isHidden();
        assertEquals(focused, focused());
        assertEquals("yes", page.getAttribute("#batch", "data-same"), "no reload");
        assertEquals("", Chromium.accessibilityProblems(page));
    }

    @Test
    void theListRenewsItselfUntilItIsStopped() {
        brought("listed.txt", "also.txt");
        page.navigate("/intake");
        assertThat(page.locator("#files tr:first-child .state")).hasText("waiting");
        assertEquals("", Chromium.accessibilityProblems(page));
        page.click("#renewing");
        assertThat(page.locator("#renewing")).hasText("Go on renewing this page");
        intake.drain();
        page.waitForTimeout(2500);
        assertThat(page.locator("#files tr:first-child .state")).hasText("waiting");
        page.click("#renewing");
        assertThat(page.locator("#files tr:first-child .state")).hasText("ready");
        assertThat(page.locator("#ended")).hasText("No file waits or is being read.");
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.id");
    }

    private String brought(String... names) {
        Desk.Visitor ana = desk.reviewer();
        RequestSpecification form = ana.browser().redirects().follow(false).multiPart("csrf", ana.csrf());
        for (String name : names) form.multiPart("files", name, Samples.newText(name));
        return URI.create(form.post("/articles/new").header("Location")).getPath();
    }
}
