package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void oneLetterMoreLessWrongOrExchangedIsOneSlip() {
        assertThat(Spelling.isOneSlip("novemeber", "november")).isTrue();
        assertThat(Spelling.isOneSlip("febuary", "february")).isTrue();
        assertThat(Spelling.isOneSlip("octobar", "october")).isTrue();
        assertThat(Spelling.isOneSlip("sepetmber", "september")).isTrue();
        assertThat(Spelling.isOneSlip("sebtamber", "september")).isFalse();
        assertThat(Spelling.isOneSlip("march", "match")).isTrue();
    }

    @Test
    void aWordOfItsOwnIsNoSlip() {
        assertThat(Lexicon.read("match").term(0)).isEqualTo(Term.WORD);
        assertThat(Lexicon.read("Spring").term(0)).isEqualTo(Term.SEASON);
        assertThat(Lexicon.read("string").term(0)).isEqualTo(Term.WORD);
    }

    @Test
    void aMonthCutInTwoIsJoined() {
        assertThat(Lexicon.read("31 Mar ch 2009").term(1)).isEqualTo(Term.MONTH);
    }
}
