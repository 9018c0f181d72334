package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.accounts.OneTimeLinks;

/** The way from a document to a register in a real browser; axe looks at every page on it. */
@Tag("browser")
class ImportBrowserTest extends WebTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Playwright playwright;
    private static Browser browser;
    private Page page;

    @BeforeAll
    static void openTheBrowser() {
        var program = System.getenv("GOLDTHREAD_BROWSER");
        assumeTrue(program != null, "GOLDTHREAD_BROWSER names no Chromium: the browser tests do not run.");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (playwright != null) playwright.close();
    }

    @BeforeEach
    void comeIn() {
        page = browser.newContext().newPage();
        go(the(OneTimeLinks.class).forPerson(person(Role.EDITOR).id()));
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").last().click();
    }

    @Test
    void aDocumentIsUploadedReviewedAndAccepted() {
        go("/imports/new");
        isAccessible();
        page.locator("input[type=file]").setInputFiles(Path.of("../samples/marrowdale-flood-review.docx"));
        page.getByText("Read it").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Review of Community Flood Resilience");
        assertThat(page.locator(".app-read").count()).isEqualTo(14);
        isAccessible();
        page.getByText("Correct M.2", new Page.GetByTextOptions().setExact(true))
                .click();
        isAccessible();
        page.getByLabel("Theme").fill("Champions");
        page.getByText("Save and go to the next").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Correct M.3");
        var review = page.url().replaceAll("/commitments/.*", "");
        Stream.of("/findings", "/words", "/meeting", "/document", "/commitments/new", "/refusal")
                .forEach(part -> {
                    page.navigate(review + part);
                    isAccessible();
                });
        page.navigate(review + "/acceptance");
        isAccessible();
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".govuk-tag").textContent()).isEqualTo("Accepted");
        isAccessible();
        Stream.of("/undoing", "/as-at").forEach(part -> {
            page.navigate(review + part);
            isAccessible();
        });
        go("/imports");
        isAccessible();
    }

    private void go(String path) {
        var port = the(Environment.class).getRequiredProperty("local.server.port");
        page.navigate("http://127.0.0.1:" + port + path);
    }

    /** At the desk, and without sideways scrolling on the narrowest window. */
    private void isAccessible() {
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(320, 640);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 320"))
                .as(page.url())
                .isEqualTo(true);
        page.setViewportSize(1280, 800);
    }
}
