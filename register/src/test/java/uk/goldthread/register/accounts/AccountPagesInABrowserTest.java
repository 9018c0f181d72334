package uk.goldthread.register.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.READER;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldthread.register.BrowserTest;

class AccountPagesInABrowserTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void pagesBeforeSignInAreAccessible(int width) {
        String link = the(OneTimeLinks.class)
                .forPerson(account(READER, "Council " + width).person());
        Page page = window(width);
        for (String path : new String[] {"/sign-in", "/accessibility", link, "/one-time-link/none"}) {
            page.navigate(path);
            assertAccessible(page);
        }
        page.navigate("/sign-in");
        page.click("button:has-text('Sign in')");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertAccessible(page);
        keepScreenshot(page, "sign-in-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void pagesOfAnAdministratorAreAccessible(int width) {
        Page page = window(ADMINISTRATOR, width);
        String self = "/people/" + person(ADMINISTRATOR).id();
        for (String path : new String[] {"/people", "/people/invite", self, "/account", "/no-such-page"}) {
            page.navigate(path);
            assertAccessible(page);
        }
        page.navigate("/people/invite");
        page.click("button:has-text('Invite')");
        assertAccessible(page);
        keepScreenshot(page, "invite-" + width);
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
    }
}
