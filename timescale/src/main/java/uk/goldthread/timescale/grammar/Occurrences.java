package uk.goldthread.timescale.grammar;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Repetition;
import uk.goldthread.timescale.Repetition.Frequency;

/** "End of April and November each year": months and days named without a year belong to the rule. */
final class Occurrences {

    private Occurrences() {}

    static @Nullable Repetition of(@Nullable Repetition repetition, List<Period> periods) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        int day = 0;
        for (Period period : periods) {
            if (period.unit != Unit.MONTH && period.unit != Unit.DAY) {
                return repetition;
            }
            months.add(Month.of(period.index));
            day = day == 0 ? dayOf(period) : day;
        }
        if (repetition == null || !namesMonths(repetition, months.size())) {
            return repetition;
        }
        return Repetition.every(1, Frequency.YEARLY).in(months, sameDay(periods, day) ? day : 0);
    }

    /** "annually in October", "twice a year in April and October", "quarterly (March, June, September, December)". */
    private static boolean namesMonths(Repetition repetition, int months) {
        return switch (repetition.frequency()) {
            case YEARLY -> repetition.interval() == 1;
            case MONTHLY -> repetition.interval() > 1 && repetition.interval() * months == 12;
            default -> false;
        };
    }

    private static int dayOf(Period period) {
        return period.unit == Unit.DAY ? period.day : period.part == Part.END ? Repetition.LAST_DAY : 0;
    }

    /** The end named once holds for the months after it: "end of April and November". */
    private static boolean sameDay(List<Period> periods, int day) {
        for (Period period : periods) {
            if (period.unit == Unit.DAY && period.day != day) {
                return false;
            }
        }
        return true;
    }
}
