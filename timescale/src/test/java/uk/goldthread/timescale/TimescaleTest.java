package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.goldthread.timescale.Settings.Order;
import uk.goldthread.timescale.Settings.Quarters;
import uk.goldthread.timescale.Settings.SplitYear;
import uk.goldthread.timescale.Settings.Tense;
import uk.goldthread.timescale.calendar.BankHolidays;
import uk.goldthread.timescale.calendar.Nation;
import uk.goldthread.timescale.calendar.SchoolTerms;

class TimescaleTest {

    private static final LocalDate REFERENCE = LocalDate.of(2009, 11, 16);

    @Test
    void keepsTheTimescaleThatIsReplacedAndWhoAgreedTheNewOne() {
        Timescale timescale = read("Spring 2010 New timescale agreed by the Steering Group of: January 2011");
        assertThat(timescale.latest()).isEqualTo(LocalDate.of(2011, 1, 31));
        assertThat(timescale.earlier()).extracting(Timescale::text).containsExactly("Spring 2010");
        assertThat(timescale.original().earliest()).isEqualTo(LocalDate.of(2010, 3, 1));
        assertThat(timescale.replacedBy()).isEqualTo("agreed by the Steering Group");
    }

    @Test
    void namesNobodyWhereNobodyIsNamed() {
        assertThat(read("March 2010, slipped to June 2010").replacedBy()).isNull();
    }

    @Test
    void saysWhyADayDoesNotExist() {
        Timescale timescale = read("31 June 2010");
        assertThat(timescale).isInstanceOfSatisfying(Impossible.class, impossible -> {
            assertThat(impossible.reason()).isEqualTo("June 2010 has 30 days, so there is no 31 June.");
            assertThat(impossible.suggestion().last()).isEqualTo(LocalDate.of(2010, 6, 30));
        });
    }

    @Test
    void resolvesAnAnchorOnceItsDayIsKnown() {
        Relative relative = (Relative) read("within six months of adoption of the Strategy");
        assertThat(relative.anchor()).isEqualTo("adoption of the Strategy");
        assertThat(relative.earliest()).isNull();
        Relative resolved = relative.resolve(LocalDate.of(2010, 8, 31), Settings.DEFAULT);
        assertThat(resolved.earliest()).isEqualTo(LocalDate.of(2010, 8, 31));
        assertThat(resolved.latest()).isEqualTo(LocalDate.of(2011, 2, 28));
    }

    @Test
    void resolvesWhatIsCountedBackFromAMeeting() {
        Relative relative = (Relative) read("two weeks before the meeting");
        assertThat(relative.resolve(LocalDate.of(2010, 3, 15), Settings.DEFAULT).latest())
                .isEqualTo(LocalDate.of(2010, 3, 1));
    }

    @Test
    void suppliesAMissingYearTowardsThePastWhereTheWordsTellWhatWasDone() {
        Timescale past = Timescale.parse("14th September", REFERENCE, Settings.DEFAULT.withTense(Tense.PAST));
        assertThat(past.latest()).isEqualTo(LocalDate.of(2009, 9, 14));
        assertThat(past.flags()).containsExactly(Flag.YEAR_INFERRED);
        assertThat(read("14th September").latest()).isEqualTo(LocalDate.of(2010, 9, 14));
    }

    @Test
    void settingsDecideWhatTheWordsLeaveOpen() {
        Settings settings = Settings.DEFAULT;
        assertThat(latest("05/04/11", settings.withOrder(Order.MONTH_FIRST))).isEqualTo("2011-05-04");
        assertThat(latest("2010/11", settings.withSplitYear(SplitYear.SCHOOL))).isEqualTo("2011-08-31");
        assertThat(latest("2010/11", settings.withSplitYear(SplitYear.UNIVERSITY)))
                .isEqualTo("2011-07-31");
        assertThat(latest("2010/11", settings.withSplitYear(SplitYear.MUNICIPAL)))
                .isEqualTo("2011-04-30");
        assertThat(latest("Q2", settings.withQuarters(Quarters.CALENDAR))).isEqualTo("2010-06-30");
        assertThat(latest("summer term 2010", settings.withTerms(SchoolTerms.SCOTLAND)))
                .isEqualTo("2010-06-30");
    }

    @Test
    void workingDaysLeaveOutTheBankHolidaysOfTheNation() {
        LocalDate beforeStAndrewsDay = LocalDate.of(2010, 11, 29);
        Settings scotland = Settings.DEFAULT.withHolidays(BankHolidays.of(Nation.SCOTLAND));
        assertThat(Timescale.parse("within 1 working day", beforeStAndrewsDay, scotland)
                        .latest())
                .isEqualTo(LocalDate.of(2010, 12, 1));
        assertThat(Timescale.parse("within 1 working day", beforeStAndrewsDay).latest())
                .isEqualTo(LocalDate.of(2010, 11, 30));
    }

    @Test
    void saysWhereWorkingDaysAreCountedPastTheBankHolidaysThatAreKnown() {
        LocalDate lastMonth = LocalDate.of(BankHolidays.LAST_KNOWN_YEAR, 12, 1);
        assertThat(Timescale.parse("within 10 working days", lastMonth).flags()).isEmpty();
        assertThat(Timescale.parse("within 30 working days", lastMonth).flags()).containsExactly(Flag.HOLIDAYS_UNKNOWN);
        assertThat(Timescale.parse("within 30 days", lastMonth).flags()).isEmpty();
    }

    private static String latest(String words, Settings settings) {
        return String.valueOf(Timescale.parse(words, REFERENCE, settings).latest());
    }

    private static Timescale read(String words) {
        return Timescale.parse(words, REFERENCE);
    }
}
