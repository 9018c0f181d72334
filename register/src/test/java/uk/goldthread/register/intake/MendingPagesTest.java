package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;

class MendingPagesTest extends WebTest {
    /** The lower part of A1's words begins with a capital, after a word that a sentence does not end with. */
    private static final String BROKEN = """
            Ref\tAction\tOwner\tTimescale
            A1\tAgree the rota for the\tClerk\tMay 2026
            \tHarbour watch.\t\t
            A2\tPaint the signal hut on the 31 st of May.\tClerk\tJune 2026
            """;

    private final Visitor editor = as(Role.EDITOR);

    @Test
    void everyMendingIsListedWithBeforeAndAfter() {
        var page =
                editor.get(upload() + "/mended").hasHeading("What was mended").page();
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody").text())
                .contains("Row continued", "Harbour watch.", "Agree the rota for the Harbour watch.")
                .contains("31 st", "31st");
    }

    @Test
    void oneIsUndoneAndTheOthersAndTheCorrectionsStay() {
        var path = upload();
        correct(path, "A1", "owners", "Harbour Master");
        undo(path, "31 st");
        assertThat(find(path, "A2").text()).contains("31 st");
        assertThat(find(path, "A1").text()).isEqualTo("Agree the rota for the Harbour watch.");
        assertThat(find(path, "A1").owners()).containsExactly("Harbour Master");
    }

    @Test
    void itCanBeMendedAgain() {
        var path = upload();
        undo(path, "31 st");
        var page = editor.get(path + "/mended").page();
        var form = page.select("form[action*=/left/]").first();
        assertThat(form.closest("tr").text()).contains("31 st");
        editor.post(
                        form.attr("action"),
                        Map.of("seen", form.select("[name=seen]").val()))
                .hasStatus(302);
        assertThat(find(path, "A2").text()).contains("31st");
    }

    @Test
    void aCorrectionOfWhatThenReadsOtherwiseIsSaidToBeLost() {
        var path = upload();
        correct(path, "A1", "text", "Agree the rota.");
        undo(path, "Harbour watch.");
        assertThat(find(path, "A1").text()).isEqualTo("Agree the rota for the");
        assertThat(editor.get(path + "/mended").page().text()).contains("look again at: A1");
    }

    @Test
    void aListThatChangedMeanwhileChangesNothing() {
        var path = upload();
        var before = draft(path);
        editor.post(path + "/mended/1/undoing", Map.of("seen", "none")).hasStatus(400);
        assertThat(draft(path)).isEqualTo(before);
    }

    @Test
    void aReaderLooksAndUndoesNothing() {
        var path = upload();
        assertThat(as(Role.READER).get(path + "/mended").hasStatus(200).page().select("tbody button"))
                .isEmpty();
    }

    private void undo(String path, String before) {
        var page = editor.get(path + "/mended").page();
        var row = page.select("tbody tr").stream()
                .filter(one -> one.select("td").get(1).text().equals(before))
                .findFirst()
                .orElseThrow();
        editor.post(
                        row.select("form").attr("action"),
                        Map.of("seen", row.select("[name=seen]").val()))
                .hasStatus(302);
    }

    private void correct(String path, String reference, String field, String typed) {
        var address = path + "/commitments/" + find(path, reference).id();
        var form = ImportPagesTest.form(editor.get(address));
        form.put(field, typed);
        editor.post(address, form).hasStatus(302);
    }

    private String upload() {
        var bytes = (BROKEN + "\nCopy " + UUID.randomUUID() + ".").getBytes(StandardCharsets.UTF_8);
        return editor.upload("/imports", "file", "rota.txt", bytes, Map.of()).location();
    }

    private Draft draft(String path) {
        return the(Drafts.class).draft(UUID.fromString(path.substring("/imports/".length())));
    }

    private DraftCommitment find(String path, String reference) {
        return draft(path).commitments().stream()
                .filter(commitment -> reference.equals(commitment.reference()))
                .findFirst()
                .orElseThrow();
    }
}
