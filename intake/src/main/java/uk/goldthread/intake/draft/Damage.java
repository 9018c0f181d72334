package uk.goldthread.intake.draft;

import java.util.List;
import java.util.Locale;
import uk.goldthread.intake.tree.Place;

/** What a healing found broken, as it stood: by this a person can say that it was not. */
public record Damage(String code, String before, List<Place> from) {

    /** What can be broken. */
    public enum Kind {
        LEFTOVER_MARKUP,
        RUN_ON_ITEMS,
        LOOK_ALIKE_LETTERS,
        RUNNING_LINE,
        SPLIT_ORDINAL,
        SPLIT_DATE,
        HEADING_ABOVE,
        WRAPPED_HEADING,
        THEME_IN_HEADING,
        HEADING_IN_ROW,
        REPEATED_HEADING,
        LOST_HEADING,
        TABLE_CONTINUED,
        SHIFTED_COLUMNS,
        CUT_COLUMN,
        SPLIT_WORD,
        SPLIT_REFERENCE,
        ROW_CONTINUED;

        /** The word for it in the draft: {@code row-continued}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Damage {
        from = List.copyOf(from);
    }
}
