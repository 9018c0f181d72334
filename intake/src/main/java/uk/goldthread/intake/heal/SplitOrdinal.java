package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;

/** "31 st March": the raised letters of an ordinal, set apart by a conversion. */
final class SplitOrdinal {
    private static final StrayBlank SPLIT = new StrayBlank(
            Pattern.compile("(?<![\\d.,])\\d{1,2}\\s(?:st|nd|rd|th)\\b"),
            letter -> "snrt".indexOf(letter) >= 0,
            Kind.SPLIT_ORDINAL);

    private SplitOrdinal() {}

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, SPLIT::mend);
    }
}
