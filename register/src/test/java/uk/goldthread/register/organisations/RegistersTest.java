package uk.goldthread.register.organisations;

import static org.assertj.core.api.Assertions.assertThat;

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
