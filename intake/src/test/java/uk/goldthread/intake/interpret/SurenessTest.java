package uk.goldthread.intake.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurenessTest {

    @Test
    void isAShareThatGrowsWithTheRank() {
        var shares = IntStream.rangeClosed(0, 100)
                .mapToObj(rank -> Sureness.of(rank / 100.0))
                .toList();

        assertThat(shares).isSorted().allMatch(share -> share > 0 && share < 1);
        assertThat(Sureness.of(0.95)).isGreaterThan(Sureness.of(0.6));
    }

    @Test
    void ofARankThatWasNotMeasuredIsThatOfTheNextLowerOne() {
        assertThat(Sureness.of(0.72)).isEqualTo(Sureness.of(0.7));
        assertThat(Sureness.of(0.1)).isEqualTo(Sureness.of(0.3));
    }
}
