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
        String link = the(OneTimeLinks.class)
                .forPerson(account(READER, "Quarr Council").person());
        Page page = window(DESK);
        for (String path : new String[] {"/sign-in", "/accessibility", link, "/one-time-link/none"}) {
            page.navigate(path);
            assertAccessible(page);
        }
        page.navigate("/sign-in");
        page.click("button:has-text('Sign in')");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertAccessible(page);
        keepScreenshot(page, "sign-in");
    }

    @Test
    void pagesOfAnAdministratorAreAccessible() {
        Page page = window(ADMINISTRATOR, DESK);
        String self = "/people/" + person(ADMINISTRATOR).id();
        for (String path : new String[] {"/people", "/people/invite", self, "/account", "/no-such-page"}) {
            page.navigate(path);
            assertAccessible(page);
        }
        page.navigate("/people/invite");
        page.click("button:has-text('Invite')");
        assertAccessible(page);
        keepScreenshot(page, "invite");
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
