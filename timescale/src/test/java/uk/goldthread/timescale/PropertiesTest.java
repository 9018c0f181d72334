package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class PropertiesTest {

    private static final LocalDate FIRST_REFERENCE = LocalDate.of(1999, 1, 1);
    private static final int REFERENCES = 12_000;
    private static final List<String> PIECES = List.of(
            "March",
            "2010",
            "2009/10",
            "Q3",
            "by",
            "end of",
            "early",
            "31",
            "1st",
            "/",
            "-",
            "to",
            "from",
            "until",
            "and",
            "(",
            ")",
            "ongoing",
            "every",
            "annually",
            "within",
            "6",
            "months",
            "of",
            "review",
            "revised to",
            "was",
            "autumn",
            "term",
            "next",
            "year",
            "Cabinet",
            "Friday",
            "31/06/2010",
            "Easter",
            "completed",
            "now",
            ".",
            ",",
            "tbc",
            "mis");

    @Test
    void randomTextNeverThrowsAndKeepsItsWords() {
        qt().forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 60), references())
                .check((text, reference) ->
                        Timescale.parse(text, reference).text().equals(text));
    }

    @Test
    void anyRowOfWordsAboutTimeIsAnsweredInOrder() {
        qt().withExamples(5_000).forAll(phrases(), references()).check((text, reference) -> {
            Timescale timescale = Timescale.parse(text, reference);
            LocalDate first = timescale.earliest();
            LocalDate last = timescale.latest();
            return first == null || last == null || !first.isAfter(last);
        });
    }

    @Test
    void whatIsRenderedReadsBackAsTheSameDays() {
        qt().withExamples(5_000)
                .forAll(phrases(), references())
                .assuming((text, reference) -> !(Timescale.parse(text, reference) instanceof Impossible))
                .checkAssert((text, reference) -> {
                    Timescale timescale = Timescale.parse(text, reference);
                    Timescale again = Timescale.parse(timescale.inWords(), reference);
                    assertThat(again.earliest())
                            .as("%s: %s", text, timescale.inWords())
                            .isEqualTo(timescale.earliest());
                    assertThat(again.latest())
                            .as("%s: %s", text, timescale.inWords())
                            .isEqualTo(timescale.latest());
                });
    }

    @Test
    void edtfReadsBackAsTheSameDays() {
        qt().withExamples(5_000).forAll(phrases(), references()).checkAssert((text, reference) -> {
            Timescale timescale = Timescale.parse(text, reference);
            if (timescale.edtf().isEmpty()) {
                assertThat(timescale.earliest()).isNull();
                return;
            }
            Days days = Days.ofEdtf(timescale.edtf());
            assertThat(days.first()).as("%s: %s", text, timescale.edtf()).isEqualTo(timescale.earliest());
            if (timescale.kind() != Kind.ONWARDS) {
                assertThat(days.last()).as("%s: %s", text, timescale.edtf()).isEqualTo(timescale.latest());
            }
        });
    }

    @Test
    void shiftingTheReferenceByAYearShiftsWhatIsRelative() {
        List<String> relative =
                List.of("next month", "this year", "by the end of next year", "within two weeks", "within 28 days");
        qt().forAll(integers().between(0, relative.size() - 1), integers().between(0, 300))
                .check((which, day) -> {
                    LocalDate reference = LocalDate.of(2009, 3, 1).plusDays(day);
                    LocalDate latest =
                            Timescale.parse(relative.get(which), reference).latest();
                    LocalDate shifted = Timescale.parse(relative.get(which), reference.plusYears(1))
                            .latest();
                    return Objects.equals(latest.plusYears(1), shifted);
                });
    }

    private static Gen<LocalDate> references() {
        return integers().between(0, REFERENCES).map(FIRST_REFERENCE::plusDays);
    }

    private static Gen<String> phrases() {
        return lists().of(integers().between(0, PIECES.size() - 1))
                .ofSizeBetween(1, 7)
                .map(picks -> String.join(" ", picks.stream().map(PIECES::get).toList()));
    }
}
