package uk.goldthread.register.names;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.CONTRIBUTOR;
import static uk.goldthread.register.access.Role.EDITOR;
import static uk.goldthread.register.access.Role.READER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.goldthread.register.Seen;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.accounts.Accounts;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Verification;
import uk.goldthread.register.ledger.Verification.Holds;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** What is held about a person is found, handed over, corrected and erased. */
class NamesTest extends WebTest {

    private static final String PLAN = """
            Ref,Recommendation,Lead,Timescale,Progress
            R.1,Mend the village hall roof,%1$s,March 2026,%1$s found a roofer on 3 May 2025
            R.2,Open the bridge,Estates,April 2026,
            """;

    private static int named;

    private String name;
    private String document;
    private Register register;
    private String commitment;

    /** Each test has a name of its own, so that none finds what another left. */
    @BeforeEach
    void aDocumentNamesSomebody() {
        name = "Linnet Orme" + Character.toString('a' + named++);
        document = uploaded(as(EDITOR));
        register = accepted(as(EDITOR), document, organisation());
        commitment = as(EDITOR)
                .get(path())
                .page()
                .select(".app-commitment a:contains(R.1)")
                .attr("href");
    }

    private String uploaded(Visitor visitor) {
        return visitor.upload(
                        "/imports", "file", name + ".csv", PLAN.formatted(name).getBytes(), Map.of())
                .hasStatus(302)
                .location();
    }

    private static Register accepted(Visitor visitor, String document, UUID organisation) {
        var called = "Plan " + UUID.randomUUID();
        visitor.post(document + "/acceptance", Map.of("asAt", "1 June 2025", "register", "", "name", called))
                .hasStatus(302);
        return the(Organisations.class).registersOf(organisation).stream()
                .filter(one -> one.name().equals(called))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingThatIsHeldIsFoundAndHandedOver() {
        var account =
                the(Accounts.class).open(name, UUID.randomUUID() + "@wexcombe.example", organisation(), CONTRIBUTOR);
        signedIn(account);
        as(ADMINISTRATOR)
                .post("/people/" + account.person() + "/owners", Map.of("owner", name))
                .hasStatus(302);
        assertThat(found().eachText())
                .anyMatch(row -> row.contains(register.name() + ", entry"))
                .anyMatch(row -> row.contains("What was read from"))
                .anyMatch(row -> row.contains("The file"))
                .anyMatch(row -> row.contains("An account"))
                .anyMatch(row -> row.contains("An owner that an account answers for"))
                .anyMatch(row -> row.contains("The audit of"));
        var page = export("html");
        assertThat(page.header("Content-Disposition")).contains("held.html");
        assertThat(page.body()).contains(name + " found a roofer", account.email(), "Signed in by a one-time link");
        var json = export("json");
        assertThat(json.header("Content-Disposition")).contains("held.json");
        assertThat(json.body()).contains("\"name\":\"" + name + "\"", name + " found a roofer");
    }

    @Test
    void anErasedNameStandsNowhereAnyMoreNotEvenAsKnownBefore() {
        var before = clock().instant();
        replace(Map.of("how", "erase", "reason", "Asked by the person")).hasStatus(302);
        for (var path : List.of(
                path(),
                path() + "?known=" + before,
                commitment,
                path() + "/report.txt",
                path() + "/report.json?as-at=2025-06-02&known=" + before,
                path() + ".csv",
                document,
                "/imports"))
            assertThat(as(READER).get(path).hasStatus(200).body()).as(path).doesNotContainIgnoringCase(name);
        assertThat(as(READER).get(commitment).page().text())
                .contains("[name erased] found a roofer on 3 May 2025", "██████ " + "█".repeat(5) + " found a roofer");
        assertThat(as(READER)
                        .get(path() + "/report.txt?as-at=2025-06-02&known=" + before)
                        .body())
                .contains("[name erased]");
        assertThat(found()).isEmpty();
    }

    @Test
    void aNameInWhatARegisterIsCalledGoesFromItsAddressToo() {
        var called = the(Organisations.class).open(organisation(), "Review of " + name);
        as(READER).get("/registers/" + called.key() + ".csv").hasStatus(200);
        replace(Map.of("how", "erase", "reason", "Asked by the person")).hasStatus(302);
        var slug = name.toLowerCase().replace(' ', '-');
        for (var page : List.of("/registers", "/audit?kind=export"))
            assertThat(as(ADMINISTRATOR).get(page).hasStatus(200).body())
                    .contains("Review of [name erased]")
                    .doesNotContainIgnoringCase(name)
                    .doesNotContain(slug);
        assertThat(sql().sql("select about from audit_event where about is not null")
                        .query(String.class)
                        .list())
                .noneMatch(about -> about.contains(slug));
        assertThat(found()).isEmpty();
    }

    @Test
    void aNameInTheTitlesOfAMeetingAndADocumentIsErased() {
        var minutes = """
                Minutes of the %1$s committee held on 3 March 2025
                Present: Cllr A Sedge (Chair), %1$s

                1. Apologies
                None.

                2. Report of %1$s
                The report was noted.
                ACTION: %1$s to write to the parish by April 2025.
                """.formatted(name);
        var path = as(EDITOR)
                .upload("/imports", "file", name + ".txt", minutes.getBytes(), Map.of())
                .hasStatus(302)
                .location();
        var held = accepted(as(EDITOR), path, organisation());
        var meetings = "/registers/" + held.key() + "/meetings";
        assertThat(as(READER).get(meetings).page().text()).contains("Report of " + name);
        replace(Map.of("how", "erase", "reason", "Asked by the person")).hasStatus(302);
        for (var page : List.of(meetings, path, "/registers/" + held.key()))
            assertThat(as(READER).get(page).hasStatus(200).body()).as(page).doesNotContainIgnoringCase(name);
        assertThat(as(READER).get(meetings).page().text()).contains("Report of [name erased]");
        assertThat(found()).isEmpty();
    }

    @Test
    void theOrganisationTooMayBeCalledAfterSomebody() {
        var there = as(ADMINISTRATOR, name + " Trust");
        assertThat(there.get("/account").body()).contains(name + " Trust");
        var form = new LinkedHashMap<>(
                Map.of("how", "correct", "corrected", "Tarn Rivers", "reason", "Renamed", "name", name));
        form.put(
                "held",
                there.post("/names", Map.of("name", name))
                        .page()
                        .select("tbody tr input")
                        .val());
        there.post("/names/replacement", form).hasStatus(302);
        assertThat(there.get("/account").body()).contains("Tarn Rivers Trust").doesNotContain(name + " Trust");
    }

    @Test
    void theChainStillHoldsAndSaysHowManyEntriesWereReplaced() {
        replace(Map.of("how", "erase", "reason", "Asked by the person")).hasStatus(302);
        assertThat(the(Verification.class).verify(register.id()))
                .isInstanceOfSatisfying(
                        Holds.class, chain -> assertThat(chain.replaced()).isGreaterThanOrEqualTo(3));
        assertThat(as(ADMINISTRATOR).get("/names").page().select("tbody tr").eachText())
                .anySatisfy(trace -> assertThat(trace)
                        .contains(register.name(), "A name was erased", "Asked by the person", "Wexcombe Administrator")
                        .doesNotContain("Linnet"));
        assertThat(as(ADMINISTRATOR).get("/audit?kind=names").body()).contains("A name was erased");
    }

    @Test
    void theFileIsRemovedAndItsHashStays() {
        as(READER).get(document + "/file").hasStatus(200);
        replace(Map.of("how", "erase", "reason", "Asked by the person")).hasStatus(302);
        as(READER).get(document + "/file").hasStatus(410).hasHeading("This was removed");
        assertThat(as(READER).get(document).body()).contains("SHA-256");
    }

    @Test
    void aCorrectedNameStandsInPlaceOfTheWrongOne() {
        replace(Map.of("how", "correct", "corrected", "Linnet Orme-Sedge", "reason", "Wrong in the plan"))
                .hasStatus(302);
        assertThat(as(READER).get(commitment).page().text()).contains("Linnet Orme-Sedge found a roofer");
        assertThat(as(READER).get(path() + "?owner=Linnet+Orme-Sedge").page().select(".app-commitment"))
                .hasSize(1);
        assertThat(found()).isEmpty();
    }

    @Test
    void onlyWhatIsChosenIsReplacedAndTheSameFormAgainChangesNothing() {
        var keys = found().select("input").eachAttr("value");
        var entries = keys.stream().filter(key -> key.startsWith("entry/")).toList();
        send(Map.of("how", "erase", "reason", "Asked by the person"), entries).hasStatus(302);
        assertThat(found().select("input").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(
                        keys.stream().filter(key -> !key.startsWith("entry/")).toList());
        var count = entriesInLedger();
        send(Map.of("how", "erase", "reason", "Asked by the person"), entries).hasStatus(302);
        assertThat(entriesInLedger()).isEqualTo(count);
        assertThat(as(ADMINISTRATOR).get("/names").body()).contains("Nothing was changed");
    }

    @Test
    void twoNamesOfOneEntryAreReplacedAtTheSameTime() {
        var number = sql().sql("""
                        select max(number) from entry_words where register = :register and words like '%found a roofer%'
                        """)
                .param("register", register.id())
                .query(Long.class)
                .single();
        var key = Set.of("entry/" + register.id() + "/" + number);
        var administrator = person(ADMINISTRATOR);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            inTransaction(() -> {
                the(Chain.class).lock(register.id());
                for (var one : List.of(name, "a roofer"))
                    people.submit(() -> the(Names.class)
                            .replace(new Replacement(administrator, Name.of(one), null, "Asked by the person", key)));
                awaitWaiting(2);
            });
        }
        assertThat(sql().sql("select words from entry_words where register = :register and number = :number")
                        .param("register", register.id())
                        .param("number", number)
                        .query(String.class)
                        .single())
                .contains("[name erased] found [name erased] on")
                .doesNotContain(name);
    }

    @Test
    void whatAReviewerSavesMeanwhileStaysInTheDraft() {
        var id = UUID.fromString(document.replaceFirst(".*/", ""));
        var administrator = person(ADMINISTRATOR);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            inTransaction(() -> {
                sql().sql(
                                "update import set draft = replace(draft::text, 'village hall', 'library')::jsonb where id = :id")
                        .param("id", id)
                        .update();
                people.submit(() -> the(Names.class)
                        .replace(new Replacement(
                                administrator, Name.of(name), null, "Asked by the person", Set.of("document/" + id))));
                awaitWaiting(1);
            });
        }
        assertThat(sql().sql("select draft from import where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .contains("Mend the library roof", "[name erased]")
                .doesNotContain(name);
    }

    @Test
    void whatDoesNotHoldTheNameIsLeftAlone() {
        var before = position("R.2");
        var changed = position("R.1");
        replace(Map.of("how", "erase", "reason", "Asked by the person")).hasStatus(302);
        assertThat(position("R.2")).isEqualTo(before);
        assertThat(position("R.1")).isNotEqualTo(changed);
    }

    private List<UUID> position(String reference) {
        return sql().sql(
                        "select position from commitment_position where register = :register and reference = :reference")
                .param("register", register.id())
                .param("reference", reference)
                .query(UUID.class)
                .list();
    }

    private static void inTransaction(Runnable happens) {
        new TransactionTemplate(the(PlatformTransactionManager.class)).executeWithoutResult(status -> happens.run());
    }

    @Test
    void anErasedPersonsAccountIsClosed() {
        var account = the(Accounts.class).open(name, UUID.randomUUID() + "@wexcombe.example", organisation(), EDITOR);
        var visitor = signedIn(account);
        replace(Map.of("how", "erase", "reason", "Asked by the person")).hasStatus(302);
        visitor.get("/account").hasStatus(302);
        anybody()
                .post("/sign-in", Map.of("email", account.email(), "password", PASSWORD))
                .hasStatus(400);
        assertThat(as(ADMINISTRATOR).get("/people").body()).doesNotContain(name, account.email());
    }

    @Test
    void theReasonMayNotHoldTheName() {
        replace(Map.of("how", "erase", "reason", "Asked by " + name))
                .hasError("reason", "Leave the name out of the reason: the reason is kept for good.");
        replace(Map.of("how", "correct", "corrected", "", "reason", "Wrong"))
                .hasError("corrected", "Enter the name as it should be.");
        as(ADMINISTRATOR).post("/names", Map.of("name", "L")).hasStatus(400);
    }

    @Test
    void whatAnotherOrganisationHoldsIsNeitherFoundNorReplaced() {
        var there = as(ADMINISTRATOR, "Harrowfen Council");
        var theirs = uploaded(there);
        var key = "document/" + theirs.replaceFirst(".*/", "");
        assertThat(found().select("input").eachAttr("value")).isNotEmpty().doesNotContain(key);
        send(Map.of("how", "erase", "reason", "Asked by the person"), List.of(key))
                .hasStatus(302);
        assertThat(there.get(theirs).hasStatus(200).body()).contains(name);
    }

    private String path() {
        return "/registers/" + register.key();
    }

    private static int entriesInLedger() {
        return sql().sql("select count(*) from entry").query(Integer.class).single();
    }

    private Elements found() {
        return as(ADMINISTRATOR)
                .post("/names", Map.of("name", name))
                .hasStatus(200)
                .page()
                .select("tbody tr");
    }

    private Seen export(String format) {
        return as(ADMINISTRATOR)
                .post("/names/export", Map.of("name", name, "format", format))
                .hasStatus(200);
    }

    private Seen replace(Map<String, String> form) {
        return send(form, found().select("input").eachAttr("value"));
    }

    private Seen send(Map<String, String> form, List<String> held) {
        var all = new LinkedHashMap<>(form);
        all.put("name", name);
        all.put("held", String.join(",", held));
        return as(ADMINISTRATOR).post("/names/replacement", all);
    }
}
