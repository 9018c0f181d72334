package uk.goldthread.timescale.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words of {@code words.txt} as a tree of tokens, longest phrase first. */
public final class Lexicon {

    public static final Lexicon ENGLISH = new Lexicon(false);
    /** Welsh before English: a Welsh paper has English words in it, seldom the other way round. */
    public static final Lexicon WELSH = new Lexicon(true);

    private final WordTree tree = new WordTree();

    private Lexicon(boolean welsh) {
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                addLine(line, welsh);
            }
        }
    }

    /** The terms of the text. */
    public Tokens read(String text) {
        Tokens tokens = Lexer.read(text);
        int size = tokens.size();
        int to = 0;
        for (int from = 0; from < size; to++) {
            from = term(tokens, from, to);
        }
        tokens.shorten(to);
        return tokens;
    }

    private int term(Tokens tokens, int from, int to) {
        Term raw = tokens.term(from);
        if (raw == Term.WORD || raw == Term.NUMBER) {
            long found = tree.longest(tokens, from);
            if (found >= 0) {
                int node = (int) (found >>> 32);
                tokens.compact(to, from, (int) found, tree.term(node), tree.value(node));
                return (int) found;
            }
        }
        tokens.move(to, from);
        return from + 1;
    }

    private void addLine(String line, boolean welsh) {
        String[] columns = line.split("\\|", -1);
        String[] head = columns[0].strip().split(" ");
        Term term = Term.valueOf(head[0]);
        int value = Integer.parseInt(head[1]);
        addWords(columns[1], term, value, false);
        if (welsh) {
            addWords(columns[2], term, value, true);
        }
    }

    private void addWords(String words, Term term, int value, boolean first) {
        for (String phrase : words.split(";")) {
            if (!phrase.isBlank()) {
                tree.add(Lexer.read(phrase.strip()), term, value, first);
            }
        }
    }

    private static List<String> lines() {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"), "words.txt");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
