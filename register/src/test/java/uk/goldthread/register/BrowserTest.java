package uk.goldthread.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import uk.goldthread.register.access.Role;

/** A test in a real browser: one Chromium for the whole run, a context of its own for each visitor of a test. */
@Tag("browser")
public abstract class BrowserTest extends WebTest {

    protected static final int DESK = 1280;

    /** The narrowest window that WCAG 2.2 asks for (1.4.10), and what 400 % zoom makes of a desk's. */
    protected static final int TELEPHONE = 320;

    private static final int HEIGHT = 900;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules whose answer depends on the width: whether a target is large enough. */
    private static final List<String> SIZES = List.of("wcag22aa");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> brokenPolicies = new ArrayList<>();

    @BeforeAll
    static void needsABrowser() {
        if (Chromium.program().isPresent()) {
            return;
        }
        if ("true".equals(System.getenv("CI"))) {
            fail("Chromium is missing, and CI=true does not let the browser tests be skipped.");
        }
        abort("Chromium is missing: the browser tests do not run.");
    }

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        assertThat(brokenPolicies).as("what the content policy refused").isEmpty();
    }

    /** A window of somebody who is not signed in. */
    protected Page window(int width) {
        return window(anybody(), new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
    }

    /** A window of the visitor of that role, who has signed in. */
    protected Page window(Role role, int width) {
        return window(as(role), new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
    }

    /** A window in which no script runs. */
    protected Page windowWithoutScripts(Visitor visitor) {
        return window(visitor, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Axe finds nothing, neither in this window nor in a telephone's, and the page does not scroll sideways there. */
    protected static void assertAccessible(Page page) {
        assertNothingFound(page, WCAG);
        int width = page.viewportSize().width;
        page.setViewportSize(TELEPHONE, HEIGHT);
        assertNothingFound(page, SIZES);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(TELEPHONE);
        page.setViewportSize(width, HEIGHT);
    }

    /** Without frames there is nothing to gather from them: axe need not open a page of its own for that each time. */
    private static void assertNothingFound(Page page, List<String> rules) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(rules)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(BrowserTest::inWords)).as(page.url()).isEmpty();
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    protected static void keepScreenshot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    private Page window(Visitor visitor, Browser.NewContextOptions options) {
        BrowserContext context = Chromium.shared()
                .newContext(options.setBaseURL(visitor.home().toString()).setLocale("en-GB"));
        contexts.add(context);
        context.addCookies(visitor.cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue())
                        .setUrl(visitor.home().toString()))
                .toList());
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                brokenPolicies.add(message.text());
            }
        });
        return page;
    }

    private static String inWords(Rule rule) {
        return rule.getHelp() + ": "
                + rule.getNodes().stream()
                        .map(node -> Objects.toString(node.getHtml()))
                        .toList();
    }

    /** The browser, started by the first test that needs it. */
    private static final class Chromium {

        /** What Debian's Chromium needs as root, and what keeps it from the network. */
        private static final List<String> QUIET = List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");

        private static final Browser SHARED = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        .setArgs(QUIET));

        static Browser shared() {
            return SHARED;
        }

        static Optional<Path> program() {
            String named = System.getenv("GOLDTHREAD_BROWSER");
            return Stream.of(named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .filter(Objects::nonNull)
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
