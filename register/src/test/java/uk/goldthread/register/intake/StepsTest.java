package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.timescale.Settings.Tense;

class StepsTest {
    private static final LocalDate REPORT = LocalDate.of(2006, 9, 8);
    private static final Step COUNTED =
            new Step("Moorings counted in May 2005.", null, List.of(Place.ofCell(null, null, 1, 2, 4)));
    private static final Step PAINTED = new Step("Hut painted.", null, List.of(Place.ofCell(null, null, 1, 2, 4)));

    @Test
    void aCorrectedLineStaysInThePlaceOfTheDocument() {
        var steps = read("Moorings counted in May 2006.", "Hut painted.");

        assertThat(steps.getFirst().from()).isEqualTo(COUNTED.from());
        assertThat(steps.getFirst().on().latest()).isEqualTo("2006-05-31");
        assertThat(steps.getLast()).isEqualTo(PAINTED);
    }

    @Test
    void aLineMoreIsInNoPlaceOfTheDocument() {
        var steps = read("Moorings counted in May 2005.", "Hut painted.", "Steps swept.");

        assertThat(steps).startsWith(COUNTED, PAINTED);
        assertThat(steps.getLast().from()).isEmpty();
    }

    private static List<Step> read(String... lines) {
        return Steps.read(List.of(lines), List.of(COUNTED, PAINTED), REPORT, Tense.PAST);
    }
}
