package org.claimtrail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.ClaimsTest;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.suggestion.TestSuggestions;
import org.claimtrail.testing.Chromium;
import org.claimtrail.testing.Desk;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.text.TextBlocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reading page as a person uses it, with keys and a pointer; skipped where there is no Chromium. */
@QuarkusTest
class ReadingInBrowserTest {
    private static final String TALKS = """
            A quiet Friday 🌍 & <b>no</b> news.
            “We have narrowed the list from 31 points to 12,” said Tomas Erlenmeyer, head of the southern delegation.
            “Nothing at all has been agreed between us so far,” Erlenmeyer said.
            """;

    private static Chromium chromium;

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
    Speakers speakers;

    @TestHTTPResource
    URI server;

    private BrowserContext context;
    private Page page;
    private final List<String> scriptErrors = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void signIn() {
        desk.reviewer();
        context = chromium.person(address(), true);
        page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("409")) scriptErrors.add(message.text());
        });
        page.navigate("/sign-in");
        page.fill("#name", "ana");
        page.fill("#password", Desk.PASSWORD);
        page.click("main button.main");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private String address() {
        return server.toString().replaceAll("/$", "");
    }

    @AfterEach
    void leave() {
        if (context != null) context.close();
        assertEquals(List.of(), scriptErrors);
    }

    @Test
    void withoutScriptsADecisionLeadsBackToThePageAsItWas() {
        long article = articles.ready("Talks end", TALKS);
        String first = "s" + testSuggestions.suggestion(article, "narrowed the list");
        try (BrowserContext plain = chromium.person(address(), false)) {
            plain.addCookies(context.cookies());
            Page without = plain.newPage();
            without.navigate("/articles/" + article + "?view=raw&order=worth");
            without.click("#card-" + first + " form[action$=dismissal] button");
            PlaywrightAssertions.assertThat(without)
                    .hasURL(address() + "/articles/" + article + "?view=raw&order=worth#card-" + first);
            without.navigate("/articles/" + article + "/versions/1?order=worth");
            without.hover("#b0");
            without.click("#b0 .block-button");
            PlaywrightAssertions.assertThat(without)
                    .hasURL(address() + "/articles/" + article + "/versions/1?order=worth#b0");
        }
    }

    @Test
    void suggestionsAreDecidedWithKeysAndWithoutReloading() {
        long article = articles.ready("Talks end", TALKS);
        String first = "s" + testSuggestions.suggestion(article, "narrowed the list");
        String second = "s" + testSuggestions.suggestion(article, "Nothing at all");
        page.navigate("/articles/" + article);
        page.evaluate("window.stillHere = true");
        expectCurrent(first);

        page.keyboard().press("j");
        expectCurrent(second);
        page.keyboard().press("k");
        expectCurrent(first);
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(page.locator("#decided")).containsText("1 of 2 decided");
        PlaywrightAssertions.assertThat(page.locator("#said")).hasText("Accepted: it is a claim now.");
        PlaywrightAssertions.assertThat(page.locator("mark#" + first + ".mark-claim > a"))
                .hasCount(1);
        expectCurrent(second);

        page.keyboard().press("x");
        PlaywrightAssertions.assertThat(page.locator("#decided")).containsText("2 of 2 decided");
        PlaywrightAssertions.assertThat(page.locator("mark#" + second + ".mark-dismissed"))
                .hasCount(1);
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(page.locator("#decided")).containsText("1 of 2 decided");
        PlaywrightAssertions.assertThat(page.locator("mark#" + second + ".mark-direct"))
                .hasCount(1);
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(page.locator("#decided")).containsText("0 of 2 decided");
        PlaywrightAssertions.assertThat(page.locator("mark#" + first + " > a")).hasCount(0);
        assertEquals(0, claims.list(inArticle(article), ClaimsTest.FIRST).total());
        assertTrue((Boolean) page.evaluate("window.stillHere"), "the page was reloaded");

        page.keyboard().press("e");
        page.waitForURL("**/claims/new?**suggestion=*");
    }

    @Test
    void aDecisionThatCameTooLateShowsHowItWasDecided() {
        long article = articles.ready("Talks end", TALKS);
        long first = testSuggestions.suggestion(article, "narrowed the list");
        page.navigate("/articles/" + article);
        desk.colleague().post("/suggestions/" + first + "/dismissal").then().statusCode(303);
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(page.locator("#card-s" + first)).hasAttribute("data-state", "dismissed");
        PlaywrightAssertions.assertThat(page.locator("#said")).containsText("Somebody decided this meanwhile");
    }

    @Test
    void keysAreLeftAloneWhileOneTypesAndHelpShowsThemAll() {
        long article = articles.ready("Talks end", TALKS);
        page.navigate("/articles/" + article);
        page.locator("#words").focus();
        page.keyboard().type("axuj?");
        assertEquals("axuj?", page.inputValue("#words"));
        PlaywrightAssertions.assertThat(page.locator("#decided")).containsText("0 of 2 decided");
        page.locator("h1").first().click();
        page.keyboard().press("?");
        PlaywrightAssertions.assertThat(page.locator("#keys-help")).isVisible();
        page.keyboard().press("a");
        assertEquals("", Chromium.accessibilityProblems(page));
        page.keyboard().press("?");
        PlaywrightAssertions.assertThat(page.locator("#keys-help")).isHidden();
        PlaywrightAssertions.assertThat(page.locator("#decided")).containsText("0 of 2 decided");
    }

    @Test
    void whateverIsSelectedIsCountedInCodePoints() {
        String text =
                "Zoë e\u0301 👩🏽\u200D🚀 starts\r\n\r\nשלום “x” 🇺🇦 مرحبا\u064B ends\r\n\t𝔘\u2028second <b> & line\r\n"
                        + "“A longer 😀 sentence is quoted here,” said Tomas Erlenmeyer.";
        long article = articles.ready("Offsets", text);
        CodePoints points = CodePoints.of(text);
        testClaims.claim("overlapping", article, "x” 🇺🇦 مر");
        testClaims.claim("overlapping too", article, "🇺🇦 مرحبا");
        page.navigate("/articles/" + article);
        List<?> found = selections();
        assertEquals(60, found.size());
        for (Object each : found) {
            Map<?, ?> one = (Map<?, ?>) each;
            Span span =
                    new Span(Integer.parseInt((String) one.get("begin")), Integer.parseInt((String) one.get("end")));
            String inLines = TextBlocks.lines(text).stream()
                    .filter(line -> line.overlaps(span))
                    .map(line -> points.slice(
                            new Span(Math.max(line.begin(), span.begin()), Math.min(line.end(), span.end()))))
                    .collect(Collectors.joining());
            assertEquals(one.get("words"), inLines);
        }
    }

    @Test
    void aSelectionIsTheSameStretchInTheReadingViewAndInTheRawText() {
        String text = """
                Harbour Gazette

                The harbour master\u00A0 said that the o\uFB03ce 😀 at the quay would stay
                open for all who come in peace, and that no exam-
                ination of their cargo was planned,

                nor any other thing. “We want nothing but peace and quiet,” said Tomas Erlenmeyer.
                """;
        int second = text.indexOf("nor any");
        long article = articles.blocks(
                "Office",
                text,
                List.of(
                        new Block(new Span(0, 15), BlockKind.PARAGRAPH, false),
                        new Block(CodePoints.of(text).span(17, second - 2), BlockKind.PARAGRAPH, true),
                        new Block(CodePoints.of(text).span(second, text.length() - 1), BlockKind.PARAGRAPH, true)));
        testClaims.claim("No examination.", article, "exam-\nination of their");
        CodePoints points = CodePoints.of(text);
        for (String view : List.of("", "?view=raw")) {
            page.navigate("/articles/" + article + view);
            for (Object each : selections()) {
                Map<?, ?> one = (Map<?, ?>) each;
                String words = letters((String) one.get("words"));
                String behind = letters(points.slice(new Span(
                        Integer.parseInt((String) one.get("begin")), Integer.parseInt((String) one.get("end")))));
                assertTrue(
                        behind.contains(words) && behind.length() <= words.length() + 4,
                        () -> words + " <- " + behind + view);
            }
        }
        page.navigate("/articles/" + article);
        PlaywrightAssertions.assertThat(page.locator(".column")).containsText("no examination of their cargo");
        assertEquals("", Chromium.accessibilityProblems(page));
        page.click("text=Raw text");
        page.waitForURL("**/articles/" + article + "?view=raw");
        assertEquals("", Chromium.accessibilityProblems(page));
        page.click("text=Original");
        page.waitForURL("**/articles/" + article + "?view=original");
        PlaywrightAssertions.assertThat(page.locator("pre.source")).containsText("exam-\nination");
        assertEquals("", Chromium.accessibilityProblems(page));
    }

    @Test
    void aBlockIsSetAsideAndTakenBackWithTheKeyboard() {
        long article = articles.ready("Harbour", "Home, News, Contact\nThe harbour is quiet today.\n");
        page.navigate("/articles/" + article);
        page.locator("#b0 .block-button").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/articles/" + article + "#b0");
        Locator folded = page.locator("details.boilerplate");
        PlaywrightAssertions.assertThat(folded).containsText("Home, News, Contact");
        if (!(Boolean) folded.evaluate("each => each.open")) page.click("details.boilerplate summary");
        PlaywrightAssertions.assertThat(folded).containsText("Set aside by ana");
        assertEquals("", Chromium.accessibilityProblems(page));
        select("Home, News");
        PlaywrightAssertions.assertThat(page.locator("#selection-tools")).isVisible();
        assertTrue(
                page.locator("#selection-tools a").first().getAttribute("href").endsWith("&begin=0&end=10"));
        page.click("#b0 button");
        PlaywrightAssertions.assertThat(folded).hasCount(0);
    }

    /** Without white space and hyphens; ligatures as the letters that they join. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void aSelectionBecomesAClaimWithASpeakerFoundWhileTyping() {
        speakers.create(
                new NewSpeaker("Wilma Quastenberg", "person", "harbour master", List.of()),
                testClaims.ana(),
                testClaims.ana().id());
        long article = articles.ready("Harbour", "The harbour 😀 has never been deeper than today. It is quiet.");
        page.navigate("/articles/" + article);
        select("never been deeper");
        PlaywrightAssertions.assertThat(page.locator("#selection-tools")).isVisible();
        assertEquals("", Chromium.accessibilityProblems(page));
        page.keyboard().press("c");
        page.waitForURL("**/claims/new?**");
        assertEquals("never been deeper", page.textContent("blockquote.context mark"));
        assertEquals("", Chromium.accessibilityProblems(page));
        page.locator("#speakerName").pressSequentially("quasten");
        Locator offered = page.locator("#speakers-offered input[name=speakerId]");
        PlaywrightAssertions.assertThat(offered).hasCount(1);
        offered.check();
        assertEquals("Wilma Quastenberg", page.inputValue("#speakerName"));
        page.fill("#statement", "The harbour has never been deeper.");
        page.click("form.stack > .actions button.main");
        page.waitForURL("**/articles/" + article + "#a*");
        PlaywrightAssertions.assertThat(page.locator(".mark-claim")).hasText("never been deeper");
        AppearanceView appearance = claims.required(
                        claims.ids(inArticle(article), 1).get(0))
                .appearances()
                .get(0);
        assertEquals("Wilma Quastenberg", appearance.speaker().name());
        assertFalse(page.locator("#selection-tools").isVisible());
    }

    @Test
    void aSelectionBecomesEvidenceForTheClaimInQuestion() {
        long article = articles.ready("Harbour", "The harbour 😀 has never been deeper than today. It is quiet.");
        long claim = testClaims.claim("It is quiet.", article, "It is quiet");
        page.navigate("/articles/" + article + "?evidence-for=" + claim);
        select("never been deeper");
        page.keyboard().press("v");
        page.waitForURL("**/claims/" + claim + "/evidence/new?version=*&begin=18&end=35");
        scriptErrors.clear(); // the page belongs to another room
    }

    @Test
    void thePagesAreAccessible() {
        long article = articles.ready("Talks end", TALKS, "Harbour Gazette", null);
        long claim = testClaims.claim("A claim", article, "A quiet Friday");
        AppearanceView appearance = claims.required(claim).appearances().get(0);
        for (String path : List.of(
                "/articles/" + article,
                "/articles/" + article + "?evidence-for=" + claim,
                "/claims",
                "/claims?q=nothing-of-that-kind",
                "/claims?from=never",
                "/claims/" + claim + "/edit",
                "/appearances/" + appearance.id() + "/edit",
                "/appearances/" + appearance.id() + "/removal")) {
            page.navigate(path);
            assertEquals("", Chromium.accessibilityProblems(page), path);
        }
        page.navigate("/articles/" + article);
        page.fill("#words", "such words are nowhere");
        page.click(".passage-form button");
        PlaywrightAssertions.assertThat(page.locator("#words-error")).isVisible();
        assertEquals("", Chromium.accessibilityProblems(page));
        page.fill("#words", "d");
        page.click("form.stack button.main");
        PlaywrightAssertions.assertThat(page.locator(".passages li").first()).isVisible();
        assertEquals("", Chromium.accessibilityProblems(page));
        scriptErrors.removeIf(error -> error.contains("422"));
    }

    /**
     * Random selections of the page's text, and where the page says that they stand. The page's pause before it offers
     * its tools is cut short, and what it offered before is wiped out, so that what is found is of this selection.
     */
    private List<?> selections() {
        return (List<?>) page.evaluate("""
                async () => {
                  const later = window.setTimeout;
                  window.setTimeout = (what, pause) => later(what, Math.min(pause, 10));
                  let seed = 7;
                  const random = (n) => (seed = (seed * 16807) % 2147483647) % n;
                  const places = [];
                  const walk = document.createTreeWalker(document.querySelector(".column"), NodeFilter.SHOW_TEXT);
                  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    if (!node.parentElement.closest("[data-begin]")) continue;
                    let offset = 0;
                    places.push([node, 0]);
                    for (const letter of node.data) places.push([node, (offset += letter.length)]);
                  }
                  const found = [];
                  while (found.length < 60) {
                    const [from, to] = [random(places.length), random(places.length)].sort((a, b) => a - b);
                    const range = document.createRange();
                    range.setStart(...places[from]);
                    range.setEnd(...places[to]);
                    let words = "";
                    for (const run of document.querySelectorAll(".column [data-begin]")) {
                      if (!range.intersectsNode(run)) continue;
                      const part = document.createRange();
                      part.selectNodeContents(run);
                      if (run.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
                      if (run.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
                      words += part.toString();
                    }
                    if (words === "") continue;
                    const tools = document.getElementById("selection-tools");
                    const tool = tools.querySelector("a");
                    const selection = getSelection();
                    selection.removeAllRanges();
                    tools.hidden = true;
                    tool.removeAttribute("href");
                    await new Promise((resolve) => setTimeout(resolve, 1));
                    selection.addRange(range);
                    for (let i = 0; i < 400 && (tools.hidden || !tool.href); i++)
                      await new Promise((resolve) => setTimeout(resolve, 5));
                    const query = new URL(tool.href).searchParams;
                    found.push({ words, begin: query.get("begin"), end: query.get("end") });
                  }
                  window.setTimeout = later;
                  return found;
                }
                """);
    }

    private void select(String words) {
        page.evaluate("""
                (words) => {
                  const walk = document.createTreeWalker(document.querySelector(".column"), NodeFilter.SHOW_TEXT);
                  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at < 0) continue;
                    getSelection().setBaseAndExtent(node, at, node, at + words.length);
                    return;
                  }
                }
                """, words);
    }

    private void expectCurrent(String mark) {
        PlaywrightAssertions.assertThat(page.locator(".card.current")).hasId("card-" + mark);
        PlaywrightAssertions.assertThat(page.locator("mark.current").first()).hasId(mark);
    }

    private static ClaimCriteria inArticle(long article) {
        return new ClaimCriteria(null, null, null, null, null, article, null, null, null);
    }
}
