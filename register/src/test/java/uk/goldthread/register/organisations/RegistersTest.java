package uk.goldthread.register.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Seen;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;

class RegistersTest extends WebTest {

    @Test
    void twoClicksAtTheSameMomentAreEachAnswered() throws Exception {
        var editor = as(Role.EDITOR);
        editor.get("/registers/new").hasStatus(200);
        try (var clicks = Executors.newFixedThreadPool(8)) {
            var forms = new ArrayList<Callable<Seen>>();
            for (int form = 0; form < 8; form++) {
                var name = "Opened at once " + form;
                forms.add(() -> editor.post("/registers", Map.of("name", name)));
            }
            for (var answer : clicks.invokeAll(forms)) answer.get().hasStatus(302);
        }
    }

    @Test
    void ofManyClicksWithOneNameOneOpensARegister() throws Exception {
        var editor = as(Role.EDITOR);
        editor.get("/registers/new").hasStatus(200);
        try (var clicks = Executors.newFixedThreadPool(8)) {
            Callable<Integer> click = () ->
                    editor.post("/registers", Map.of("name", "Opened by all")).status();
            assertThat(clicks.invokeAll(Collections.nCopies(8, click)).stream().map(Future::resultNow))
                    .containsOnlyOnce(302)
                    .containsOnly(302, 400);
        }
    }

    @Test
    void aRegisterThatHoldsNothingIsPutAwayUntilSomethingIsRecordedInIt() {
        var editor = as(Role.EDITOR);
        var register =
                editor.post("/registers", Map.of("name", "Ponds of Quarr")).location();
        as(Role.READER).get(register).hasStatus(200);
        assertThat(as(Role.READER).get(register).page().select("form[action$=/putting-away]"))
                .isEmpty();
        editor.post(register + "/putting-away", Map.of()).hasStatus(302);
        assertThat(editor.get("/registers").page().select("h2").eachText()).doesNotContain("Ponds of Quarr");
        assertThat(editor.get("/registers").page().select("details").text()).contains("put away", "Ponds of Quarr");
        assertThat(editor.get("/registers.csv", "text/csv").body()).doesNotContain("Ponds of Quarr");
        assertThat(editor.get(register)
                        .hasStatus(200)
                        .page()
                        .select(".govuk-inset-text")
                        .text())
                .contains("This register is put away");

        editor.post(register + "/taking-out", Map.of()).hasStatus(302);
        assertThat(editor.get("/registers").page().select("h2").eachText()).contains("Ponds of Quarr");

        editor.post(register + "/putting-away", Map.of()).hasStatus(302);
        clock().pass(Duration.ofSeconds(1));
        editor.post(
                        register + "/commitments/new",
                        Map.of("kind", "action", "text", "Dredge the pond.", "day", "2 March 2026"))
                .hasStatus(302);
        assertThat(editor.get("/registers").page().select("h2").eachText()).contains("Ponds of Quarr");
        assertThat(editor.post(register + "/putting-away", Map.of())
                        .hasStatus(400)
                        .body())
                .contains("only an empty one is put away");
    }

    @Test
    void onlyWhoMayReviewADocumentIsToldThatItWaits() {
        var document = "Ref,Action,Lead,Timescale\nA.1,Count the ponds,Estates,April 2026\n".getBytes();
        as(Role.EDITOR)
                .upload("/imports", "file", "ponds.csv", document, Map.of())
                .hasStatus(302);
        assertThat(as(Role.EDITOR).get("/registers").body()).contains("to go on reviewing");
        assertThat(as(Role.CONTRIBUTOR).get("/registers").body()).doesNotContain("to go on reviewing");
    }

    @Test
    void aNameThatNobodySeesIsNone() {
        as(Role.EDITOR)
                .post("/registers", Map.of("name", "\u00A0\u200B\u00A0"))
                .hasError("name", "Enter a name for the register.");
    }

    @Test
    void aProgramGetsListsByThePageAndIsToldWhatIsForPeopleOnly() {
        assertThat(as(Role.EDITOR).getJson("/imports").hasStatus(200).body())
                .startsWith("{\"page\":1,\"pages\":1,\"total\":0,\"items\":[");
        assertThat(as(Role.EDITOR).getJson("/registers/new").hasStatus(406).body())
                .contains("This is a page for people and has no JSON.");
    }

    @Test
    void aListForTooManyDaysIsRefusedAsThePageIs() {
        assertThat(as(Role.READER).get("/registers.csv?days=abc").hasStatus(400).body())
                .contains("Enter a number of days from 1 to 366.");
    }
}
