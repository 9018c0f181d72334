package uk.goldthread.timescale.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The words of {@code words.txt} as a tree of tokens, longest phrase first. */
public final class Lexicon {

    private static final List<String> LINES = lines();
    private static final Set<Term> MENDED = Set.of(
            Term.MONTH,
            Term.WEEKDAY,
            Term.SEASON,
            Term.REPEAT,
            Term.IMMEDIATE,
            Term.QUARTER,
            Term.ONWARDS,
            Term.MENDED);

    private static final int SHORTEST_WELSH = 4;

    /** A month's name is cut into no more parts than these by digits in the place of letters. */
    private static final int MOST_PARTS = 4;

    private static final Lexicon WELSH = new Lexicon(true);
    private static final Lexicon ENGLISH = new Lexicon(false);

    private final boolean welsh;
    private final WordTree tree = new WordTree();
    private final LongTable months = new LongTable();
    /** Welsh words that are no English ones: one of them tells the language. */
    private final LongTable telling = new LongTable();

    private final LongTable known = new LongTable();
    private final Spelling spelling = new Spelling();

    private Lexicon(boolean welsh) {
        this.welsh = welsh;
        for (String line : LINES) {
            addLine(line);
        }
    }

    /** The terms of the text: in Welsh where it has a Welsh word that is no English one, in English otherwise. */
    public static Tokens read(String text) {
        Tokens tokens = Lexer.read(text);
        if (ENGLISH.recognise(tokens, text)) {
            ENGLISH.name(tokens);
            return tokens;
        }
        Tokens again = Lexer.read(text);
        WELSH.recognise(again, text);
        WELSH.name(again);
        return again;
    }

    /**
     * Gives each word the place in the tree of the phrases that it begins, and mends what is misspelt or severed; false as soon
     * as a word is met that only the other language has.
     */
    private boolean recognise(Tokens tokens, String text) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, Term.WORD)) {
                continue;
            }
            int node = tree.first(tokens.key(i));
            tokens.value(i, node);
            if (node == WordTree.NONE && !known.contains(tokens.key(i))) {
                if (!welsh && WELSH.telling.contains(tokens.key(i))) {
                    return false;
                }
                mend(tokens, text, i);
            }
        }
        return true;
    }

    private void mend(Tokens tokens, String text, int at) {
        if (joins(tokens, text, firstPart(tokens, at), at) || joins(tokens, text, withDigits(tokens, at), at)) {
            return;
        }
        long meant = spelling.meant(text, tokens.start(at), tokens.end(at));
        if (meant != Keys.NONE) {
            tokens.rekey(at, meant);
            tokens.value(at, tree.first(meant));
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
        long key = Keys.NONE;
        for (int i = from; i <= to; i++) {
            key = tokens.is(i, Term.DASH) ? key : addLetters(key, text, tokens.start(i), tokens.end(i));
        }
        if (!months.contains(key)) {
            return false;
        }
        tokens.join(from, to, key);
        tokens.value(from, tree.first(key));
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
        long found = tree.longest(tokens, from, first(tokens, from));
        if (found == WordTree.NONE) {
            tokens.move(to, from);
            return from + 1;
        }
        int node = (int) (found >>> 32);
        tokens.compact(to, from, (int) found, tree.term(node), tree.value(node));
        return (int) found;
    }

    /** The place in the tree of the phrases that begin there: "6 monthly" begins with a number, and none with a year. */
    private int first(Tokens tokens, int at) {
        if (tokens.is(at, Term.WORD)) {
            return tokens.value(at);
        }
        boolean short2 = tokens.is(at, Term.NUMBER) && tokens.digits(at) <= 2;
        return short2 ? tree.first(tokens.key(at)) : WordTree.NONE;
    }

    private void addLine(String line) {
        String[] columns = line.split("\\|", -1);
        String[] head = columns[0].strip().split(" ");
        Term term = Term.valueOf(head[0]);
        int value = Integer.parseInt(head[1]);
        addWords(columns[1], term, value, false);
        if (welsh) {
            addWords(columns[2], term, value, true);
        }
    }

    private void addWords(String words, Term term, int value, boolean override) {
        for (String phrase : words.split(";")) {
            if (!phrase.isBlank()) {
                addPhrase(Lexer.read(phrase.strip()), phrase.strip(), term, value, override);
            }
        }
    }

    private void addPhrase(Tokens phrase, String words, Term term, int value, boolean override) {
        if (term != Term.MENDED && term != Term.REAL) {
            tree.add(phrase, term, value, override);
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.is(i, Term.WORD)) {
                known.putIfAbsent(phrase.key(i), 0);
                if (override && phrase.value(i) >= (term == Term.MONTH || term == Term.SEASON ? 3 : SHORTEST_WELSH)) {
                    telling.putIfAbsent(phrase.key(i), 0);
                }
            }
        }
        if (phrase.size() == 1 && MENDED.contains(term)) {
            spelling.add(words);
        }
        if (phrase.size() == 1 && term == Term.MONTH) {
            months.putIfAbsent(phrase.key(0), value);
        }
    }

    private static List<String> lines() {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"), "words.txt");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
