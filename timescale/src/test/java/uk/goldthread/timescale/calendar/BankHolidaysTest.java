package uk.goldthread.timescale.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    private static final BankHolidays ENGLAND = BankHolidays.of(Nation.ENGLAND_AND_WALES);

    @Test
    void knowsAnOrdinaryYear() {
        assertThat(ENGLAND.in(2009))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2009-01-01",
                        "2009-04-10",
                        "2009-04-13",
                        "2009-05-04",
                        "2009-05-25",
                        "2009-08-31",
                        "2009-12-25",
                        "2009-12-28");
    }

    @Test
    void keepsHolidaysOfAWeekendOnTheNextWeekdays() {
        assertThat(ENGLAND.in(2010)).contains(LocalDate.of(2010, 12, 27), LocalDate.of(2010, 12, 28));
        assertThat(ENGLAND.in(2022))
                .contains(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 12, 26), LocalDate.of(2022, 12, 27));
    }

    @Test
    void knowsTheDaysThatWereGivenOrMovedOnce() {
        assertThat(ENGLAND.isHoliday(LocalDate.of(2011, 4, 29))).isTrue();
        assertThat(ENGLAND.isHoliday(LocalDate.of(2020, 5, 8))).isTrue();
        assertThat(ENGLAND.isHoliday(LocalDate.of(2020, 5, 4))).isFalse();
        assertThat(ENGLAND.isHoliday(LocalDate.of(2022, 5, 30))).isFalse();
        assertThat(ENGLAND.isHoliday(LocalDate.of(2022, 9, 19))).isTrue();
        assertThat(ENGLAND.isHoliday(LocalDate.of(1981, 7, 29))).isTrue();
        assertThat(ENGLAND.in(1995)).contains(LocalDate.of(1995, 5, 8)).doesNotContain(LocalDate.of(1995, 5, 1));
        assertThat(ENGLAND.in(1999)).contains(LocalDate.of(1999, 12, 31));
    }

    @Test
    void aDayGivenInOneNationIsWorkedInTheOthers() {
        LocalDate afterTheFirstMatch = LocalDate.of(2026, 6, 15);
        assertThat(BankHolidays.of(Nation.SCOTLAND).isWorkingDay(afterTheFirstMatch))
                .isFalse();
        assertThat(ENGLAND.isWorkingDay(afterTheFirstMatch)).isTrue();
    }

    @Test
    void theRulesRunOnToTheEndOfTheCentury() {
        assertThat(ENGLAND.in(2099))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2099-01-01",
                        "2099-04-10",
                        "2099-04-13",
                        "2099-05-04",
                        "2099-05-25",
                        "2099-08-31",
                        "2099-12-25",
                        "2099-12-28");
    }

    @Test
    void noHolidayFallsOnAWeekendAndEachNationHasItsNumber() {
        qt().forAll(integers().between(BankHolidays.LAST_KNOWN_YEAR + 1, 2099)).checkAssert(year -> {
            for (Nation nation : Nation.values()) {
                NavigableSet<LocalDate> days = BankHolidays.of(nation).in(year);
                assertThat(days).extracting(LocalDate::getDayOfWeek).doesNotContain(SATURDAY, SUNDAY);
                assertThat(days)
                        .hasSize(
                                switch (nation) {
                                    case ENGLAND_AND_WALES -> 8;
                                    case SCOTLAND -> 9;
                                    case NORTHERN_IRELAND -> 10;
                                });
            }
        });
    }

    @Test
    void aDayProclaimedSinceCanBeAdded() {
        LocalDate proclaimed = LocalDate.of(2031, 6, 10);
        BankHolidays more = ENGLAND.and(proclaimed);
        assertThat(more.plusWorkingDays(proclaimed.minusDays(1), 1)).isEqualTo(proclaimed.plusDays(1));
        assertThat(more.in(2032)).isEqualTo(ENGLAND.in(2032));
        assertThat(ENGLAND.isHoliday(proclaimed)).isFalse();
    }

    @Test
    void nationsDiffer() {
        BankHolidays scotland = BankHolidays.of(Nation.SCOTLAND);
        BankHolidays northernIreland = BankHolidays.of(Nation.NORTHERN_IRELAND);
        assertThat(scotland.in(2012))
                .contains(LocalDate.of(2012, 1, 2), LocalDate.of(2012, 1, 3), LocalDate.of(2012, 8, 6));
        assertThat(scotland.isHoliday(LocalDate.of(2012, 4, 9))).isFalse();
        assertThat(northernIreland.in(2013)).contains(LocalDate.of(2013, 3, 18), LocalDate.of(2013, 7, 12));
    }

    @Test
    void countsWorkingDaysBothWaysAcrossTheYear() {
        LocalDate christmasEve = LocalDate.of(2009, 12, 24);
        LocalDate fiveLater = LocalDate.of(2010, 1, 5);
        assertThat(ENGLAND.plusWorkingDays(christmasEve, 5)).isEqualTo(fiveLater);
        assertThat(ENGLAND.plusWorkingDays(fiveLater, -5)).isEqualTo(christmasEve);
    }

    @Test
    void saysWhichYearsItKnows() {
        assertThat(ENGLAND.isKnown(BankHolidays.FIRST_KNOWN_YEAR - 1)).isFalse();
        assertThat(ENGLAND.isKnown(BankHolidays.FIRST_KNOWN_YEAR)).isTrue();
        assertThat(ENGLAND.isKnown(BankHolidays.LAST_KNOWN_YEAR)).isTrue();
        assertThat(ENGLAND.isKnown(BankHolidays.LAST_KNOWN_YEAR + 1)).isFalse();
    }
}
