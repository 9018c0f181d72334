package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.organisations.Register;

class VersionPagesTest extends WebTest {
    private final Visitor editor = as(Role.EDITOR);
    private final String suffix = UUID.randomUUID().toString();
    private Register register;

    @BeforeEach
    void aRegisterThatHoldsTheFirstDocument() {
        register = the(UnreviewedImport.class)
                .readAndAccept(
                        ImportsTest.file("first.txt", ImportsTest.TABLE + "\nCopy " + suffix + "."),
                        organisation(),
                        "Flood review " + suffix,
                        ImportsTest.REPORT_DAY,
                        person(Role.EDITOR).id())
                .register();
    }

    @Test
    void theJsonSaysWhatWouldChange() {
        var path = upload(ImportsTest.TABLE.replace("a map", "a list"));
        assertThat(editor.getJson(path).body()).contains("\"likely\":{\"register\":\"");
        assertThat(editor.getJson(changes(path, "2025-10-01")).body())
                .contains("\"register\":\"" + register.key() + "\"", "\"kind\":\"reworded\"", "\"silently\":true");
    }

    @Test
    void aDocumentWithoutADayIsAskedForItFirst() {
        var path = upload(ImportsTest.TABLE.replace("a map", "a list"));
        assertThat(editor.get(path + "/changes?register=" + register.key())
                        .hasStatus(302)
                        .location())
                .isEqualTo(path + "/acceptance");
    }

    @Test
    void whatWasShownHoldsOnlyUntilSomebodyChangesIt() {
        var path = upload(ImportsTest.TABLE.replace("a map", "a list"));
        var form = ImportPagesTest.form(editor.get(changes(path, "2025-10-01")));
        form.put("seen", "0-0");
        var again = editor.post(path + "/changes", form).hasStatus(400);
        assertThat(again.page().select(".govuk-error-summary").text()).contains("Look at the differences again");
        editor.post(path + "/changes", ImportPagesTest.form(again)).hasStatus(302);
    }

    private static final String MINUTES = """
            Minutes of the Ferry Lane Allotments Committee held on 4 March 2025
            Present: Ida Moss (Chair), Tom Reed, Ann Fern
            1. Water
            The tap drips. Tom Reed will ask the plumber for a price.
            """;

    /** The same minutes again, in another file. */
    @Test
    void aMeetingIsComparedWithTheOneOfItsDay() {
        register = the(UnreviewedImport.class)
                .readAndAccept(
                        ImportsTest.file("minutes.txt", MINUTES),
                        organisation(),
                        "Allotments " + suffix,
                        LocalDate.of(2025, 3, 4),
                        person(Role.EDITOR).id())
                .register();
        var same = changed(MINUTES + "\n");
        assertThat(same.select("main").text()).contains("The register has this meeting already");
        assertThat(same.select("[id=meeting/new]")).isEmpty();

        var otherwise = changed(MINUTES.replace("Ann Fern", "Ann Fern, Una Sedge"));
        assertThat(otherwise.select("main").text()).doesNotContain("The register says all of this already");
        assertThat(otherwise.select("[id=meeting/new]")).hasSize(1);
        assertThat(otherwise.select("table tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Present")
                .contains("Una Sedge");

        var later = changed(MINUTES.replace("4 March", "1 April"));
        assertThat(later.select("table tbody tr").eachText())
                .contains("Held on 1 April 2025")
                .hasSizeGreaterThan(3);
    }

    private Document changed(String minutes) {
        var bytes = minutes.getBytes(StandardCharsets.UTF_8);
        var path = editor.upload("/imports", "file", "minutes.txt", bytes, Map.of())
                .hasStatus(302)
                .location();
        return editor.get(changes(path, "2025-04-01")).hasStatus(200).page();
    }

    @Test
    void anotherOrganisationsRegisterIsNotThere() {
        var stranger = as(Role.EDITOR, "Tilbrook " + suffix);
        var theirs = stranger.upload(
                        "/imports", "file", "next.txt", ImportsTest.TABLE.getBytes(StandardCharsets.UTF_8), Map.of())
                .location();
        var answer = stranger.get(changes(theirs, "2025-10-01"));
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Flood review " + suffix);
    }

    private String changes(String path, String day) {
        return path + "/changes?register=" + register.key() + "&as-at=" + day;
    }

    private String upload(String text) {
        var bytes = (text + "\nCopy " + UUID.randomUUID() + ".").getBytes(StandardCharsets.UTF_8);
        return editor.upload("/imports", "file", "next.txt", bytes, Map.of()).location();
    }
}
