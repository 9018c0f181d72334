package uk.goldthread.timescale.words;

import java.text.Normalizer;

/** What a character is, whatever its case, accent or alphabet: {@code É} is {@code e}, and so is the Cyrillic letter that looks like it. */
final class Letters {

    /** Classes below the letters. */
    static final char OTHER = 0;

    static final char SPACE = ' ';
    static final char DASH = '-';
    static final char APOSTROPHE = '\'';
    static final char NOTHING = 1;

    /** From here on letters are of other alphabets. */
    static final int TABLED = 0x250;

    private static final char[] TABLE = new char[TABLED];

    /** Letters of other alphabets that a keyboard, a font or a scanner put in a Latin letter's place. */
    private static final String ALIKE = "АВЕЅІЈКМНОРСТХУаеѕіјорсхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι";

    private static final String LATIN = "ABESIJKMHOPCTXYaesijopcxyABEZHIKMNOPTYXoi";

    static {
        for (char c = 0; c < TABLED; c++) {
            TABLE[c] = classify(c);
        }
    }

    private Letters() {}

    /** The lower-case Latin letter, digit, {@link #SPACE}, {@link #DASH}, {@link #APOSTROPHE}, a mark as it stands, or {@link #NOTHING} for what has no width. */
    static char fold(char c) {
        return c < TABLED ? TABLE[c] : foldRare(c);
    }

    static boolean isLetter(char folded) {
        return folded >= 'a' && folded <= 'z';
    }

    static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    private static char classify(char c) {
        if (c <= ' ' || c == '\u00a0' || c == '\u0085') {
            return SPACE;
        }
        if (c == '\u00ad') {
            return NOTHING;
        }
        if (c == '\u00b4' || c == '`') {
            return APOSTROPHE;
        }
        if (!Character.isLetter(c)) {
            return c;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return base < 0x80 ? Character.toLowerCase(base) : OTHER;
    }

    private static char foldRare(char c) {
        if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
            return DASH;
        }
        if (c == '\u2018' || c == '\u2019' || c == '\u02bc') {
            return APOSTROPHE;
        }
        if (c >= '\u2000' && c <= '\u200a' || c == '\u202f' || c == '\u2028' || c == '\u2029' || c == '\u3000') {
            return SPACE;
        }
        if (c >= '\u200b' && c <= '\u200f' || c == '\ufeff' || c >= '\u0300' && c <= '\u036f') {
            return NOTHING;
        }
        if (c == '\u2192') {
            return '>';
        }
        if (c >= '\uff10' && c <= '\uff19') {
            return (char) (c - '\uff10' + '0');
        }
        int at = ALIKE.indexOf(c);
        return at >= 0 ? Character.toLowerCase(LATIN.charAt(at)) : OTHER;
    }
}
