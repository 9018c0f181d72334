package uk.goldthread.register.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.READER;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.BrowserTest;

class AccountPagesInABrowserTest extends BrowserTest {

    @Test
    void pagesBeforeSignInAreAccessible() {
        Page page = window(DESK);
        page.navigate("/one-time-link/none");
        assertAccessible(page);
        page.navigate("/sign-in");
        page.click("button:has-text('Sign in')");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertAccessible(page);
        keepScreenshot(page, "sign-in");
    }

    @Test
    void pagesOfAnAdministratorAreAccessible() {
        Page page = window(ADMINISTRATOR, DESK);
        page.navigate("/no-such-page");
        assertAccessible(page);
        page.navigate("/people/invite");
        page.click("button:has-text('Invite')");
        assertAccessible(page);
        page.fill("#name", "Quill Osmund");
        page.fill("#email", "quill@wexcombe.example");
        page.getByLabel("Reader").check();
        page.click("button:has-text('Invite')");
        assertThat(page.locator("h1")).hasText("Hand over the link");
        assertAccessible(page);
        keepScreenshot(page, "handed-over");
    }

    @Test
    void signingInWorksByKeyboardAndWithoutScripts() {
        person(READER);
        Page page = windowWithoutScripts(anybody());
        page.navigate("/account");
        page.locator("#email").focus();
        page.keyboard().type(email(READER, ORGANISATION));
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Your account");
        assertThat(page.url()).endsWith("/account");
    }

    @Test
    void theMenuOpensOnATelephone() {
        Page page = window(READER, TELEPHONE);
        page.navigate("/account");
        assertThat(page.locator("#navigation")).isHidden();
        page.click("button:has-text('Menu')");
        assertThat(page.locator("#navigation")).isVisible();
        assertAccessible(page);
    }
}
