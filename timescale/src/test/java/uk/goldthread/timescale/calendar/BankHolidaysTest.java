package uk.goldthread.timescale.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        assertThat(ENGLAND.isKnown(BankHolidays.LAST_KNOWN_YEAR)).isTrue();
        assertThat(ENGLAND.isKnown(BankHolidays.LAST_KNOWN_YEAR + 1)).isFalse();
    }
}
