package uk.goldthread.intake.read;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/**
 * Text in which every byte is a character: as office programs on Windows write it, or else as old Macintoshes or DOS did,
 * whichever puts the fewest signs where no writer would.
 */
final class OneByteText {
    private static final List<Charset> KNOWN =
            List.of(Charset.forName("windows-1252"), Charset.forName("x-MacRoman"), Charset.forName("IBM850"));

    private static final int SAMPLE = 100_000;

    private OneByteText() {}

    static String decode(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        var best = KNOWN.stream()
                .min(Comparator.comparingLong(known -> oddities(new String(bytes, 0, length, known))))
                .orElseThrow();
        return new String(bytes, best);
    }

    private static long oddities(String text) {
        long odd = 0;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > '\u007F' && isOdd(text, i)) odd++;
        return odd;
    }

    private static boolean isOdd(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1), after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER ->
                Character.isLowerCase(before) || !Character.isLetter(before) && !Character.isLetter(after);
            case Character.LOWERCASE_LETTER -> Character.isDigit(after) || !Character.isLetter(before) && after == ' ';
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION -> Character.isLetter(before);
            case Character.CONTROL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL -> true;
            case Character.OTHER_SYMBOL -> c >= '\u2500' && c <= '\u25FF';
            case Character.CURRENCY_SYMBOL -> !Character.isDigit(after);
            default -> false;
        };
    }
}
