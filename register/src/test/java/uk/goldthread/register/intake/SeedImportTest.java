package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Counts;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;

/** A real report, where it lies beside the project, all the way into a register. */
class SeedImportTest extends PostgresTest {
    static final LocalDate REPORT_DAY = LocalDate.of(2006, 9, 8);
    static final LocalDate DAY_1_MARCH = LocalDate.of(2006, 3, 1);

    UploadedFile report;

    @BeforeEach
    void findTheReport() throws IOException {
        var found = seed("000_");
        assumeTrue(found.isPresent(), "The seeds do not lie beside the project: the real report is not imported.");
        report = new UploadedFile("report.txt", Files.readAllBytes(found.get()));
    }

    @Test
    void theReportIsARegisterWithItsCountsAndItsHistory() {
        var accepted = accept();
        assertThat(counts(accepted)).isEqualTo(new Counts(15, 9, 6, 1, 0, 0));
        assertThat(the(Commitments.class)
                        .list(accepted.register().id(), at(DAY_1_MARCH), Filter.ALL, Order.TIMESCALE, 0, 20))
                .extracting(Commitment::reference)
                .containsExactlyInAnyOrder("R.9", "R.1", "R.15", "R.2");
    }

    @Test
    void importedAgainItChangesNothing() {
        var first = accept();
        var second = accept();
        assertThat(second.isNew()).isFalse();
        assertThat(second.register()).isEqualTo(first.register());
        assertThat(counts(second).total()).isEqualTo(15);
    }

    @Test
    void undoLeavesNoneOfIt() {
        var accepted = accept();
        the(Imports.class)
                .undo(
                        accepted.register().organisation(),
                        accepted.document().id(),
                        accepted.document().uploadedBy());
        assertThat(counts(accepted).total()).isZero();
    }

    final UUID organisation =
            the(Organisations.class).named("Region " + UUID.randomUUID()).id();

    UnreviewedImport.Accepted accept() {
        var person = the(People.class).named("Ada Penhallow");
        return the(UnreviewedImport.class).readAndAccept(report, organisation, "Strategic review", null, person);
    }

    Counts counts(UnreviewedImport.Accepted accepted) {
        return the(Commitments.class).counts(accepted.register().id(), at(REPORT_DAY), Filter.ALL);
    }

    static AsAt at(LocalDate day) {
        return new AsAt(day, clock().instant().plusSeconds(1));
    }

    /** Walks up from here until a folder of seeds lies beside an ancestor. */
    static Optional<Path> seed(String prefix) throws IOException {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            var seeds = here.resolveSibling("shared").resolve("seeds");
            if (!Files.isDirectory(seeds)) continue;
            try (Stream<Path> files = Files.list(seeds)) {
                return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
