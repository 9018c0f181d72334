package uk.goldthread.timescale;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;

/** Were reading not linear, a text as long as these would take longer than the fuzzer waits for one. */
class LongTextFuzz {

    private static final int LONG = 20_000;

    @FuzzTest(maxDuration = "5m")
    void isReadInProportionToItsLength(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Timescale.parse(text.repeat(LONG / Math.max(1, text.length())), LocalDate.of(2009, 11, 16));
    }
}
