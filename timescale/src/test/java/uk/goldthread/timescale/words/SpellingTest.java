package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> WORDS =
            List.of("april", "march", "november", "september", "may", "june", "abcdefghijklmn", "opqrstuvwxyzabc");

    private final Spelling spelling = new Spelling();

    SpellingTest() {
        WORDS.forEach(spelling::add);
    }

    @Test
    void oneLetterMoreLessWrongOrExchangedIsOneSlip() {
        assertThat(Spelling.isOneSlip("novemeber", "november")).isTrue();
        assertThat(Spelling.isOneSlip("febuary", "february")).isTrue();
        assertThat(Spelling.isOneSlip("octobar", "october")).isTrue();
        assertThat(Spelling.isOneSlip("sepetmber", "september")).isTrue();
        assertThat(Spelling.isOneSlip("sebtamber", "september")).isFalse();
        assertThat(Spelling.isOneSlip("march", "match")).isTrue();
        assertThat(Spelling.isOneSlip("aaa", "aa")).isTrue();
        assertThat(Spelling.isOneSlip("aa", "aaaa")).isFalse();
        assertThat(Spelling.isOneSlip("abcd", "adbc")).isFalse();
    }

    @Test
    void theWordThatWasMeantIsFound() {
        assertThat(meant("Novemeber")).isEqualTo("november");
        assertThat(meant("novmber")).isEqualTo("november");
        assertThat(meant("nobember")).isEqualTo("november");
        assertThat(meant("novebmer")).isEqualTo("november");
        assertThat(meant("Ápri-l")).isEqualTo("april");
        assertThat(meant("mrch")).isEqualTo("march");
        assertThat(meant("marrch")).isEqualTo("march");
        assertThat(meant("amrch")).isEqualTo("march");
        assertThat(meant("novembers day")).isNull();
        assertThat(meant("noevmebr")).isNull();
        assertThat(meant("xovember")).isNull();
        assertThat(meant("9ovember")).isNull();
    }

    @Test
    void shortAndLongWordsAreTakenAsTheyStand() {
        assertThat(meant("mayy")).isNull();
        assertThat(meant("abcdefghijklmx")).isEqualTo("abcdefghijklmn");
        assertThat(meant("abcdefghijklmno")).isEqualTo("abcdefghijklmn");
        assertThat(meant("opqrstuvwxyzabx")).isNull();
    }

    @Test
    void ofAWordOfFourLettersOnlyTwoExchangedAreASlip() {
        assertThat(meant("Jnue")).isEqualTo("june");
        assertThat(meant("Juen")).isEqualTo("june");
        assertThat(meant("Jane")).isNull();
        assertThat(meant("Junx")).isNull();
        assertThat(meant("Jeun")).isNull();
        assertThat(meant("Ju'n")).isNull();
        assertThat(meant("Junee")).isNull();
    }

    @Test
    void aWordOfItsOwnIsNoSlip() {
        assertThat(Lexicon.read("match").term(0)).isEqualTo(Term.WORD);
        assertThat(Lexicon.read("Spring").term(0)).isEqualTo(Term.SEASON);
        assertThat(Lexicon.read("string").term(0)).isEqualTo(Term.WORD);
    }

    private String meant(String text) {
        long key = spelling.meant(text, 0, text.length());
        return WORDS.stream().filter(word -> Keys.of(word) == key).findFirst().orElse(null);
    }
}
