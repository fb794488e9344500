package org.claimtrail.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser. Tests that need one are skipped where none is installed, with a line that says how to get it. */
public final class Chromium implements AutoCloseable {
    private static final String MISSING = "No Chromium was found, so the journeys in a browser are skipped. Install it"
            + " (Debian: apt-get install chromium), or name its program in the environment variable CHROMIUM.";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Skips the calling test where there is no Chromium. */
    public static Chromium open() {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) System.err.println(MISSING);
        Assumptions.assumeTrue(executable.isPresent(), MISSING);
        return new Chromium(executable.get());
    }

    /** A browser of its own for one person. */
    public BrowserContext person(String address, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(javaScript)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(60_000);
        return context;
    }

    /** What axe-core finds on the page as it is, light on a desk and dark on a phone; empty when all is well. */
    public static String accessibilityProblems(Page page) {
        ViewportSize size = page.viewportSize();
        String problems = problems(page, ColorScheme.LIGHT, size.width) + problems(page, ColorScheme.DARK, 390);
        page.setViewportSize(size.width, size.height);
        return problems;
    }

    private static String problems(Page page, ColorScheme scheme, int width) {
        page.setViewportSize(width, page.viewportSize().height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        AxeRunOptions onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(onlyViolations).analyze().getViolations().stream()
                        .map(rule -> scheme + ", " + width + " wide: " + describe(rule) + "\n")
                        .collect(Collectors.joining());
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> "\n    " + node.getHtml())
                        .collect(Collectors.joining());
    }

    private static Optional<Path> executable() {
        String named = System.getenv("CHROMIUM");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
