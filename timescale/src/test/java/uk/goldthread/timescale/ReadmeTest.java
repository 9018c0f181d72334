package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Holds the examples of the README. */
class ReadmeTest {

    private static final LocalDate REFERENCE = LocalDate.of(2009, 11, 16);

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
    void theTableIsTrue() {
        assertThat(read("31 March 2006 Review: 30 September 2006").review()).isEqualTo(LocalDate.of(2006, 9, 30));
        assertThat(read("mid to late October").earliest()).isEqualTo(LocalDate.of(2010, 10, 11));
        assertThat(read("end of Q3").latest()).isEqualTo(LocalDate.of(2009, 12, 31));
        assertThat(read("September 2009 then ongoing").latest()).isEqualTo(LocalDate.of(2009, 9, 30));
        assertThat(read("within 10 working days").latest()).isEqualTo(LocalDate.of(2009, 11, 30));
        assertThat(read("31 June 2010").inWords())
                .isEqualTo("June 2010 has 30 days, so there is no 31 June. 30 June 2010 is suggested.");
        assertThat(read("diwedd mis Mawrth 2010").latest()).isEqualTo(LocalDate.of(2010, 3, 31));
    }

    @Test
    void whereTheWordsDoNotSayWhichThereAreNoDays() {
        for (String words :
                new String[] {"before March 2010", "6 months", "Census 2011", "2009-12", "Q3 FY22", "Easter holidays"
                }) {
            assertThat(read(words).latest()).as(words).isNull();
        }
    }

    private static Timescale read(String words) {
        return Timescale.parse(words, REFERENCE);
    }
}
