package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void lettersAreReadWhateverTheirCaseAccentOrAlphabet() {
        assertFolds("AzZéÉŵŷÎ", "azzeewyi");
        assertFolds("АВЕОао", "abeoao");
        assertFolds("Χο", "xo");
        assertThat(Letters.isLetter('a')).isTrue();
        assertThat(Letters.isLetter('z')).isTrue();
        assertThat(Letters.isLetter('`')).isFalse();
        assertThat(Letters.isLetter('{')).isFalse();
    }

    @Test
    void digitsAreReadInTheirWideFormToo() {
        assertFolds("09０９", "0909");
        assertThat(Letters.fold('\uff0f')).isEqualTo(Letters.OTHER);
        assertThat(Letters.fold('\uff1a')).isEqualTo(Letters.OTHER);
        assertThat(Letters.isDigit('0') && Letters.isDigit('9')).isTrue();
        assertThat(Letters.isDigit('/') || Letters.isDigit(':')).isFalse();
    }

    @Test
    void everyBlankIsABlank() {
        assertFolds(" \t\n\u00a0\u0085\u2000\u200a\u202f\u2028\u2029\u3000", " ".repeat(11));
        assertThat(Letters.fold('!')).isEqualTo('!');
    }

    @Test
    void everyDashIsADashAndEveryApostropheAnApostrophe() {
        assertFolds("-\u2010\u2013\u2014\u2015\u2212", "------");
        assertFolds("'`\u00b4\u2018\u2019\u02bc", "''''''");
        assertThat(Letters.fold('\u2016')).isEqualTo(Letters.OTHER);
    }

    @Test
    void whatHasNoWidthIsNothing() {
        for (char c : "\u00ad\u200b\u200f\ufeff\u0300\u036f".toCharArray()) {
            assertThat(Letters.fold(c)).as("%04x", (int) c).isEqualTo(Letters.NOTHING);
        }
        assertThat(Letters.fold('\u2010')).isEqualTo(Letters.DASH);
        assertThat(Letters.fold('\u0370')).isEqualTo(Letters.OTHER);
        assertThat(Letters.fold('\u02ff')).isEqualTo(Letters.OTHER);
    }

    @Test
    void whatIsNoneOfTheseIsOther() {
        assertFolds("ø\u024f\u0250漢", "\0\0\0\0");
        assertThat(Letters.fold('£')).isEqualTo('£');
    }

    private static void assertFolds(String text, String expected) {
        StringBuilder folded = new StringBuilder();
        for (char c : text.toCharArray()) {
            folded.append(Letters.fold(c));
        }
        assertThat(folded.toString()).isEqualTo(expected);
    }
}
