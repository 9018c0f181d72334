package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.BrowserTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Register;

/** The next report of a review on its way into the register that holds the first one. */
class VersionInTheBrowserTest extends BrowserTest {
    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 3, 20);

    private Register register;
    private Page page;

    @BeforeEach
    void aRegisterThatHoldsTheFirstReport() throws IOException {
        register = the(UnreviewedImport.class)
                .readAndAccept(
                        new UploadedFile("first.docx", bytes("marrowdale-flood-review.docx")),
                        organisation(),
                        "Flood review",
                        null,
                        person(Role.EDITOR).id())
                .register();
    }

    @Test
    void whatWouldChangeIsShownAndEachChangeTakenOrLeftWithoutScripts() throws IOException {
        page = windowWithoutScripts(as(Role.EDITOR));
        upload();
        assertThat(page.locator(".govuk-inset-text").first().innerText())
                .contains("This looks like the next version of Flood review: 13 of its 14 commitments");
        page.getByText("See what would change").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("What would change in “Flood review”");
        assertThat(page.locator(".app-change del").first().innerText()).isEqualTo("two");
        page.getByLabel("Silently reworded").uncheck();
        page.getByLabel("M.14").selectOption("Withdrawn");
        page.getByText("Accept what is ticked").click();
        assertThat(page.locator(".govuk-tag").innerText()).isEqualToIgnoringCase("Accepted");
        assertThat(find("M.5").text()).contains("two hundred people");
        assertThat(find("M.2").status()).isEqualTo(Status.COMPLETED);
        assertThat(find("M.14").status()).isEqualTo(Status.WITHDRAWN);
        assertThat(find("M.15").text()).contains("rehearses");
    }

    @Test
    void thePagesAreAccessible() throws IOException {
        page = window(Role.EDITOR, DESK);
        upload();
        assertAccessible(page);
        var review = page.url();
        page.navigate(review + "/acceptance");
        assertThat(page.locator("#register").inputValue()).isEqualTo(register.key());
        assertAccessible(page);
        page.getByText("Continue").click();
        assertThat(page.locator("h1").innerText()).startsWith("What would change");
        assertAccessible(page);
        keepScreenshot(page, "changes");
    }

    private void upload() throws IOException {
        page.navigate("/imports/new");
        var text = new String(bytes("marrowdale-flood-review-march-2026.txt")) + "\nCopy " + UUID.randomUUID() + ".\n";
        page.locator("input[type=file]").setInputFiles(new FilePayload("next.txt", "text/plain", text.getBytes()));
        page.getByText("Read it").click();
        SourceInTheBrowserTest.awaitReview(page);
    }

    private static byte[] bytes(String sample) throws IOException {
        return Files.readAllBytes(Path.of("..", "samples", sample));
    }

    private Commitment find(String reference) {
        return the(Commitments.class)
                .list(register.id(), new AsAt(NEXT_DAY, Ledger.ALL), Filter.ALL, Order.SOURCE, 0, 100)
                .stream()
                .filter(commitment -> reference.equals(commitment.reference()))
                .findFirst()
                .orElseThrow();
    }
}
