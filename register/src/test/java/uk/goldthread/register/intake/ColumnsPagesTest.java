package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;

class ColumnsPagesTest extends WebTest {
    /** "Liaison" is no heading that anybody knows; here it names who does it. */
    private static final String TABLE = """
            Ref\tAction\tLiaison\tTimescale
            A1\tRepair the quay wall.\tHarbour Master\tMay 2026
            A2\tPaint the signal hut.\tClerk\tJune 2026
            """;

    private final String organisation = "Sallowmere " + UUID.randomUUID();
    private final Visitor editor = as(Role.EDITOR, organisation);

    @Test
    void eachColumnIsShownUnderWhatItWasTakenFor() {
        var page = editor.get(upload(TABLE) + "/columns")
                .hasHeading("What the columns hold")
                .page();
        assertThat(page.select("select option[selected]").eachText())
                .containsExactly("Number or reference", "Action", "Something else", "When it is due");
        assertThat(page.select("tbody tr").first().text()).contains("Repair the quay wall.", "Harbour Master");
    }

    @Test
    void aCorrectedColumnIsReadAgainAndTheCorrectionsStay() {
        var path = upload(TABLE);
        correct(path, "A2", "text", "Paint the signal hut green.");
        say(path, "owner");
        assertThat(owners(path)).containsExactly(List.of("Harbour Master"), List.of("Clerk"));
        assertThat(draft(path).commitments().getLast().text()).isEqualTo("Paint the signal hut green.");
    }

    @Test
    void theNextDocumentOfTheOrganisationWithSuchATableIsReadSoFromTheStart() {
        say(upload(TABLE), "owner");
        var next = upload(TABLE.replace("Harbour Master", "Pilot").replace("Ref\t", "REF.\t"));
        assertThat(owners(next)).containsExactly(List.of("Pilot"), List.of("Clerk"));
    }

    @Test
    void anotherLayoutAndAnotherOrganisationAreReadAsBefore() {
        say(upload(TABLE), "owner");
        assertThat(owners(upload(TABLE.replace("Liaison", "Liaison body")))).containsOnly(List.of());
        var stranger = as(Role.EDITOR, "Elsewhere " + UUID.randomUUID());
        assertThat(owners(upload(stranger, TABLE))).containsOnly(List.of());
    }

    @Test
    void whatWasSaidCanBeForgotten() {
        var path = upload(TABLE);
        say(path, "owner");
        var form = editor.get(path + "/columns").page().select("main form").first();
        var forget = form.select("button[formaction]").attr("formaction");
        editor.post(forget, Map.of("layout", form.select("[name=layout]").val()))
                .hasStatus(302);
        assertThat(owners(path)).containsOnly(List.of());
    }

    @Test
    void aTableThatHoldsNothingOfTheKindIsLeftAlone() {
        var path = upload(
                TABLE + "\nAnd then:\n\nRef\tAction\tCost\nB1\tBuy the new paint.\t12\nB2\tBuy the new rope.\t9\n");
        var forms = editor.get(path + "/columns").page().select("main form");
        assertThat(forms).hasSize(2);
        var roles = roles(forms.get(1));
        roles.replaceAll((select, role) -> "other");
        editor.post(path + "/columns", fields(forms.get(1), roles)).hasStatus(302);
        assertThat(draft(path).commitments())
                .extracting(DraftCommitment::reference)
                .containsExactly("A1", "A2");
    }

    private void say(String path, String third) {
        var form = editor.get(path + "/columns").page().select("main form").first();
        var roles = roles(form);
        roles.put("role-1-2", third);
        editor.post(path + "/columns", fields(form, roles)).hasStatus(302);
    }

    private static Map<String, String> roles(Element form) {
        var roles = new LinkedHashMap<String, String>();
        form.select("select")
                .forEach(select ->
                        roles.put(select.id(), select.select("option[selected]").val()));
        return roles;
    }

    /** The same field several times over is sent with commas, as Spring takes it. */
    private static Map<String, String> fields(Element form, Map<String, String> roles) {
        return Map.of("layout", form.select("[name=layout]").val(), "role", String.join(",", roles.values()));
    }

    private void correct(String path, String reference, String field, String typed) {
        var commitment = draft(path).commitments().stream()
                .filter(one -> reference.equals(one.reference()))
                .findFirst()
                .orElseThrow();
        var address = path + "/commitments/" + commitment.id();
        var form = ImportPagesTest.form(editor.get(address));
        form.put(field, typed);
        editor.post(address, form).hasStatus(302);
    }

    private List<List<String>> owners(String path) {
        return draft(path).commitments().stream().map(DraftCommitment::owners).toList();
    }

    private Draft draft(String path) {
        return the(Drafts.class).draft(UUID.fromString(path.substring("/imports/".length())));
    }

    private String upload(String text) {
        return upload(editor, text);
    }

    private static String upload(Visitor visitor, String text) {
        var bytes = (text + "\nCopy " + UUID.randomUUID() + ".").getBytes(StandardCharsets.UTF_8);
        return visitor.upload("/imports", "file", "actions.txt", bytes, Map.of())
                .location();
    }
}
