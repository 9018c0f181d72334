package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;

/**
 * "31/12/202 4": a day in figures whose year a narrow column cut in two. Two figures are a year themselves, so that
 * "12/03/20 32" is one year only where nothing stands behind it.
 */
final class SplitDate {
    private static final String YEAR = "(?:(?:19|20)\\d\\s\\d|[12]\\s[09]\\d\\d|(?:19|20)\\s\\d\\d(?=\\W*$))";

    private static final StrayBlank SPLIT = new StrayBlank(
            Pattern.compile("(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1" + YEAR + "(?![\\d./:-]|\\p{L})"),
            Character::isDigit,
            Kind.SPLIT_DATE);

    private SplitDate() {}

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, SPLIT::mend);
    }
}
