package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Megabytes of one piece, over and over: a reader whose steps grew with the square would not come to an end. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LongTextTest {

    private static final LocalDate REFERENCE = LocalDate.of(2009, 11, 16);
    private static final int LENGTH = 2_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 March 2010, then Q2 2010/11. ",
                "March and ",
                "1/",
                "1, ",
                "<",
                "(",
                "to ",
                "early ",
                "from ",
                "6 months after ",
                "0l",
                "as soon as ",
                "revised to ",
                "& ",
                "Xovember ",
                "a ",
                "academic year complete "
            })
    void isReadToItsEnd(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThat(Timescale.parse(text, REFERENCE).text()).hasSize(text.length());
    }
}
