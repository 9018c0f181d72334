package uk.goldthread.intake.words;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.goldthread.intake.budget.Budget;

/** Text as it is compared: lower case, without marks, with single blanks. */
public final class Fold {
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u2018]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    public static String of(String text) {
        Budget.check();
        var folded = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080') return ofAnyLetters(text);
            if (isWord(c)) folded[length++] = (byte) (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
            else if (c != '\'' && length > 0 && folded[length - 1] != ' ') folded[length++] = ' ';
        }
        if (length > 0 && folded[length - 1] == ' ') length--;
        return new String(folded, 0, length, StandardCharsets.US_ASCII);
    }

    /** How many words the text has when it is folded. */
    static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080') return blanks(ofAnyLetters(text));
            if (c == '\'') continue;
            if (isWord(c) && !within) words++;
            within = isWord(c);
        }
        return words;
    }

    private static int blanks(String folded) {
        return folded.isEmpty()
                ? 0
                : 1 + (int) folded.chars().filter(c -> c == ' ').count();
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static String ofAnyLetters(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.UK);
        return NO_WORD.matcher(APOSTROPHE.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
