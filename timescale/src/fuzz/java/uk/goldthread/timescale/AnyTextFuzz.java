package uk.goldthread.timescale;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for texts for which it does not hold; what it finds is added to the corpus that {@link CorpusTest} reads. */
class AnyTextFuzz {

    @FuzzTest(maxDuration = "10m")
    void holds(byte[] bytes) {
        AnyText.holds(new String(bytes, UTF_8));
    }
}
