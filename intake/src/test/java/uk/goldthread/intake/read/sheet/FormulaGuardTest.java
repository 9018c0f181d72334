package uk.goldthread.intake.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-5", "- a bullet", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''-5"})
    void whatWouldRunBeginsWithAnApostropheAndComesBack(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R.1", "'tis agreed", "''", "5-6", "€5", "• bullet"})
    void whatDoesNotRunIsLeftAlone(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
    }

    @Test
    void everyTextComesBackAndNoneThatIsGuardedRuns() {
        qt().forAll(strings().betweenCodePoints('\t', '@').ofLengthBetween(0, 5))
                .checkAssert(text -> {
                    var guarded = FormulaGuard.guarded(text);
                    assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text);
                    assertThat(guarded).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
                });
    }
}
