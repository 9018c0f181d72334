package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.BrowserTest;
import uk.goldthread.register.access.Role;

/** The way from a document to a register in a real browser; axe looks at what becomes of the document. */
class ImportBrowserTest extends BrowserTest {

    @Test
    void aDocumentIsUploadedReviewedAndAccepted() {
        var page = window(Role.EDITOR, DESK);
        page.navigate("/imports/new");
        page.locator("input[type=file]").setInputFiles(Path.of("../samples/marrowdale-flood-review.docx"));
        page.getByText("Read it").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Review of Community Flood Resilience");
        PlaywrightAssertions.assertThat(page.locator(".app-read")).hasCount(14);
        assertAccessible(page);
        page.getByText("Correct M.2", new Page.GetByTextOptions().setExact(true))
                .click();
        assertAccessible(page);
        page.getByLabel("Theme").fill("Champions");
        page.getByText("Save and go to the next commitment").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Correct M.3");
        var review = page.url().replaceAll("/commitments/.*", "");
        page.navigate(review + "/acceptance");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".govuk-tag").textContent()).isEqualTo("Accepted");
        assertAccessible(page);
    }
}
