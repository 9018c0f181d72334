package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;

/** What the pages of registers show of a document on its way in. */
class AcceptedPagesTest extends WebTest {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final byte[] REVIEW = """
            Review of the valleys

            No.\tAction\tTimescale\tLead Organisation
            M.1\tThat every bridge is counted.\tMarch 2027\tTilbrook Rivers Trust
            M.2\tThat every valley keeps a map.\tAutumn 2025\tHarrowfen Council
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void aDocumentWaitsOnTheFirstPageAndThenStandsBesideItsCommitments() {
        var editor = as(Role.EDITOR);
        editor.upload("/imports", "file", "valleys.txt", REVIEW, Map.of()).hasStatus(302);
        assertThat(editor.get("/registers").page().select("main").text()).contains("1 document to go on reviewing");
        var imports = the(Imports.class);
        var waiting = imports.list(organisation(), 0, 1).getFirst();
        var register = imports.accept(
                organisation(),
                waiting.id(),
                new Destination.NewRegister("The valleys"),
                DAY,
                person(Role.EDITOR).id());
        var list = editor.get("/registers/" + register.key()).hasStatus(200).page();
        var page = editor.get(list.select(".app-commitment a:contains(M.2)").attr("href"))
                .hasStatus(200)
                .page();
        assertThat(page.select(".app-passage").text()).contains("That every valley keeps a map.", "Harrowfen Council");
        assertThat(editor.get("/registers").page().select("main").text()).doesNotContain("to go on reviewing");
    }
}
