package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final LocalDate REFERENCE = LocalDate.of(2006, 9, 8);
    private static final LocalDate LAST_DAY_OF_MARCH = LocalDate.of(2006, 3, 31);

    @Test
    void isOverdueFromTheDayAfterItsLast() {
        Timescale timescale = read("31 March 2006");
        assertThat(timescale.isOverdueAsAt(LAST_DAY_OF_MARCH)).isFalse();
        assertThat(timescale.isOverdueAsAt(LAST_DAY_OF_MARCH.plusDays(1))).isTrue();
    }

    @Test
    void whatGoesOnComesAgainOrIsDoneIsNeverOverdue() {
        LocalDate muchLater = LocalDate.of(2026, 1, 1);
        assertThat(List.of(
                        "March 2006 onwards",
                        "Sept 2004 and ongoing",
                        "October 2005 and annually thereafter",
                        "Ongoing",
                        "March 2006 Completed",
                        "TBC"))
                .noneMatch(words -> read(words).isOverdueAsAt(muchLater));
    }

    @Test
    void aDayThatDoesNotExistIsNotOverdueBeforeAPersonMendsIt() {
        assertThat(read("31 June 2006").isOverdueAsAt(LocalDate.of(2006, 7, 1))).isFalse();
    }

    @Test
    void theNewDateDecidesWhetherItIsLate() {
        Timescale revised = read("Autumn 2006, revised to January 2007");
        assertThat(revised.isOverdueAsAt(LocalDate.of(2006, 12, 1))).isFalse();
        assertThat(revised.isOverdueAsAt(LocalDate.of(2007, 2, 1))).isTrue();
    }

    @Test
    void isDueWithinTheDaysThatHoldItsLast() {
        Timescale timescale = read("June 2006");
        assertThat(timescale.isDueWithin(LocalDate.of(2006, 6, 30), LocalDate.of(2006, 6, 30)))
                .isTrue();
        assertThat(timescale.isDueWithin(LocalDate.of(2006, 6, 1), LocalDate.of(2006, 6, 29)))
                .isFalse();
        assertThat(read("Ongoing").isDueWithin(REFERENCE, REFERENCE)).isFalse();
    }

    @Test
    void theNextReviewIsNotOneThatIsOver() {
        Timescale timescale = read("31 March 2006 Review: 30 September 2006");
        assertThat(timescale.nextReview(LocalDate.of(2006, 9, 30))).isEqualTo(LocalDate.of(2006, 9, 30));
        assertThat(timescale.nextReview(LocalDate.of(2006, 10, 1))).isNull();
    }

    @Test
    void reportsStandInTheOrderOfTheirOriginalTimescales() {
        List<String> inOrder = List.of(
                "Completed",
                "31 March 2006",
                "April 2006 Completed",
                "July 2006",
                "Autumn 2006",
                "Autumn 2006, now January 2007",
                "December 2006",
                "2007",
                "TBC",
                "Ongoing");
        List<String> sorted = inOrder.reversed().stream()
                .map(LatenessTest::read)
                .sorted(Timescale.reportOrder())
                .map(Timescale::text)
                .toList();
        assertThat(sorted)
                .containsExactly(
                        "Completed",
                        "31 March 2006",
                        "April 2006 Completed",
                        "July 2006",
                        "Autumn 2006, now January 2007",
                        "Autumn 2006",
                        "December 2006",
                        "2007",
                        "Ongoing",
                        "TBC");
    }

    private static Timescale read(String words) {
        return Timescale.parse(words, REFERENCE);
    }
}
