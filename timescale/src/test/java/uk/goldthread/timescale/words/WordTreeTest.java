package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTreeTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final WordTree tree = new WordTree(2_000);

    @Test
    void theLongestPhraseWins() {
        add("financial year", Term.FINANCIAL_YEAR, 0, false);
        add("financial year end", Term.YEAR_END, 3, false);
        assertFound("financial year end of", 0, "YEAR_END:3 to 3");
        assertFound("the financial year of", 1, "FINANCIAL_YEAR:0 to 3");
        assertFound("financial", 0, "none");
        assertFound("year end", 0, "none");
    }

    @Test
    void aHyphenMayStandBetweenItsWords() {
        add("half year", Term.REPEAT, 6, false);
        assertFound("half-year", 0, "REPEAT:6 to 3");
        assertFound("half - year", 0, "none");
        assertFound("half-yearly", 0, "none");
    }

    @Test
    void theFirstMeaningStaysUnlessAnotherOverrides() {
        add("may", Term.MODAL, 1, false);
        add("may", Term.MONTH, 5, false);
        assertFound("may", 0, "MODAL:1 to 1");
        add("may", Term.MONTH, 5, true);
        assertFound("may", 0, "MONTH:5 to 1");
    }

    @Test
    void itGrowsWithItsPhrases() {
        for (int number = 0; number < 100; number++) {
            add("every " + number + " weeks", Term.REPEAT, number, false);
        }
        for (int number = 0; number < 100; number++) {
            assertFound("every " + number + " weeks", 0, "REPEAT:" + number + " to 3");
        }
    }

    private void add(String phrase, Term term, int value, boolean override) {
        tree.add(Lexer.learn(phrase, vocabulary), term, value, override);
    }

    private void assertFound(String text, int from, String expected) {
        long found = tree.longest(Lexer.learn(text, vocabulary), from);
        int node = (int) (found >>> 32);
        String seen = found == WordTree.NONE ? "none" : tree.term(node) + ":" + tree.value(node) + " to " + (int) found;
        assertThat(seen).as(text).isEqualTo(expected);
    }
}
