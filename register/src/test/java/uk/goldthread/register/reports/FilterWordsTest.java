package uk.goldthread.register.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldthread.register.commitments.Filter;

class FilterWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        status=completed&status=ongoing | status Completed or Ongoing
        owner=Estates                   | owner Estates
        theme=Access                    | theme Access
        open=true                       | open
        overdue=true                    | overdue
        undated=true                    | without a date
        unowned=true                    | without an owner
        due-within=30                   | due within 30 days
        review-within=1                 | with a review within 1 day
        words=ramp                      | with the words “ramp”
        open=true&owner=Estates         | owner Estates; open
        """)
    void everyConditionIsSaid(String query, String words) {
        assertThat(FilterWords.of(Filter.parse(query))).isEqualTo("Only: " + words + ".");
    }
}
