package uk.goldthread.intake.words;

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
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.UK);
        return NO_WORD.matcher(APOSTROPHE.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
