package uk.goldthread.intake.read;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The width at which a text was wrapped, if it was: then a line that the next line's first word would have filled leads
 * on to it. A text with lines beyond the width of a page was not wrapped, and each of its lines is a paragraph.
 *
 * @param width in characters, 0 where the text was not wrapped
 */
record WrapWidth(int width) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    /** How many lines must come near the width before it is believed. */
    private static final int WITNESSES = 4;

    static WrapWidth of(Stream<String> lines) {
        int[] lengths = lines.filter(line -> line.indexOf('\t') < 0)
                .mapToInt(line -> line.stripTrailing().length())
                .sorted()
                .toArray();
        if (lengths.length == 0) return new WrapWidth(0);
        int widest = lengths[lengths.length - 1];
        long near =
                Arrays.stream(lengths).filter(length -> length > widest - 12).count();
        boolean wrapped = widest >= NARROWEST && widest <= WIDEST && near >= WITNESSES;
        return new WrapWidth(wrapped ? widest : 0);
    }

    boolean leads(String line, String next) {
        return line.stripTrailing().length() + 1 + firstWord(next) > width && width > 0 && !isItem(next);
    }

    private static int firstWord(String line) {
        var stripped = line.strip();
        int blank = stripped.indexOf(' ');
        return blank < 0 ? stripped.length() : blank;
    }

    private static boolean isItem(String line) {
        return line.strip().matches("([•●▪◦·*–-]|\\(?[0-9a-zA-Z]{1,2}[.)])\\s.*");
    }
}
