package uk.goldthread.register.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.goldthread.register.Seen;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;

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
        editor.post("/registers", Map.of("name", "PONDS of Quarr"))
                .hasError(
                        "name",
                        "A register of that name was put away and can be taken out again: do so, or enter another name.");
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
    void whileSomethingIsRecordedInARegisterItIsNotPutAway() throws Exception {
        var editor = as(Role.EDITOR);
        var path = editor.post("/registers", Map.of("name", "Weirs of Quarr")).location();
        var register = the(Organisations.class)
                .register(organisation(), "weirs-of-quarr")
                .orElseThrow()
                .id();
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicked = new ArrayList<Future<Seen>>();
            new TransactionTemplate(the(PlatformTransactionManager.class)).executeWithoutResult(recording -> {
                the(Chain.class).lock(register);
                clicked.add(clicks.submit(() -> editor.post(path + "/putting-away", Map.of())));
                awaitWaiting(1);
                the(Ledger.class).append(register, person(Role.EDITOR).id(), List.of(promise()));
            });
            clicked.getFirst().get().hasStatus(400);
        }
        assertThat(editor.get("/registers").page().select("h2").eachText()).contains("Weirs of Quarr");
    }

    private static Line promise() {
        var made = new CommitmentMade(
                1, CommitmentKind.ACTION, null, null, "Mend the weir.", null, List.of(), List.of(), List.of());
        return Line.of(UUID.randomUUID(), LocalDate.of(2026, 3, 2), made);
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
