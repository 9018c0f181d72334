package uk.goldthread.intake.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** No document takes the program down. */
class BudgetTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void refusesADocumentThatFillsTheMemoryAndReadsTheNextOne() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed.lines())
                .containsExactly(
                        "The document takes more memory to read than there is. Split it and choose the part that you need.",
                        "1 commitment");
    }

    @Test
    void refusesWhatIsBuiltDeeperThanCanBeFollowed() {
        assertThatThrownBy(() -> Budget.within(LONG, () -> depthOf(0)))
                .isInstanceOfSatisfying(
                        Spent.class,
                        spent -> assertThat(spent.sentence())
                                .startsWith("The document is built deeper than can be followed."));
    }

    @Test
    void leavesBehindWhatNeverAsksWhetherItMayGoOn() {
        assertThatThrownBy(() -> Budget.within(Duration.ofMillis(1), BudgetTest::spin))
                .isInstanceOfSatisfying(
                        Spent.class,
                        spent -> assertThat(spent.sentence())
                                .startsWith("The document takes longer than 0 seconds to read."));
    }

    @Test
    void countsTheOuterBudgetWhereOneLiesInAnother() {
        assertThatThrownBy(() -> Budget.within(Duration.ofMillis(1), () -> Budget.within(LONG, BudgetTest::ask)))
                .isInstanceOf(Spent.class);
    }

    private static int depthOf(int depth) {
        return 1 + depthOf(depth + 1);
    }

    private static int spin() {
        int turns = 0;
        while (!Thread.currentThread().isInterrupted()) turns++;
        return turns;
    }

    private static int ask() {
        while (true) {
            Budget.check();
            LockSupport.parkNanos(1);
        }
    }
}
