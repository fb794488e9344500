package org.claimtrail.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.intake.queue.Samples;
import org.claimtrail.intake.queue.TestIntake;
import org.claimtrail.testing.Chromium;
import org.claimtrail.testing.Desk;
import org.claimtrail.web.words.RequestZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bringing files in, and the pages that tell how far they are, in front of somebody; skipped where there is no Chromium. */
@QuarkusTest
class IntakeInBrowserTest {
    private static Chromium chromium;

    @Inject
    Desk desk;

    @Inject
    TestIntake intake;

    @Inject
    TestArticles articles;

    @Inject
    ArticleVersions versions;

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
        context = chromium.person(address(), true);
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
    void timesAreShownInTheZoneThatTheBrowserSays() {
        assertEquals(
                page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"),
                context.cookies().stream()
                        .filter(cookie -> cookie.name.equals(RequestZone.COOKIE))
                        .findFirst()
                        .orElseThrow()
                        .value);
    }

    @Test
    void theBatchRenewsItselfAndTakesNothingAway() {
        page.navigate(brought("first.txt", "second.txt"));
        assertThat(page.locator("tbody .state-queued")).hasCount(2);
        intake.readsOne();
        assertThat(page.locator("tbody .state-ready")).hasCount(1);
        page.focus("tbody tr:first-child td a");
        String focused = focused();
        page.locator("tbody tr:nth-child(2) th").selectText();
        assertEquals("", page.textContent("#ended"), "nobody is told before all have ended");
        page.evaluate("document.querySelector('#batch').dataset.same = 'yes'");
        intake.readsOne();
        assertThat(page.locator("#ended")).containsText("All 2 read: 2 ready, 0 not.");
        assertThat(page.locator("tbody .state-ready")).hasCount(2);
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

    @Test
    void aFileBecomesANewerVersionOfTheArticleThatIsChosen() {
        String title = "Harbour closed " + UUID.randomUUID();
        long article = articles.ready(title, "The harbour is closed.");
        page.navigate("/articles/new");
        page.click("#bring-in summary");
        page.fill("#earlier", title);
        page.check("#earlier-offered input[value='" + article + "']");
        assertEquals("", Chromium.accessibilityProblems(page));
        send(file("later.txt"), file("last.txt"));
        assertThat(page.locator("#uploading-summary"))
                .hasText("Only one file at a time can be a newer version of an article.");
        assertThat(page.locator("#uploading-files li")).hasCount(0);
        send(file("later.txt"));
        awaitRead();
        assertThat(page.locator("#files")).containsText("It is a new version of an article that was here already");
        assertEquals("later.txt", versions.list(article).get(0).fileName());
    }

    @Test
    void whatNamesNoArticleIsSaidAtTheFileAndCanBePutRight() {
        long article = articles.ready("Harbour closed", "The harbour is closed.");
        page.navigate("/articles/new");
        page.click("#bring-in summary");
        page.fill("#earlier", "999999999");
        send(file("later.txt"));
        assertThat(page.locator("#uploading-files .field-error")).containsText("There is no such article here.");
        page.fill("#earlier", address() + "/articles/" + article);
        send(file("later.txt"));
        awaitRead();
        assertEquals(2, versions.list(article).size());
    }

    @Test
    void thePageOfAnArticleLeadsToTheFormWithThatArticleChosen() {
        long article = articles.ready("Harbour closed", "The harbour is closed.");
        page.navigate("/articles/" + article);
        page.click("a[href='/articles/new?version-of=" + article + "']");
        assertThat(page.locator("#earlier-offered input")).isChecked();
        send(file("later.txt"));
        awaitRead();
        assertEquals(2, versions.list(article).size());
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", Samples.newText(name));
    }

    private void send(FilePayload... files) {
        page.setInputFiles("#files", files);
        page.click("#bring-in button.main");
    }

    private void awaitRead() {
        page.waitForURL(Pattern.compile(".*/intake/.*"));
        intake.drain();
        assertThat(page.locator("#ended")).containsText("1 ready, 0 not.");
    }

    private String address() {
        return server.toString().replaceFirst("/$", "");
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
