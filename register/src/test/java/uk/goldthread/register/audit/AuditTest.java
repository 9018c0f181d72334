package uk.goldthread.register.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.CONTRIBUTOR;
import static uk.goldthread.register.access.Role.EDITOR;
import static uk.goldthread.register.access.Role.READER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Seen;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.AuditKind;

class AuditTest extends WebTest {

    @Test
    void signInsGoodAndRefusedAreKept() {
        var reader = person(READER);
        anybody().post("/sign-in", Map.of("email", email(READER, ORGANISATION), "password", "a guess of mine"));
        anybody().post("/sign-in", Map.of("email", "stranger@elsewhere.example", "password", "a guess of mine"));
        anybody().post("/sign-in", Map.of("email", email(READER, ORGANISATION), "password", PASSWORD));
        var rows = rows("?kind=sign-in");
        assertThat(rows).anySatisfy(row -> assertThat(row).contains(reader.name(), "Signed in", "127.0.0.1"));
        assertThat(rows)
                .anySatisfy(row ->
                        assertThat(row).contains(reader.name(), "Sign-in refused: wrong e-mail address or password"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("Nobody signed in", "Sign-in refused"));
        assertThat(audit("?kind=sign-in").body()).doesNotContain("a guess of mine", "stranger@elsewhere");
    }

    @Test
    void changesOfRightsSayWhoDidWhatToWhom() {
        var account = account(READER, ORGANISATION + " Audited");
        var administrator = as(ADMINISTRATOR, ORGANISATION + " Audited");
        administrator.post("/people/" + account.person() + "/role", Map.of("role", "editor"));
        var rows = administrator.get("/audit?kind=rights").page().select("tbody tr");
        assertThat(rows.eachText()).singleElement().asString().contains("Wexcombe Administrator", "Made editor");
        assertThat(rows.select("a").attr("href")).isEqualTo("/people/" + account.person());
    }

    @Test
    void aShutDoorIsKeptByItsPatternWithWhoStoodBeforeIt() {
        as(READER).get("/people/invite?name=Ada+Penhallow").hasStatus(403);
        as(EDITOR).postFromElsewhere("/sign-out").hasStatus(403);
        anybody().get("/registers/anything").hasStatus(302);
        assertThat(rows("?kind=refused"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Wexcombe Reader", "Refused: their role does not allow it", "GET /people/invite"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Wexcombe Editor", "did not come from a page of this session", "POST /sign-out"))
                .anySatisfy(row -> assertThat(row).contains("Refused: nobody is signed in", "GET /registers/{key}"))
                .noneSatisfy(row -> assertThat(row).contains("Penhallow"));
    }

    @Test
    void aShutDoorSaysOfWhichRegisterAndCommitmentItIs() {
        var editor = as(EDITOR);
        var register =
                editor.post("/registers", Map.of("name", "Verges of Quarr")).location();
        editor.post(
                        register + "/commitments/new",
                        Map.of("kind", "action", "reference", "V.3", "text", "Mow the verges.", "day", "2 March 2026"))
                .hasStatus(302);
        var commitment = editor.get(register).page().select(".app-commitment a").attr("href");
        as(CONTRIBUTOR).get(commitment.replaceFirst("\\?.*", "") + "/status").hasStatus(403);
        assertThat(rows("?kind=refused"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Verges of Quarr, V.3: GET /registers/verges-of-quarr/commitments/", "/status"));
        assertThat(sql().sql("select about from audit_event where about like '%/status'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept).doesNotContain("verges"));
    }

    @Test
    void whatWasDoneAtTheCommandLineSaysSo() {
        the(Audit.class)
                .note(AuditKind.EXPORT, Audit.Who.atTheCommandLine(organisation()), "A report as plain text", null);
        assertThat(rows("?kind=export"))
                .anySatisfy(row -> assertThat(row).contains("Command line A report as plain text"));
        assertThat(as(ADMINISTRATOR).get("/audit.csv?kind=export", "text/csv").body())
                .contains(",Command line,A report as plain text,");
    }

    @Test
    void importsAndExportsAreKept() {
        var editor = as(EDITOR);
        var document = "Ref,Action,Lead,Timescale\nA.1,Write to the parish,Estates,April 2026\n".getBytes();
        var path = editor.upload("/imports", "file", "notes.csv", document, Map.of())
                .hasStatus(302)
                .location();
        editor.post(path + "/acceptance", Map.of("asAt", "1 June 2025", "register", "", "name", "Notes of June"));
        editor.get("/registers/notes-of-june.csv").hasStatus(200);
        editor.get("/registers/notes-of-june/report.docx").hasStatus(200);
        editor.get(path + "/file").hasStatus(200);
        assertThat(rows("?kind=import"))
                .anySatisfy(row -> assertThat(row).contains("Uploaded a document", "notes.csv"))
                .anySatisfy(row -> assertThat(row).contains("Accepted an import", "notes.csv"));
        assertThat(rows("?kind=export"))
                .anySatisfy(row -> assertThat(row).contains("The list as CSV", "Notes of June"))
                .anySatisfy(row -> assertThat(row).contains("A report as DOCX"))
                .anySatisfy(row -> assertThat(row).contains("The uploaded file"));
    }

    @Test
    void itIsAskedByPersonAndGivenAsJsonAndCsvInLondonsTime() {
        var contributor = person(CONTRIBUTOR);
        clock().setTo(LocalDate.of(2026, 7, 1));
        as(CONTRIBUTOR).get("/people").hasStatus(403);
        var query = "?kind=refused&person=" + contributor.id();
        assertThat(rows(query))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("1 July 2026 at 12:00pm", contributor.name()));
        assertThat(as(ADMINISTRATOR).getJson("/audit" + query).body())
                .contains(
                        "\"at\":\"2026-07-01T12:00:", "+01:00\"", "\"what\":\"Refused: their role does not allow it\"");
        var csv = as(ADMINISTRATOR).get("/audit.csv" + query, "text/csv").hasStatus(200);
        assertThat(csv.body().lines().toList().getFirst()).isEqualTo("At,Kind,Who,What,About,Name,Address");
        assertThat(csv.body()).contains("2026-07-01T12:00:", "Wexcombe Contributor");
    }

    @Test
    void ofOneAddressOnlySoManyRefusalsAreKeptInAQuarterOfAnHour() {
        var audit = the(Audit.class);
        var stranger = Audit.Who.NOBODY.at("203.0.113.7");
        for (int refusal = 0; refusal < Audit.REFUSALS_KEPT + 5; refusal++)
            audit.refused(AuditKind.REFUSED, stranger, "Refused: nobody is signed in", "GET /people");
        assertThat(keptOf("203.0.113.7")).isEqualTo(Audit.REFUSALS_KEPT);
        clock().pass(Duration.ofMinutes(16));
        audit.refused(AuditKind.REFUSED, stranger, "Refused: nobody is signed in", "GET /people");
        assertThat(keptOf("203.0.113.7")).isEqualTo(Audit.REFUSALS_KEPT + 1);
    }

    @Test
    void nobodyChangesOrRemovesALine() {
        the(Audit.class).note(AuditKind.EXPORT, Audit.Who.NOBODY, "A backup of everything", null);
        for (var change :
                List.of("update audit_event set what = 'nothing'", "delete from audit_event", "truncate audit_event")) {
            assertThatThrownBy(() -> sql().sql(change).update())
                    .as(change)
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> sqlAsOwner().sql(change).update())
                    .as(change)
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void ofAnotherOrganisationNothingIsShown() {
        var there = as(ADMINISTRATOR, "Harrowfen Trust");
        there.post("/people", Map.of("name", "Una Sedge", "email", "una@harrowfen.example", "role", "reader"));
        assertThat(audit("").body()).doesNotContain("Harrowfen", "Una Sedge");
        assertThat(there.get("/audit").body()).contains("Una Sedge").doesNotContain("Wexcombe");
    }

    @Test
    void whoTypesTheNumbersOfAnotherOrganisationsThingsShowsNothingOfThem() {
        var there = as(ADMINISTRATOR, "Osierholt Trust");
        var plan = "Ref,Action,Lead,Timescale\nOsierholt.1,Dredge the fen,Estates,April 2026\n".getBytes();
        var document = there.upload("/imports", "file", "osierholt.csv", plan, Map.of())
                .hasStatus(302)
                .location();
        there.post(document + "/acceptance", Map.of("asAt", "1 June 2025", "register", "", "name", "Osierholt fens"))
                .hasStatus(302);
        var register = number("select id from register where name = 'Osierholt fens'");
        var commitment = number("select commitment from commitment_position where reference = 'Osierholt.1'");
        var somebody = account(READER, "Osierholt Trust").person();
        var shut = List.of(
                "/registers/" + register + "/commitments/" + commitment + "/status",
                document + "/as-at",
                "/people/" + somebody);
        for (var path : shut) as(READER).get(path).hasStatus(403);
        the(Audit.class)
                .note(
                        AuditKind.REFUSED,
                        Audit.Who.atTheCommandLine(organisation()),
                        "Refused",
                        "GET /people/01234567" + "-".repeat(28));
        assertThat(rows("?kind=refused"))
                .anySatisfy(row -> assertThat(row).contains("GET /registers/" + register))
                .anySatisfy(row -> assertThat(row).contains("GET " + document))
                .anySatisfy(row -> assertThat(row).contains("GET /people/" + somebody))
                .allSatisfy(row -> assertThat(row).doesNotContainIgnoringCase("osierholt"));
    }

    private static UUID number(String question) {
        return sql().sql(question).query(UUID.class).single();
    }

    private static int keptOf(String address) {
        return sql().sql("select count(*) from audit_event where address = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    private static List<String> rows(String query) {
        return audit(query).page().select("tbody tr").eachText();
    }

    private static Seen audit(String query) {
        return as(ADMINISTRATOR).get("/audit" + query).hasStatus(200);
    }
}
