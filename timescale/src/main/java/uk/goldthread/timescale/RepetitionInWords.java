package uk.goldthread.timescale;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Repetition.Frequency;

/** "every year in April and November", "every 3 months from April 2010". */
final class RepetitionInWords {

    private static final String[] ORDINALS = {"", "first ", "second ", "third ", "fourth ", "fifth "};

    private RepetitionInWords() {}

    static String of(Recurring recurring) {
        String rule = rule(recurring.repetition());
        if (recurring.earliest() == null && recurring.latest() == null) {
            return rule;
        }
        if (recurring.earliest() != null && recurring.latest() != null && !recurring.ends()) {
            String in = recurring.earliest().equals(recurring.latest()) ? ", first on " : ", first in ";
            return rule + in + first(recurring.earliest(), recurring.latest());
        }
        String bounds = PlainEnglish.period(recurring.earliest(), recurring.latest());
        return recurring.earliest() == null || recurring.latest() == null ? rule + " " + bounds : rule + ", " + bounds;
    }

    /** A year by its name: "January 2010 to December 2010" would be an end. */
    private static String first(LocalDate first, LocalDate last) {
        boolean year = first.getDayOfMonth() == 1 && first.plusYears(1).equals(last.plusDays(1));
        if (year && first.getMonth() == Month.JANUARY) {
            return String.valueOf(first.getYear());
        }
        return year && first.getMonth() == Month.APRIL
                ? "the financial year " + first.getYear() + "-" + last.getYear()
                : PlainEnglish.period(first, last);
    }

    private static String rule(@Nullable Repetition repetition) {
        if (repetition == null || repetition.frequency() == Frequency.UNSAID) {
            return "regularly";
        }
        String meant = often(repetition) + where(repetition);
        Repetition other = repetition.other();
        return other == null ? meant : meant + " (or " + often(other) + where(other) + ")";
    }

    private static String often(Repetition repetition) {
        String unit = switch (repetition.frequency()) {
            case DAILY -> "day";
            case WEEKLY -> "week";
            case MONTHLY -> "month";
            default -> "year";
        };
        if (repetition.times() > 1) {
            return repetition.times() == 2 ? "twice a " + unit : repetition.times() + " times a " + unit;
        }
        return repetition.interval() == 1 ? "every " + unit : "every " + repetition.interval() + " " + unit + "s";
    }

    private static String where(Repetition repetition) {
        StringBuilder where = new StringBuilder();
        if (repetition.weekday() != null) {
            String which = repetition.ordinal() < 0 ? "last " : ORDINALS[repetition.ordinal()];
            where.append(", on the ")
                    .append(which)
                    .append(repetition.weekday().getDisplayName(TextStyle.FULL, Locale.UK));
        }
        if (repetition.months().isEmpty() && repetition.day() != 0) {
            where.append(repetition.day() < 0 ? ", on the last day" : ", on the " + ordinal(repetition.day()));
        }
        if (!repetition.months().isEmpty()) {
            String day = repetition.day() > 0
                    ? " on " + repetition.day() + " "
                    : repetition.day() < 0 ? " at the end of " : " in ";
            where.append(day).append(months(repetition));
        }
        return where.toString();
    }

    private static String ordinal(int day) {
        String ending = day / 10 == 1
                ? "th"
                : switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return day + ending;
    }

    private static String months(Repetition repetition) {
        return new TreeSet<>(repetition.months())
                .stream().map(RepetitionInWords::name).collect(Collectors.joining(" and "));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
