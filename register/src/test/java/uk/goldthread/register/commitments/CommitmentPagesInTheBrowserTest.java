package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.BrowserTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.accounts.AnswersFor;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;

class CommitmentPagesInTheBrowserTest extends BrowserTest {
    ReviewOfAccess review;

    @BeforeEach
    void report() {
        review = new ReviewOfAccess(
                        the(Organisations.class),
                        the(Ledger.class),
                        organisation(),
                        person(Role.EDITOR).id(),
                        "Review of fair access " + UUID.randomUUID())
                .reported();
        the(AnswersFor.class).add(person(Role.CONTRIBUTOR).id(), "Harrowfen Council", null);
        the(AnswersFor.class).add(person(Role.CONTRIBUTOR).id(), "Wexcombe Council", null);
    }

    @Test
    void everyPageIsAccessible() {
        var page = window(Role.EDITOR, DESK);
        for (var path : everyPage()) {
            page.navigate(path);
            assertAccessible(page);
        }
    }

    private List<String> everyPage() {
        var champions = review.path(review.champions);
        return List.of(
                "/registers",
                "/registers/new",
                review.path(),
                review.path() + "?as-at=2006-03-01",
                review.path() + "?as-at=31+June+2006",
                review.path(review.summit) + "?as-at=2006-09-08&known=2026-01-01",
                champions + "?as-at=2006-09-08",
                champions + "/progress",
                champions + "/next-steps",
                champions + "/status",
                champions + "/timescale",
                champions + "/owners",
                champions + "/words",
                champions + "/withdrawal",
                review.path() + "/commitments/new");
    }

    @Test
    void aTimescaleIsAgreedWithoutScriptsAndByKeyboard() {
        var page = windowWithoutScripts(as(Role.EDITOR));
        page.navigate(review.path(review.champions) + "/timescale");
        page.getByLabel("The new timescale").fill("end of November 2027");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("by 30 November 2027");
        press(page, "Save this timescale");
        assertThat(page.locator(".govuk-notification-banner--success").innerText())
                .contains("The new timescale is recorded.");
        assertThat(page.locator("dl")
                        .filter(new FilterOptions().setHasText("end of November 2027"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aWrongFormTakesItsReaderToWhatIsWrong() {
        var page = window(Role.CONTRIBUTOR, TELEPHONE);
        page.navigate(review.path(review.champions) + "/progress");
        press(page, "Save");
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enter what was done."))
                .click();
        assertThat(page.locator("#text").evaluate("field => field === document.activeElement"))
                .isEqualTo(true);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
