package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the examples of the README. */
class ReadmeTest {

    private static final LocalDate REFERENCE = LocalDate.of(2009, 11, 16);

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([-0-9]*) \\| ([-0-9]*) \\|");

    @Test
    void theFirstExampleIsTrue() {
        Timescale t = Timescale.parse("Autumn 2006, revised to January 2007", LocalDate.of(2006, 9, 8));
        assertThat(t.earliest()).isEqualTo(LocalDate.of(2007, 1, 1));
        assertThat(t.latest()).isEqualTo(LocalDate.of(2007, 1, 31));
        assertThat(t.kind()).isEqualTo(Kind.MONTH);
        assertThat(t.flags()).containsExactly(Flag.REVISED);
        assertThat(t.original().latest()).isEqualTo(LocalDate.of(2006, 11, 30));
        assertThat(t.isOverdueAsAt(LocalDate.of(2007, 1, 31))).isFalse();
        assertThat(t.isOverdueAsAt(LocalDate.of(2007, 2, 1))).isTrue();
        assertThat(t.edtf()).isEqualTo("2007-01");
        assertThat(t.inWords()).isEqualTo("January 2007");
    }

    @Test
    void everyRowOfTheTableIsTrue() throws IOException {
        List<MatchResult> rows =
                ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertThat(rows).hasSizeGreaterThan(20);
        for (MatchResult row : rows) {
            Timescale timescale = read(row.group(1));
            assertThat(Objects.toString(timescale.earliest(), ""))
                    .as(row.group(1))
                    .isEqualTo(row.group(2));
            assertThat(Objects.toString(timescale.latest(), ""))
                    .as(row.group(1))
                    .isEqualTo(row.group(3));
        }
    }

    @Test
    void whatTheTableSaysBesidesIsTrue() {
        assertThat(read("31 March 2006 Review: 30 September 2006").review()).isEqualTo(LocalDate.of(2006, 9, 30));
        assertThat(read("mid to late October").flags()).contains(Flag.YEAR_INFERRED);
        assertThat(read("September 2009 then ongoing").kind()).isEqualTo(Kind.ONWARDS);
        Relative adoption = (Relative) read("within six months of adoption");
        assertThat(adoption.resolve(LocalDate.of(2010, 1, 5), Settings.DEFAULT).latest())
                .isEqualTo(LocalDate.of(2010, 7, 5));
        assertThat(((Recurring) read("last Friday of each month")).rrule()).isEqualTo("FREQ=MONTHLY;BYDAY=-1FR");
        assertThat(read("31 June 2010").inWords())
                .isEqualTo("June 2010 has 30 days, so there is no 31 June. 30 June 2010 is suggested.");
        for (String slip : List.of("Sepetmber 2009", "3l March 2OO9", "<p>March 2009</p>")) {
            assertThat(read(slip).flags()).as(slip).contains(Flag.CORRECTED);
        }
    }

    private static Timescale read(String words) {
        return Timescale.parse(words, REFERENCE);
    }
}
