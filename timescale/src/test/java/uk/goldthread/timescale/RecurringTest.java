package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class RecurringTest {

    private static final LocalDate REFERENCE = LocalDate.of(2009, 11, 16);

    @Test
    void fallsNextWhereTheWordsPlaceIt() {
        assertThat(next("annually in October", "2009-11-16")).isEqualTo("2010-10-01 to 2010-10-31");
        assertThat(next("annually in October", "2010-10-31")).isEqualTo("2010-10-01 to 2010-10-31");
        assertThat(next("end of April and November each year", "2010-05-01")).isEqualTo("2010-11-30");
        assertThat(next("last Friday of each month", "2009-11-28")).isEqualTo("2009-12-25");
        assertThat(next("every Tuesday", "2009-11-17")).isEqualTo("2009-11-17");
    }

    @Test
    void isCountedFromItsBeginning() {
        assertThat(next("quarterly from April 2010", "2009-11-16")).isEqualTo("2010-04-01");
        assertThat(next("quarterly from April 2010", "2010-04-02")).isEqualTo("2010-07-01");
        assertThat(next("every Tuesday from 1 March 2010", "2009-11-16")).isEqualTo("2010-03-02");
        assertThat(next("quarterly", "2009-11-16")).isEqualTo("none");
    }

    @Test
    void aFirstMonthComesAgainAsAWholeMonth() {
        assertThat(next("October 2009 and annually thereafter", "2010-10-15")).isEqualTo("2010-10-01 to 2010-10-31");
        assertThat(next("February 2009 and annually thereafter", "2012-01-01")).isEqualTo("2012-02-01 to 2012-02-29");
    }

    @Test
    void theLastDayOfAMonthStaysTheLast() {
        assertThat(next("quarterly from 31 January 2009", "2009-02-01")).isEqualTo("2009-04-30");
        assertThat(next("quarterly from 31 January 2009", "2009-05-01")).isEqualTo("2009-07-31");
        assertThat(rrule("quarterly from 31 January 2009"))
                .isEqualTo("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
    }

    @Test
    void isOverAfterItsEnd() {
        assertThat(next("quarterly from April 2010 to March 2011", "2011-01-01"))
                .isEqualTo("2011-01-01");
        assertThat(next("quarterly from April 2010 to March 2011", "2011-01-02"))
                .isEqualTo("none");
    }

    @Test
    void givesItsRuleWhereTheWordsNameOneAndItsBeginning() {
        assertThat(rrule("end of April and November each year")).isEqualTo("FREQ=YEARLY;BYMONTH=4,11;BYMONTHDAY=-1");
        assertThat(rrule("31 March each year")).isEqualTo("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31");
        assertThat(rrule("quarterly from April 2010 to March 2011"))
                .isEqualTo("FREQ=MONTHLY;INTERVAL=3;UNTIL=20110331");
        assertThat(rrule("second Tuesday of every month")).isEqualTo("FREQ=MONTHLY;BYDAY=2TU");
        assertThat(rrule("last Friday of each month")).isEqualTo("FREQ=MONTHLY;BYDAY=-1FR");
    }

    @Test
    void givesWhatItMayMeanWhereRuleOrBeginningAreOpen() {
        assertThat(rrule("quarterly")).isNull();
        assertThat(recurring("quarterly").rrules()).containsExactly("FREQ=MONTHLY;INTERVAL=3");
        assertThat(rrule("every second Tuesday")).isNull();
        assertThat(recurring("every second Tuesday").rrules())
                .containsExactly("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=MONTHLY;BYDAY=2TU");
        assertThat(rrule("bi-monthly from April 2010")).isNull();
        assertThat(recurring("bi-monthly from April 2010").rrules()).containsExactly("FREQ=MONTHLY;INTERVAL=2");
        assertThat(recurring("twice yearly from April 2010").rrules()).isEmpty();
        assertThat(recurring("every working day").rrules()).isEmpty();
    }

    @Test
    void countsWhatStandsBeforeTheWord() {
        assertThat(recurring("six weekly").rrules()).containsExactly("FREQ=WEEKLY;INTERVAL=6");
        assertThat(rrule("18-monthly from April 2010")).isEqualTo("FREQ=MONTHLY;INTERVAL=18");
        assertThat(recurring("every other Friday").rrules()).containsExactly("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR");
        assertThat(recurring("every 4-6 weeks").rrules()).isEmpty();
        assertThat(recurring("every Monday and Thursday").rrules()).isEmpty();
        assertThat(rrule("3rd Tuesday of each month")).isEqualTo("FREQ=MONTHLY;BYDAY=3TU");
        assertThat(recurring("1st and 3rd Tuesday of each month").rrules()).isEmpty();
        assertThat(recurring("half-termly").inWords()).isEqualTo("6 times a year");
    }

    @Test
    void monthsThatShareOutTheYearAreTheRule() {
        assertThat(rrule("quarterly (March, June, September, December)")).isEqualTo("FREQ=YEARLY;BYMONTH=3,6,9,12");
        assertThat(next("six monthly (April and October)", "2010-05-01")).isEqualTo("2010-10-01 to 2010-10-31");
    }

    @Test
    void oneRepetitionBesideAnotherLeavesOpenWhichHolds() {
        assertThat(rrule("monthly until March 2010 then quarterly")).isNull();
        assertThat(recurring("monthly/quarterly").rrules()).containsExactly("FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3");
        assertThat(recurring("monthly until March 2010 then quarterly").latest())
                .isNull();
    }

    @Test
    void aMonthNamedAgainIsNoEnd() {
        assertThat(rrule("March 2010 and annually in March")).isEqualTo("FREQ=YEARLY");
    }

    @Test
    void neverFallsOnADayThatOneOfTwoMeaningsGives() {
        assertThat(next("bi-monthly from April 2010", "2010-05-01")).isEqualTo("none");
        assertThat(next("every second Tuesday", "2010-05-01")).isEqualTo("none");
    }

    @Test
    void saysBothMeaningsOfAnAmbiguousWord() {
        assertThat(recurring("bi-monthly").inWords()).isEqualTo("every 2 months (or twice a month)");
        Repetition tuesdays = recurring("every second Tuesday").repetition();
        assertThat(tuesdays.weekday()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(tuesdays.other().ordinal()).isEqualTo(2);
    }

    @Test
    void monthsWithoutAYearBelongToTheRule() {
        assertThat(recurring("every March").repetition().months()).containsExactly(Month.MARCH);
    }

    private static String next(String words, String onOrAfter) {
        Days days = recurring(words).nextOccurrence(LocalDate.parse(onOrAfter));
        if (days == null) {
            return "none";
        }
        return days.first().equals(days.last()) ? days.first().toString() : days.first() + " to " + days.last();
    }

    private static String rrule(String words) {
        return recurring(words).rrule();
    }

    private static Recurring recurring(String words) {
        return (Recurring) Timescale.parse(words, REFERENCE);
    }
}
