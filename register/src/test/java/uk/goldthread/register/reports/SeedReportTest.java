package uk.goldthread.register.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.intake.UnreviewedImport;
import uk.goldthread.register.intake.UploadedFile;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** The report of a real review, which lies beside the project where its makers have it. */
class SeedReportTest extends PostgresTest {
    private Register register;

    @BeforeEach
    void accept() throws IOException {
        var seed = seed("000_d7404a097fe495d1.txt");
        assumeTrue(seed != null, "no folder shared/seeds beside the project, so no real review is reported");
        var organisation = the(Organisations.class).named("A regional assembly");
        register = the(UnreviewedImport.class)
                .readAndAccept(
                        new UploadedFile("review.txt", Files.readAllBytes(seed)),
                        organisation.id(),
                        "Review",
                        LocalDate.of(2006, 9, 8),
                        the(People.class).named("Ada Penhallow"))
                .register();
    }

    private static Path seed(String name) {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var seed = at.resolve(Path.of("shared", "seeds", name));
            if (Files.exists(seed)) return seed;
        }
        return null;
    }

    @Test
    void theRowsStandInTheReviewsOwnOrder() throws IOException {
        var rows = rows("2006-09-08");
        assertThat(rows.getFirst().toList())
                .containsExactly("No.", "Action", "Timescale", "Work Undertaken", "Lead Organisation");
        assertThat(rows.stream().skip(1).map(row -> row.get(0).replace(" ", "")))
                .containsExactly(
                        "R.9", "R.4", "R.5", "R.1", "R.10", "R.2", "R.3", "R.11", "R.12", "R.7", "R.6", "R.8", "R.13",
                        "R.14", "R.15");
        assertThat(rows).allSatisfy(row -> assertThat(row.toList()).doesNotContain(""));
    }

    @Test
    void onAnEarlierDayOnlyWhatExistedThenIsThere() throws IOException {
        assertThat(rows("2006-03-01").stream().skip(1).map(row -> row.get(0).replace(" ", "")))
                .containsExactlyInAnyOrder("R.9", "R.1", "R.15", "R.2");
    }

    private List<CSVRecord> rows(String day) throws IOException {
        var out = new ByteArrayOutputStream();
        var at = the(Reports.class).at(register, AsAtChoice.read(day, "", clock().instant()));
        the(Reports.class).write(ReportRequest.whole(register, at, Layout.TIMESCALE), ReportFormat.CSV, out);
        return CSVFormat.RFC4180
                .parse(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .getRecords();
    }
}
