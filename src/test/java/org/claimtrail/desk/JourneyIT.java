package org.claimtrail.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.testing.Chromium;
import org.claimtrail.testing.PackagedApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job from the first visit to the report, by two people in a real browser, once with and once without
 * JavaScript: on the samples of imports/, and on shared/articles where that folder stands beside the checkout. With
 * JavaScript every page on the way is held against axe-core, and measured.
 */
class JourneyIT {
    private static final String PASSWORD = "correct horse battery";
    private static final Path SHARED = Path.of("..", "shared", "articles");
    private static final int SAMPLES_AT_LEAST = 5;

    private static Chromium chromium;

    @TempDir
    Path folder;

    private final List<String> troubles = new ArrayList<>();
    private final Map<String, String> sizes = new LinkedHashMap<>();
    private final Map<Page, List<Integer>> weights = new LinkedHashMap<>();
    private boolean scripts;
    private boolean known;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheFirstVisitToTheReport(boolean javaScript) throws IOException {
        scripts = javaScript;
        try (PackagedApp app = PackagedApp.start(folder.resolve("data"), Path.of("imports"), PackagedApp.freePort());
                BrowserContext adas = chromium.person(app.address(), javaScript);
                BrowserContext bens = chromium.person(app.address(), javaScript)) {
            Page ada = person(adas);
            Page ben = person(bens);

            setUp(ada, app.setupCode());
            joinByInvitation(ada, ben);
            waitForSamples(ada);
            bringIn(ada);
            pasteText(ada);
            String claim = markAndLink(ada, javaScript);
            addEvidence(ada, claim, javaScript);
            go(ada, claim + "/verdicts/new");
            ada.click("form.stack .actions button.main");
            propose(ada, claim);
            sendBack(ben, claim);
            propose(ada, claim);
            signOff(ben, claim);
            known = true;
            for (String words : articlesToCheck()) fromSuggestionToVerdict(ada, ben, words);
            known = false;
            export(ada);
            lookBack(ada);
            find(ada);
            for (String page : List.of("/", "/help", "/people", "/account", "/intake", "/claims", "/speakers"))
                go(ada, page);
        }
        assertEquals("", String.join("\n", troubles));
        sizes.forEach((page, size) -> System.out.println("page " + page + ": " + size));
    }

    private void setUp(Page ada, String code) {
        go(ada, "/");
        assertTrue(ada.url().endsWith("/setup"), ada.url());
        ada.fill("#code", code);
        ada.fill("#name", "Ada");
        ada.fill("#password", PASSWORD);
        ada.fill("#passwordAgain", PASSWORD);
        ada.click("main button.main");
        see(ada, "h1");
    }

    private void joinByInvitation(Page ada, Page ben) {
        go(ada, "/people");
        ada.fill("#name", "Ben");
        ada.check("input[name=role][value=reviewer]");
        ada.click("button.main");
        String link = ada.inputValue("#link");
        ben.navigate(link);
        ben.fill("#password", PASSWORD);
        ben.fill("#passwordAgain", PASSWORD);
        ben.click("main button.main");
        see(ben, "h1");
    }

    private void waitForSamples(Page ada) {
        for (int tries = 0; tries < 120; tries++) {
            ada.navigate("/articles");
            if (ada.locator("tbody tr").count() >= SAMPLES_AT_LEAST) break;
            ada.waitForTimeout(1000);
        }
        assertTrue(ada.locator("tbody tr").count() >= SAMPLES_AT_LEAST, "The samples of imports/ did not come in");
        checked(ada);
    }

    private void bringIn(Page ada) throws IOException {
        go(ada, "/articles/new");
        ada.click("#bring-in button.main");
        see(ada, "#errors, [role=alert], #files:invalid, #uploading-summary");
        go(ada, "/articles/new");
        ada.setInputFiles("#files", articles().toArray(Path[]::new));
        ada.click("#bring-in button.main");
        ada.waitForURL("**/intake/**");
        Locator unfinished = ada.locator("#batch[data-every]");
        for (int tries = 0; tries < 120 && unfinished.count() > 0; tries++) {
            ada.waitForTimeout(500);
            ada.reload();
        }
        assertEquals(articles().size(), ada.locator("tbody tr .state-ready").count(), ada.textContent("main"));
        checked(ada);
    }

    private void pasteText(Page ada) {
        go(ada, "/articles/new");
        ada.fill("#title", "Quay closes <script>alert(1)</script>");
        ada.fill(
                "#text",
                "Quay closes\n\n“The quay closes on Monday,” said Mara Lindqvist, who leads the harbour board. "
                        + "The board closed it once before, in 2019.\n");
        ada.fill("#publishedOn", "soon");
        ada.click("button:has-text('text')");
        see(ada, "#publishedOn-error");
        assertTrue(ada.inputValue("#text").contains("The quay closes"), "What was typed was lost");
        ada.fill("#publishedOn", "2026-03-14");
        ada.click("button:has-text('text')");
        ada.waitForURL("**/intake/**");
        for (int tries = 0; tries < 60 && ada.locator("tbody tr .state-ready").count() == 0; tries++) {
            ada.waitForTimeout(500);
            ada.reload();
        }
        ada.click("tbody tr td a");
        see(ada, ".column");
        checked(ada);
    }

    /** Accepts the suggestion of the pasted article, marks a passage by hand, and links both. Returns the claim's path. */
    private String markAndLink(Page ada, boolean javaScript) {
        String article = ada.url();
        see(ada, ".margin .card form[data-do=accept]");
        if (javaScript) {
            ada.keyboard().press("?");
            see(ada, "#keys-help[open]");
            checked(ada);
            ada.keyboard().press("Escape");
            ada.keyboard().press("j");
            ada.keyboard().press("a");
        } else {
            ada.locator("form[data-do=accept] button").first().click();
        }
        see(ada, ".margin .card.decided");
        checked(ada);
        if (javaScript) {
            select(ada, "in 2019");
            ada.keyboard().press("c");
        } else {
            ada.fill("#words", "in 2019");
            ada.click(".passage-form button");
        }
        ada.waitForURL("**/claims/new?**");
        assertEquals("in 2019", ada.textContent("blockquote.context mark"));
        checked(ada);
        ada.fill("#statement", "");
        ada.click("form.stack .actions button.main");
        see(ada, "#statement-error");
        ada.fill("#statement", "The quay was closed once before, in 2019.");
        ada.fill("#chain", "Northwire");
        ada.click("form.stack .actions button.main");
        ada.waitForURL(url -> !url.contains("/claims/new"));
        ada.navigate(article);
        ada.locator(".margin .card.decided a[href^='/claims/']").first().click();
        see(ada, ".claim-head");
        String claim = URI.create(ada.url()).getPath();
        ada.locator("a[href^='/appearances/'][href*='/edit']").first().click();
        see(ada, "form.stack");
        addSpeaker(ada, "Mara Lindqvist");
        ada.fill("#newSpeaker-description", "Leads the harbour board");
        ada.fill("#chain", "TASS");
        ada.click("form.stack .actions button.main");
        ada.navigate(claim);
        assertTrue(ada.textContent(".claim-head").contains("Mara Lindqvist"), "The speaker was not linked");
        checked(ada);
        return claim;
    }

    private void addLink(Page ada, String claim) {
        go(ada, claim + "/evidence/new?kind=link");
        ada.fill("#url", "https://harbour.example/notice");
        ada.fill("#seenOn", "2026-03-15");
        ada.check("input[name=stance][value=supports]");
        ada.fill("#note", "The board's own notice names the same Monday.");
        ada.click("form.stack .actions button.main");
        see(ada, "ul.evidence li");
    }

    private void addEvidence(Page ada, String claim, boolean javaScript) {
        addLink(ada, claim);
        go(ada, claim + "/evidence/new?kind=file");
        ada.setInputFiles(
                "#file",
                Path.of("imports")
                        .toFile()
                        .listFiles(file -> !file.isHidden())[0]
                        .toPath());
        ada.check("input[name=stance][value=context]");
        ada.click("form.stack .actions button.main");
        see(ada, "ul.evidence li:nth-child(2)");
        go(ada, claim + "/evidence/new?kind=passage");
        ada.locator("tr:has-text('Quay closes') a.button").first().click();
        see(ada, ".column");
        if (javaScript) {
            select(ada, "The board closed it once before");
            checked(ada);
            ada.keyboard().press("v");
        } else {
            ada.fill("#words", "The board closed it once before");
            ada.click(".passage-form button");
        }
        see(ada, "input[name=stance][value=contradicts]");
        ada.check("input[name=stance][value=contradicts]");
        checked(ada);
        ada.click("form.stack .actions button.main");
        see(ada, "ul.evidence li:nth-child(3)");
        checked(ada);
    }

    private void propose(Page ada, String claim) {
        go(ada, claim + "/verdicts/new");
        ada.check("input[name=rating][value=mostly-true]");
        ada.fill("#rationale", "The notice and the article agree on the day.");
        ada.locator("input[name=evidence]").first().check();
        ada.click("form.stack .actions button.main");
        see(ada, "#verdict .rating-mostly-true");
        assertFalse(ada.isVisible("form[action$='/sign-off']"), "One's own verdict must not offer to be signed off");
        checked(ada);
    }

    /** The same for an article that came as it is, a sample or a real one: its first suggestion with a speaker. */
    private void fromSuggestionToVerdict(Page ada, Page ben, String words) {
        go(ada, "/articles?q=" + words);
        ada.locator("tbody th a").first().click();
        see(ada, ".column");
        String article = URI.create(ada.url()).getPath();
        see(ada, ".margin .card:has(.who) form[data-do=accept]");
        ada.locator(".margin .card:has(.who) form[data-do=accept] button")
                .first()
                .click();
        ada.locator(".margin .card.decided a[href^='/claims/']").first().click();
        see(ada, ".claim-head");
        String claim = URI.create(ada.url()).getPath();
        if (ada.locator(".claim-head a[href^='/speakers/']").count() == 0) {
            ada.locator("a[href^='/appearances/'][href*='/edit']").first().click();
            see(ada, "form.stack");
            if (ada.locator("input[name=speakerId]").count() > 0)
                ada.locator("input[name=speakerId]").first().check();
            else if (!ada.isChecked("#newSpeaker")) addSpeaker(ada, "The speaker of " + words);
            ada.click("form.stack .actions button.main");
            ada.waitForLoadState();
            String said = ada.textContent("main");
            ada.navigate(claim);
            assertTrue(ada.locator("main a[href^='/speakers/']").count() > 0, article + ": no speaker; " + said);
        }
        addLink(ada, claim);
        propose(ada, claim);
        signOff(ben, claim);
        known = false;
        go(ada, article);
        known = true;
    }

    private static void addSpeaker(Page ada, String name) {
        if (!ada.isVisible("#newSpeaker"))
            ada.locator("form.stack fieldset summary").first().click();
        ada.check("#newSpeaker");
        ada.fill("#newSpeaker-name", name);
    }

    private void sendBack(Page ben, String claim) {
        go(ben, claim);
        ben.locator("summary.button").first().click();
        ben.fill("#reason", "Please say which notice.");
        checked(ben);
        ben.click("form[action$='/sending-back'] button");
        see(ben, "[role=status]:has-text('sent back')");
        go(ben, claim);
        assertTrue(ben.textContent("main").contains("Please say which notice."), "The reason is not shown");
    }

    private void signOff(Page ben, String claim) {
        go(ben, "/verdicts/awaiting-sign-off");
        assertTrue(
                ben.locator("a[href^='" + claim + "'], a[href^='/verdicts/']").count() > 0, "Nothing waits for Ben");
        go(ben, claim);
        ben.click("form[action$='/sign-off'] button");
        see(ben, ".claim-head .rating-mostly-true");
        checked(ben);
    }

    private void export(Page ada) {
        go(ada, "/reports/new");
        ada.fill("#title", "What we checked in March");
        ada.click("form.report-form button.main");
        ada.waitForURL("**/reports/*");
        checked(ada);
        String report = URI.create(ada.url()).getPath();
        for (String format : List.of("html", "pdf", "csv", "jsonld")) {
            APIResponse file = ada.request().get(report + "." + format);
            assertEquals(200, file.status(), report + "." + format);
            if (!format.equals("pdf")) assertTrue(file.text().contains("Mara Lindqvist"), format);
            if (format.equals("html")) assertFalse(file.text().contains("<script"), "A script in the report");
        }
        go(ada, "/reports");
    }

    private void lookBack(Page ada) {
        go(ada, "/history");
        ada.click(".page-head form button");
        see(ada, "[role=status]:has-text('The chain is whole')");
        checked(ada);
    }

    private void find(Page ada) {
        go(ada, "/search?q=quay");
        assertTrue(ada.textContent("main").contains("Quay closes"), "The article was not found");
        go(ada, "/claims?q=quay");
        assertTrue(ada.locator("tbody tr").count() > 0, "The claim was not found");
        go(ada, "/speakers?q=lindqvist");
        assertTrue(ada.textContent("main").contains("Mara Lindqvist"), "The speaker was not found");
    }

    /** Selects words in the article's column as a mouse would. */
    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const walker = document.createTreeWalker(document.querySelector('.column'), NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at < 0 || !node.parentElement.closest('[data-begin]')) continue;
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + words.length);
                    const selection = getSelection();
                    selection.removeAllRanges();
                    selection.addRange(range);
                    document.dispatchEvent(new Event('selectionchange'));
                    return;
                  }
                  throw new Error('Not on the page: ' + words);
                }
                """, words);
        page.waitForSelector("#selection-tools:not([hidden])");
    }

    private Page person(BrowserContext context) {
        Page page = context.newPage();
        page.onPageError(error -> troubles.add(page.url() + " script error: " + error));
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("the server responded with a status of 4");
            if (message.type().equals("error") && !expected) troubles.add(page.url() + " console: " + message.text());
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:"))
                troubles.add("asked elsewhere: " + request.url());
        });
        page.onDialog(dialog -> {
            troubles.add("a dialog opened: " + dialog.message());
            dialog.dismiss();
        });
        if (!scripts) return page;
        page.onRequestFinished(request -> {
            Response response = request.response();
            if (response != null)
                weight(page).add(request.sizes().responseBodySize + request.sizes().responseHeadersSize);
        });
        return page;
    }

    private List<Integer> weight(Page page) {
        return weights.computeIfAbsent(page, p -> new ArrayList<>());
    }

    private void go(Page page, String path) {
        weights.remove(page);
        page.navigate(path);
        see(page, "main");
        if (weights.containsKey(page)) {
            List<Integer> answers = weight(page);
            int kilobytes = answers.stream().mapToInt(Integer::intValue).sum() / 1000;
            sizes.putIfAbsent(
                    path.replaceAll("\\d+", "N").replaceAll("\\?.*", ""),
                    answers.size() + " requests, " + kilobytes + " KB");
        }
        checked(page);
    }

    private static void see(Page page, String selector) {
        page.waitForSelector(selector);
    }

    /** What axe-core says about the page as it is now; only where scripts run, and once on each kind of page. */
    private void checked(Page page) {
        if (!scripts || known) return;
        String problems = Chromium.accessibilityProblems(page);
        if (!problems.isEmpty()) troubles.add(page.url() + "\n" + problems);
    }

    /** Words that find one article each: a sample of imports/, and the real ones where they are. */
    private static List<String> articlesToCheck() {
        List<String> words = new ArrayList<>(List.of("no+breakthrough"));
        if (Files.isDirectory(SHARED)) words.addAll(List.of("Witkoff", "diplomats+meet", "bilateral"));
        return words;
    }

    private List<Path> articles() throws IOException {
        if (Files.isDirectory(SHARED)) {
            try (Stream<Path> files = Files.list(SHARED)) {
                return files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList();
            }
        }
        return List.of(Files.writeString(folder.resolve("note.txt"), "Harbour note\n\nThe harbour stays open.\n"));
    }
}
