package uk.goldthread.register.asat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldthread.register.asat.TypedDay.Day;
import uk.goldthread.register.asat.TypedDay.NotADay;

class TypedDayTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate DAY = LocalDate.of(2006, 9, 8);

    @ParameterizedTest
    @ValueSource(strings = {"2006-09-08", "8 September 2006", " 8th Sept 2006 ", "8/9/2006", "Friday 8 September 2006"})
    void readsADayHoweverItIsWritten(String typed) {
        assertThat(TypedDay.read(typed, TODAY)).isEqualTo(new Day(DAY));
    }

    @Test
    void suggestsTheNearestDayForOneThatDoesNotExist() {
        assertThat(sentence("31 June 2006")).isEqualTo("There is no 31 June 2006. Did you mean 30 June 2006?");
    }

    @Test
    void asksForTheYearRatherThanGuessIt() {
        assertThat(sentence("8 September")).startsWith("Enter the year too");
    }

    @Test
    void asksForASingleDayOfAMonth() {
        assertThat(sentence("September 2006")).contains("more than one day").contains("30 September 2006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "x", "ongoing", "'; drop table entry"})
    void saysWhatToTypeInsteadOfWhatIsNoDay(String typed) {
        assertThat(sentence(typed)).contains("is not a day").contains("8 September 2006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "+999999999-12-31"})
    void refusesYearsThatAreSlipsOfTheKeyboard(String typed) {
        assertThat(sentence(typed)).isEqualTo("Enter a year from 1900 to 2200.");
    }

    static String sentence(String typed) {
        return ((NotADay) TypedDay.read(typed, TODAY)).sentence();
    }
}
