package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.BrowserTest;
import uk.goldthread.register.access.Role;

class CommitmentPagesInTheBrowserTest extends BrowserTest {
    ReviewOfAccess review;

    @BeforeEach
    void report() {
        review = ReviewOfAccessTest.reported();
        ReviewOfAccessTest.contributorAnswersFor("Harrowfen Council", "Wexcombe Council");
    }

    @Test
    void pagesOfAnotherDayAreAccessible() {
        var page = window(Role.EDITOR, DESK);
        for (var path : List.of(
                review.path() + "?as-at=2006-03-01",
                review.path() + "?as-at=31+June+2006",
                review.path(review.summit) + "?as-at=2006-09-08&known=2026-01-01",
                review.path(review.champions) + "?as-at=2006-09-08")) {
            page.navigate(path);
            assertAccessible(page);
        }
    }

    @Test
    void onPaperThereAreTheFactsWithoutAddressesAndForms() {
        var page = window(Role.EDITOR, DESK);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var path : List.of(review.path(), review.path(review.champions))) {
            page.navigate(path);
            assertThat(page.evaluate("[...document.links].map(link => getComputedStyle(link, '::after').content)"
                            + ".filter(words => words.includes('/')).join()"))
                    .isEqualTo("");
            assertThat(page.locator("main").innerText())
                    .contains("31 March 2006")
                    .doesNotContain("Change", "Correct", "Search", "Record progress", "Look at another day");
        }
    }

    @Test
    void whoeverIsOvertakenSeesWhatChangedAndKeepsWhatWasTyped() {
        var path = review.path(review.champions) + "/withdrawal";
        var first = window(Role.EDITOR, DESK);
        first.navigate(path);
        first.getByLabel("Why is it no longer pursued?").fill("It was overtaken by the summit");
        var second = window(Role.EDITOR, DESK);
        second.navigate(review.path(review.champions) + "/status");
        second.getByLabel("Completed").check();
        second.getByLabel("Since which day?").fill("1 October 2006");
        press(second, "Save");
        press(first, "Withdraw");
        assertThat(first.getByLabel("Why is it no longer pursued?").inputValue())
                .isEqualTo("It was overtaken by the summit");
        assertThat(first.locator("main").innerText()).contains("Completed");
        assertAccessible(first);
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
