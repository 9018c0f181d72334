package uk.goldthread.timescale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in plain English how words were read, so that reading what it says gives the same days. */
final class PlainEnglish {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private PlainEnglish() {}

    static String of(Timescale timescale) {
        LocalDate first = timescale.earliest();
        LocalDate last = timescale.latest();
        return switch (timescale) {
            case Dated dated -> dated(dated.kind(), first, last);
            case Onwards _ -> onwards(first, last);
            case Recurring recurring -> RepetitionInWords.of(recurring);
            case Relative relative -> relative(relative, first, last);
            case Immediate _ -> last == null ? "as soon as possible" : "immediately, on " + period(first, last);
            case Impossible impossible -> impossible.reason() + " " + period(first, last) + " is suggested.";
            case Undated undated -> undated(undated.kind());
        };
    }

    private static String dated(Kind kind, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (last == null) {
            return onwards(first, null);
        }
        if (first == null) {
            return "until " + end(last);
        }
        boolean endOfMonth = first.equals(last)
                && kind != Kind.DAY
                && last.equals(YearMonth.from(last).atEndOfMonth());
        return endOfMonth ? "by the end of " + last.format(MONTH) : period(first, last);
    }

    private static String onwards(@Nullable LocalDate first, @Nullable LocalDate milestone) {
        if (first == null) {
            return "ongoing";
        }
        return milestone == null ? "from " + start(first) : period(first, milestone) + " and then ongoing";
    }

    private static String relative(Relative relative, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null) {
            return period(first, last);
        }
        String anchor = relative.anchor();
        if (first != null) {
            return "from " + start(first);
        }
        return anchor == null ? "a length of time, with nothing that says from when" : "counted from: " + anchor;
    }

    private static String undated(Kind kind) {
        return switch (kind) {
            case ONGOING -> "ongoing";
            case DONE -> "done, with no date";
            default -> "no date given";
        };
    }

    static String period(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return first == null ? last == null ? "" : "until " + end(last) : "from " + start(first);
        }
        if (first.equals(last)) {
            return first.format(DAY);
        }
        if (!isWholeMonths(first, last)) {
            return first.format(DAY) + " to " + last.format(DAY);
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? first.format(MONTH)
                : first.format(MONTH) + " to " + last.format(MONTH);
    }

    private static boolean isWholeMonths(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    }

    static String start(LocalDate first) {
        return first.getDayOfMonth() == 1 ? first.format(MONTH) : first.format(DAY);
    }

    private static String end(LocalDate last) {
        return last.equals(YearMonth.from(last).atEndOfMonth()) ? "the end of " + last.format(MONTH) : last.format(DAY);
    }
}
