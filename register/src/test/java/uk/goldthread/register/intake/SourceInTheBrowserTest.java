package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldthread.register.BrowserTest;
import uk.goldthread.register.access.Role;

/** The document beside what was read from it. */
class SourceInTheBrowserTest extends BrowserTest {
    private static final String STANDS_OUT = "rgb(255, 221, 0)";

    @Test
    void everyFieldLeadsToTheWordsThatItWasReadFrom() throws IOException {
        var page = windowWithoutScripts(as(Role.EDITOR, "Wexcombe " + UUID.randomUUID()));
        upload(page, "marrowdale-flood-review.docx");
        var card = page.locator(".app-read").nth(1);
        for (var field : new String[] {"text", "reference", "owners", "timescale"}) {
            var link = card.locator("[data-field=" + field + "]");
            link.click();
            var words = card.locator("mark:has(" + link.getAttribute("href") + ")");
            assertThat(colour(words, "backgroundColor")).as(field).isEqualTo(STANDS_OUT);
        }
    }

    @Test
    void theTableAsItStoodShowsWhereAFieldWasReadWhileItHasTheFocus() throws IOException {
        var page = windowWithoutScripts(as(Role.EDITOR, "Wexcombe " + UUID.randomUUID()));
        upload(page, "marrowdale-flood-review.docx");
        page.getByText("Correct M.2", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".app-sheet tr").count()).isGreaterThan(2);
        page.getByLabel("Owners").focus();
        var owners = page.locator(".app-sheet mark.app-mark-owners").first();
        assertThat(colour(owners, "backgroundColor")).isEqualTo(STANDS_OUT);
        page.getByLabel("Reference").focus();
        assertThat(colour(owners, "backgroundColor")).isNotEqualTo(STANDS_OUT);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void aPdfIsShownAsItLooks(int width) throws IOException {
        var page = window(Role.EDITOR, width);
        upload(page, "marrowdale-flood-review.pdf");
        assertAccessible(page);
        keepScreenshot(page, "review-" + width);
        page.getByText("Correct M.2", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat((int) page.locator(".app-page img").evaluate("img => img.decode().then(() => img.naturalWidth)"))
                .isGreaterThan(500);
        page.getByLabel("Owners").focus();
        assertThat(colour(page.locator("rect.app-mark-owners").first(), "fill")).isEqualTo(STANDS_OUT);
        assertThat(page.locator("rect.app-mark-text").count()).isPositive();
        assertAccessible(page);
        keepScreenshot(page, "page-picture-" + width);
    }

    private static String colour(com.microsoft.playwright.Locator of, String property) {
        return (String) of.evaluate("(it, property) => getComputedStyle(it)[property]", property);
    }

    private static void upload(Page page, String sample) throws IOException {
        page.navigate("/imports/new");
        var bytes = Files.readAllBytes(Path.of("..", "samples", sample));
        page.locator("input[type=file]").setInputFiles(new FilePayload(sample, "application/octet-stream", bytes));
        page.getByText("Read it").click();
        awaitReview(page);
    }

    /** Without scripts a page looks again only where it is asked to. */
    static void awaitReview(Page page) {
        while (page.locator(".app-read").count() == 0) page.reload();
    }
}
