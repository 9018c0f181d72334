package uk.goldthread.register.names;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.EDITOR;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.BrowserTest;

class AdministratorPagesInABrowserTest extends BrowserTest {

    private static final String PLAN = """
            Ref,Recommendation,Lead,Timescale,Progress
            R.1,Mend the village hall roof,%1$s,March 2026,%1$s found a roofer on 3 May 2025
            """;

    /** Each test has a name of its own, since one of them erases it. */
    private static void aPlanNames(String name) {
        var document = as(EDITOR)
                .upload("/imports", "file", "plan.csv", PLAN.formatted(name).getBytes(), Map.of())
                .location();
        as(EDITOR)
                .post(document + "/acceptance", Map.of("asAt", "1 June 2025", "register", "", "name", "Village halls"));
    }

    @Test
    void pagesAreAccessible() {
        aPlanNames("Linnet Orme");
        var page = window(ADMINISTRATOR, DESK);
        find(page, "Linnet Orme");
        assertAccessible(page);
        keepScreenshot(page, "administrator-names-held");
        page.click("button:has-text('Replace the name')");
        assertAccessible(page);
    }

    @Test
    void aNameIsErasedWithoutScripts() {
        aPlanNames("Una Sedge");
        var page = windowWithoutScripts(as(ADMINISTRATOR));
        find(page, "Una Sedge");
        page.fill("#reason", "Asked by the person");
        page.click("button:has-text('Replace the name')");
        assertThat(page.locator(".govuk-notification-banner")).containsText("The name is erased in");
        find(page, "Una Sedge");
        assertThat(page.locator("main")).containsText("Nothing.");
    }

    private static void find(Page page, String name) {
        page.navigate("/names");
        page.fill("#name", name);
        page.click("button:has-text('Find')");
    }
}
