package uk.goldthread.register.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.intake.DirectImport;
import uk.goldthread.register.intake.UploadedFile;

class MeetingsTest extends WebTest {
    private static String path;

    @BeforeAll
    static void importTheNotes() throws IOException {
        var notes = Path.of("..", "samples", "wexcombe-action-notes.txt");
        var accepted = the(DirectImport.class)
                .accept(
                        new UploadedFile("notes.txt", Files.readAllBytes(notes)),
                        "Access group",
                        null,
                        ORGANISATION,
                        "Una Sedge");
        path = "/registers/" + accepted.accepted().register().key() + "/meetings";
    }

    @Test
    void aMeetingShowsWhoWasThereAndWhatCameOfIt() {
        var page =
                as(Role.READER).get(path).hasStatus(200).hasHeading("Meetings").page();

        assertThat(page.select("h2").text()).contains("2025");
        assertThat(page.select("dt").eachText()).contains("Present", "Apologies", "Next meeting");
        assertThat(page.select("main li a[href*=/commitments/]")).isNotEmpty();
    }

    @Test
    void beforeItsDayAMeetingIsNotThere() {
        assertThat(as(Role.READER)
                        .get(path + "?as-at=2020-01-01")
                        .hasStatus(200)
                        .page()
                        .select("main")
                        .text())
                .contains("No meeting is recorded by this day.");
    }

    @Test
    void aProgramGetsTheSame() {
        assertThat(as(Role.READER).getJson(path).hasStatus(200).body())
                .startsWith("[")
                .contains("\"present\"");
    }
}
