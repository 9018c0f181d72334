package uk.goldthread.timescale.words;

import java.util.List;
import java.util.Set;

/** The words of {@code words.txt} as a tree of tokens, longest phrase first. */
public final class Lexicon {

    private static final Set<Term> MENDED = Set.of(
            Term.MONTH,
            Term.WEEKDAY,
            Term.SEASON,
            Term.REPEAT,
            Term.IMMEDIATE,
            Term.QUARTER,
            Term.ONWARDS,
            Term.MENDED);

    /** A month's name is cut into no more parts than these by digits in the place of letters. */
    private static final int MOST_PARTS = 4;

    /** "Gorffennaf" in two parts, with a hyphen and the end of a line between them. */
    private static final int LONGEST_PARTS = 13;

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final List<WordsFile.Entry> ENTRIES = WordsFile.read(VOCABULARY);
    private static final Lexicon ENGLISH = new Lexicon(false);
    private static final Lexicon WELSH = new Lexicon(true);
    private static final boolean[] TELLING = telling();

    private final boolean welsh;
    private final WordTree tree = new WordTree(VOCABULARY.size());
    private final LongTable months = new LongTable();
    private final Spelling spelling = new Spelling();

    private Lexicon(boolean welsh) {
        this.welsh = welsh;
        for (WordsFile.Entry entry : ENTRIES) {
            if (welsh || !entry.isWelsh()) {
                add(entry);
            }
        }
    }

    /** The terms of the text: in Welsh where it has a Welsh word that is no English one, in English otherwise. */
    public static Tokens read(String text) {
        Tokens tokens = Lexer.read(text, VOCABULARY);
        Lexicon language = tokens.isPlain() || !isWelsh(tokens) ? ENGLISH : WELSH;
        if (!tokens.isPlain()) {
            language.mend(tokens, text);
        }
        language.name(tokens);
        return tokens;
    }

    private static boolean isWelsh(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (TELLING[tokens.knownAs(i)]) {
                return true;
            }
        }
        return false;
    }

    /** Words of Welsh phrases that are no English ones: one of them tells the language. */
    private static boolean[] telling() {
        boolean[] telling = new boolean[VOCABULARY.size()];
        for (WordsFile.Entry entry : ENTRIES) {
            for (int i = 0; i < entry.phrase().size(); i++) {
                int word = entry.phrase().knownAs(i);
                telling[word] |= entry.isTelling(i) && !VOCABULARY.isEnglish(word);
            }
        }
        return telling;
    }

    /** Mends what is misspelt or severed. */
    private void mend(Tokens tokens, String text) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Term.WORD) && !isKnown(tokens.knownAs(i))) {
                mend(tokens, text, i);
            }
        }
    }

    private boolean isKnown(int word) {
        return VOCABULARY.isEnglish(word) || welsh && word != Vocabulary.UNKNOWN;
    }

    private void mend(Tokens tokens, String text, int at) {
        if (joins(tokens, text, firstPart(tokens, at), at) || joins(tokens, text, withDigits(tokens, at), at)) {
            return;
        }
        long meant = spelling.meant(text, tokens.start(at), tokens.end(at));
        if (meant != Keys.NONE) {
            tokens.mend(at, VOCABULARY.ofWord(meant));
        }
    }

    /** The first half of a word that a blank, or a hyphen at the end of a line, cuts in two. */
    private static int firstPart(Tokens tokens, int at) {
        int before = tokens.is(at - 1, Term.DASH) && tokens.isGlued(at - 1) && !tokens.isGlued(at) ? at - 2 : at - 1;
        return tokens.is(before, Term.WORD) ? before : at;
    }

    /** The first part of a word with a digit in the place of a letter: "0ctober", "Ju1y". */
    private static int withDigits(Tokens tokens, int at) {
        int from = at;
        while (from > 0 && from > at - MOST_PARTS && tokens.isGlued(from) && isPart(tokens, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isPart(Tokens tokens, int at) {
        return tokens.is(at, Term.WORD)
                || tokens.is(at, Term.NUMBER) && tokens.digits(at) == 1 && tokens.value(at) <= 1;
    }

    /** Makes a month of the parts of its name, and of the digit after it that stands for its last letter; false where they are none. */
    private boolean joins(Tokens tokens, String text, int from, int at) {
        boolean digit = isPart(tokens, at + 1) && tokens.is(at + 1, Term.NUMBER) && tokens.isGlued(at + 1);
        if (from == at && !digit) {
            return false;
        }
        int to = digit ? at + 1 : at;
        if (tokens.end(to) - tokens.start(from) > LONGEST_PARTS) {
            return false;
        }
        long key = Keys.NONE;
        for (int i = from; i <= to; i++) {
            key = tokens.is(i, Term.DASH) ? key : addLetters(key, text, tokens.start(i), tokens.end(i));
        }
        if (!months.contains(key)) {
            return false;
        }
        tokens.join(from, to, VOCABULARY.ofWord(key));
        return true;
    }

    private static long addLetters(long key, String text, int from, int to) {
        long all = key;
        for (int i = from; i < to; i++) {
            char c = Letters.fold(text.charAt(i));
            all = Keys.add(all, c == '0' ? 'o' : c == '1' ? 'l' : c);
        }
        return all;
    }

    private void name(Tokens tokens) {
        int size = tokens.size();
        int to = 0;
        for (int from = 0; from < size; ) {
            if (tokens.is(from, Term.GONE)) {
                from++;
            } else {
                from = term(tokens, from, to++);
            }
        }
        tokens.shorten(to);
    }

    private int term(Tokens tokens, int from, int to) {
        long found = tree.longest(tokens, from);
        if (found == WordTree.NONE) {
            tokens.move(to, from);
            return from + 1;
        }
        int node = (int) (found >>> 32);
        tokens.compact(to, from, (int) found, tree.term(node), tree.value(node));
        return (int) found;
    }

    private void add(WordsFile.Entry entry) {
        Tokens phrase = entry.phrase();
        Term term = entry.term();
        if (term != Term.MENDED && term != Term.REAL) {
            tree.add(phrase, term, entry.value(), entry.isWelsh());
        }
        if (phrase.size() == 1 && MENDED.contains(term)) {
            spelling.add(entry.words());
        }
        if (phrase.size() == 1 && term == Term.MONTH) {
            months.putIfAbsent(Keys.of(entry.words()), entry.value());
        }
    }
}
