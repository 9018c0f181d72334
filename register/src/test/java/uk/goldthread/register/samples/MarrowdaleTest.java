package uk.goldthread.register.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.SampleRegion;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Counts;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** What an empty database is filled with for first sight. */
class MarrowdaleTest extends PostgresTest {

    @BeforeEach
    void load() {
        the(SampleRegion.class).loadIntoEmptyDatabase();
    }

    @Test
    void fourDocumentsAreRegistersOfOneOrganisation() {
        assertThat(the(Organisations.class).registers())
                .extracting(Register::name)
                .containsExactly(
                        "Flood review",
                        "Harrowfen equality plan",
                        "Tilbrook parish assets",
                        "Wexcombe Access and Equality Group");
        assertThat(the(Organisations.class).registers())
                .extracting(Register::organisation)
                .containsOnly(the(Organisations.class)
                        .named("Marrowdale Regional Forum")
                        .id());
    }

    @Test
    void whatHappenedSinceTheReportIsSeenFromItsDay() {
        assertThat(counts(LocalDate.of(2025, 9, 12))).isEqualTo(new Counts(14, 8, 6, 1, 0, 0));
        assertThat(counts(LocalDate.of(2026, 3, 5))).isEqualTo(new Counts(14, 9, 4, 3, 0, 1));
    }

    @Test
    void aDatabaseWithRegistersIsLeftAsItIs() {
        the(SampleRegion.class).loadIntoEmptyDatabase();
        assertThat(the(Organisations.class).registers()).hasSize(4);
    }

    private static Counts counts(LocalDate day) {
        var review = the(Organisations.class).registerCalled("Flood review").orElseThrow();
        return the(Commitments.class).counts(review.id(), new AsAt(day, Ledger.ALL), Filter.ALL);
    }
}
