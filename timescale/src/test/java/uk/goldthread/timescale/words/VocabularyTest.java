package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void aWordKeepsTheNumberItWasGiven() {
        int march = vocabulary.learn(Keys.of("march"));
        int mai = vocabulary.learn(Keys.of("mai"));
        assertThat(mai).isEqualTo(march + 1);
        assertThat(vocabulary.learn(Keys.of("march"))).isEqualTo(march);
        assertThat(vocabulary.ofWord(Keys.of("march"))).isEqualTo(march);
        assertThat(vocabulary.ofWord(Keys.of("ebrill"))).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(vocabulary.size()).isEqualTo(mai + 1);
    }

    @Test
    void englishIsWhatWasLearntFirst() {
        int march = vocabulary.learn(Keys.of("march"));
        vocabulary.endEnglish();
        int mawrth = vocabulary.learn(Keys.of("mawrth"));
        assertThat(vocabulary.isEnglish(march)).isTrue();
        assertThat(vocabulary.isEnglish(mawrth)).isFalse();
        assertThat(vocabulary.isEnglish(Vocabulary.UNKNOWN)).isFalse();
    }

    @Test
    void marksNumbersAndWordsHaveNumbersOfTheirOwn() {
        int word = vocabulary.learn(Keys.of("march"));
        assertThat(Vocabulary.ofMark('/')).isEqualTo('/');
        assertThat(Vocabulary.ofMark('~')).isLessThan(Vocabulary.ofNumber(0));
        assertThat(Vocabulary.ofMark('\u0080')).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(Vocabulary.ofNumber(99)).isEqualTo(word - 1);
        assertThat(Vocabulary.ofNumber(100)).isEqualTo(Vocabulary.UNKNOWN);
    }
}
