package uk.goldthread.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The draft will be sent in May                      | TO_COME
            The survey is to open when it was agreed           | TO_COME
            Consent needed from the county                     | TO_COME
            The survey was agreed and is to open               | DONE
            Twelve members will have seen it                   | DONE
            Posts ordered, gate required                       | DONE
            Cafodd y giât ei phaentio, bydd yr arwydd yn dilyn | DONE
            """)
    void theFirstWordThatHasATenseDecides(String sentence, Tense tense) {
        assertThat(Tense.first(sentence)).contains(tense);
    }

    @ParameterizedTest
    @CsvSource({"Review of the gate next year", "Reed beds and a shed", "''"})
    void otherWordsHaveNone(String words) {
        assertThat(Tense.first(words)).isEmpty();
    }
}
