package uk.goldthread.register.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    private static final Name NAME = name("Linnet O'Dare");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linnet O'Dare",
                "linnet o’dare wrote",
                "(LINNET O'DARE)",
                "Linnet\nO'Dare",
                "Linnet\u00a0 O'Dare's letter"
            })
    void itIsFoundHoweverItIsWritten(String words) {
        assertThat(NAME.isIn(words)).isTrue();
        assertThat(words.toLowerCase()).contains(NAME.letters().toLowerCase());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linnet", "Linnet O'Daren", "A Linnet and an O'Dare", "xLinnet O'Dare", ""})
    void partsOfItAndLongerWordsAreOthers(String words) {
        assertThat(NAME.isIn(words)).isFalse();
    }

    @Test
    void initialsAreCapitals() {
        assertThat(name("CF").isIn("CF to write")).isTrue();
        assertThat(name("CF").isIn("cf. page 3")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "L", "2026", "-'-"})
    void twoLettersAtLeastMakeAName(String typed) {
        assertThat(Name.of(typed)).isNull();
        assertThat(Name.of("x".repeat(Name.LONGEST + 1))).isNull();
    }

    @Test
    void whatIsBlackedOutKeepsItsPlace() {
        assertThat(NAME.blackedOutIn("By Linnet O'Dare, May")).isEqualTo("By ██████ ██████, May");
    }

    @Test
    void whateverTheWordsNothingIsLeftOfAReplacedName() {
        qt().forAll(
                        strings().allPossible().ofLengthBetween(0, 20),
                        strings().allPossible().ofLengthBetween(0, 20))
                .checkAssert((before, after) -> {
                    var words = before + " Linnet O'Dare " + after;
                    assertThat(NAME.isIn(NAME.replacedIn(words, Name.ERASED))).isFalse();
                    assertThat(NAME.isIn(NAME.blackedOutIn(words))).isFalse();
                    assertThat(NAME.blackedOutIn(words)).hasSameSizeAs(words);
                });
    }

    @Test
    void aNameWithSignsOfPatternsIsANameLikeAnother() {
        assertThat(name("A.B. (Bob) $1").replacedIn("A.B. (Bob) $1 and AxBx", "$2"))
                .isEqualTo("$2 and AxBx");
    }

    private static Name name(String typed) {
        return Objects.requireNonNull(Name.of(typed));
    }
}
