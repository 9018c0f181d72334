package uk.goldthread.register.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import uk.goldthread.register.BrowserTest;
import uk.goldthread.register.accounts.OneTimeLinks;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.intake.UnreviewedImport;
import uk.goldthread.register.intake.UploadedFile;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Register;

/** Axe looks at the page behind every door: a door without an example here fails. */
class EveryPageTest extends BrowserTest {

    /** What is behind these is for programs, for the page that shows it, or to be kept. */
    private static final Predicate<String> IS_NO_PAGE =
            path -> path.startsWith("/assets/") || path.endsWith(".csv") || path.matches("/health|.*/file|.*/pages/.*");

    private Page page;

    @Test
    void isAccessible() throws IOException {
        visitTheFirstAdministratorsPage();
        page = window(Role.ADMINISTRATOR, DESK);
        Map<String, String> examples = examples();
        assertThat(examples.keySet()).isEqualTo(doorsToPages());
        for (String example : examples.values()) {
            page.navigate(example);
            assertThat(page.title()).as(example).doesNotContain("not found");
            assertAccessible(page);
        }
    }

    private static Set<String> doorsToPages() {
        return Doors.all().stream()
                .filter(door -> door.method().equals(HttpMethod.GET))
                .map(Door::path)
                .filter(IS_NO_PAGE.negate())
                .filter(path -> !path.startsWith("/first-administrator/"))
                .collect(Collectors.toSet());
    }

    /** It is there until there is an administrator. */
    private void visitTheFirstAdministratorsPage() {
        page = window(DESK);
        page.navigate(the(OneTimeLinks.class).forFirstAdministrator().orElseThrow());
        assertThat(page.locator("#organisation").count()).isEqualTo(1);
        assertAccessible(page);
    }

    private Map<String, String> examples() throws IOException {
        UnreviewedImport.Accepted accepted = accepted("marrowdale-flood-review.docx");
        String register = "/registers/" + accepted.register().key();
        Commitment answered = withProgress(accepted.register());
        String commitment = register + "/commitments/" + answered.id();
        record(
                commitment,
                "timescale",
                Map.of("words", "May 2026", "confirmed", "May 2026", "agreedBy", "", "day", "2 October 2025"));
        record(commitment, "withdrawal", Map.of("reason", "Overtaken by events.", "day", "3 October 2025"));
        String draft = uploaded("marrowdale-flood-review-march-2026.txt");
        String plan = uploaded("harrowfen-improvement-plan.txt");
        String minutes = uploaded("wexcombe-action-notes.txt");
        String done = "/imports/" + accepted.document().id();
        String person = "/people/" + person(Role.CONTRIBUTOR).id();
        String link = the(OneTimeLinks.class)
                .forPerson(account(Role.READER, "Quarr Council").person());
        return Map.ofEntries(
                same("/accessibility"),
                same("/sign-in"),
                entry("/one-time-link/{secret}", link),
                same("/account"),
                same("/people"),
                same("/people/invite"),
                entry("/people/{person}", person),
                entry("/people/{person}/owners", person + "/owners"),
                same("/audit"),
                same("/names"),
                same("/settings"),
                same("/"),
                same("/registers"),
                same("/registers/new"),
                entry("/registers/{key}", register),
                entry("/registers/{key}/commitments/new", register + "/commitments/new"),
                entry("/registers/{key}/commitments/{id}", commitment),
                entry("/registers/{key}/commitments/{id}/progress", commitment + "/progress"),
                entry(
                        "/registers/{key}/commitments/{id}/progress/{entry}",
                        commitment + "/progress/"
                                + answered.progress().getFirst().entry()),
                entry("/registers/{key}/commitments/{id}/next-steps", commitment + "/next-steps"),
                entry(
                        "/registers/{key}/commitments/{id}/next-steps/{entry}",
                        commitment + "/next-steps/" + answered.next().getFirst().entry()),
                entry("/registers/{key}/commitments/{id}/status", commitment + "/status"),
                entry("/registers/{key}/commitments/{id}/status/{entry}", recorded(commitment, "status")),
                entry("/registers/{key}/commitments/{id}/timescale", commitment + "/timescale"),
                entry("/registers/{key}/commitments/{id}/timescale/{entry}", recorded(commitment, "timescale")),
                entry("/registers/{key}/commitments/{id}/owners", commitment + "/owners"),
                entry("/registers/{key}/commitments/{id}/owners/{entry}", recorded(commitment, "owners")),
                entry("/registers/{key}/commitments/{id}/words", commitment + "/words"),
                entry("/registers/{key}/commitments/{id}/withdrawal", commitment + "/withdrawal"),
                entry("/registers/{key}/commitments/{id}/withdrawal/{entry}", recorded(commitment, "withdrawal")),
                entry("/registers/{key}/meetings", register + "/meetings"),
                entry("/registers/{key}/report", register + "/report"),
                entry("/registers/{key}/report.{format}", register + "/report.html?layout=actions"),
                same("/imports"),
                same("/imports/new"),
                entry("/imports/{id}", draft),
                entry("/imports/{id}/words", draft + "/words"),
                entry("/imports/{id}/findings", plan + "/findings"),
                entry("/imports/{id}/mended", plan + "/mended"),
                entry("/imports/{id}/columns", plan + "/columns"),
                entry("/imports/{id}/document", draft + "/document"),
                entry("/imports/{id}/meeting", minutes + "/meeting"),
                entry("/imports/{id}/problems", plan + "/problems"),
                entry("/imports/{id}/commitments/new", draft + "/commitments/new"),
                entry("/imports/{id}/commitments/{commitment}", plan + "/commitments/c1"),
                entry("/imports/{id}/findings/new", plan + "/findings/new"),
                entry("/imports/{id}/findings/{finding}", plan + "/findings/f1"),
                entry("/imports/{id}/acceptance", draft + "/acceptance"),
                entry(
                        "/imports/{id}/changes",
                        draft + "/changes?register=" + accepted.register().key()),
                entry("/imports/{id}/refusal", draft + "/refusal"),
                entry("/imports/{id}/undoing", done + "/undoing"),
                entry("/imports/{id}/as-at", done + "/as-at"));
    }

    /** Where the history of the commitment offers to correct that. */
    private String recorded(String commitment, String what) {
        page.navigate(commitment);
        return page.locator("a[href*='/%s/']".formatted(what)).first().getAttribute("href");
    }

    private static void record(String commitment, String what, Map<String, String> typed) {
        var path = commitment + "/" + what;
        var form = new HashMap<>(typed);
        form.put(
                "seen",
                as(Role.ADMINISTRATOR)
                        .get(path)
                        .page()
                        .select("input[name=seen]")
                        .val());
        as(Role.ADMINISTRATOR).post(path, form).hasStatus(302);
    }

    private static Map.Entry<String, String> same(String path) {
        return entry(path, path);
    }

    private static UnreviewedImport.Accepted accepted(String sample) throws IOException {
        return the(UnreviewedImport.class)
                .readAndAccept(
                        new UploadedFile(sample, bytes(sample)),
                        organisation(),
                        "Flood review",
                        null,
                        person(Role.ADMINISTRATOR).id());
    }

    private static Commitment withProgress(Register register) {
        return the(Commitments.class)
                .list(register.id(), AsAt.now(clock().instant()), Filter.ALL, Order.SOURCE, 0, 100)
                .stream()
                .filter(one -> !one.progress().isEmpty() && !one.next().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String uploaded(String sample) throws IOException {
        page.navigate("/imports/new");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(sample, "application/octet-stream", bytes(sample)));
        page.getByText("Read it").click();
        page.waitForSelector(".app-read");
        return URI.create(page.url()).getPath();
    }

    private static byte[] bytes(String sample) throws IOException {
        return Files.readAllBytes(Path.of("..", "samples", sample));
    }
}
