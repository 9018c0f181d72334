package uk.goldthread.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases<Integer> phrases =
            new Phrases<>(Map.of("started", 1, "not started", 2, "on-going", 3, "wedi'i gwblhau", 4));

    @Test
    void theLongestPhraseThatBeginsAtAWordIsFound() {
        assertThat(phrases.from(0, "It has NOT  started.")).contains(new Phrases.Found<>(2, 7, 19));
        assertThat(phrases.from(0, "It has started")).contains(new Phrases.Found<>(1, 7, 14));
    }

    @Test
    void blanksAndHyphensStandForEachOther() {
        assertThat(phrases.from(0, "on going")).contains(new Phrases.Found<>(3, 0, 8));
        assertThat(phrases.from(0, "not-started")).contains(new Phrases.Found<>(2, 0, 11));
        assertThat(phrases.from(0, "ongoing")).isEmpty();
    }

    @Test
    void aPhraseIsMadeOfWholeWords() {
        assertThat(phrases.from(0, "restarted, startedly")).isEmpty();
        assertThat(phrases.from(0, "(Wedi'i gwblhau)")).contains(new Phrases.Found<>(4, 1, 15));
    }

    @Test
    void whatIsLookedForBeginsAtTheCharacterOrAfterIt() {
        assertThat(phrases.from(1, "started, started")).contains(new Phrases.Found<>(1, 9, 16));
        assertThat(phrases.at(0, "started")).isPresent();
        assertThat(phrases.at(0, " started")).isEmpty();
    }
}
