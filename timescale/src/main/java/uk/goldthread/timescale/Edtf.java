package uk.goldthread.timescale;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days in the Extended Date/Time Format of ISO 8601-2: level 1, with level 2 for quarters. */
final class Edtf {

    private static final int SPRING = 21;
    private static final int FIRST_QUARTER = 33;

    private Edtf() {}

    static String of(Timescale timescale) {
        LocalDate first = timescale.earliest();
        LocalDate last = timescale.latest();
        if (timescale.kind() == Kind.ONWARDS || timescale.kind() == Kind.IMMEDIATE && last == null) {
            return first == null ? "" : start(first) + "/..";
        }
        if (first == null && last == null) {
            return "";
        }
        if (first == null || last == null) {
            return first == null ? "../" + end(last) : start(first) + "/..";
        }
        return closed(timescale.kind(), first, last);
    }

    private static String closed(Kind kind, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfMonth() == 1 && isMonthEnd(last)) {
            return months(kind, first, last);
        }
        return first + "/" + last;
    }

    private static String months(Kind kind, LocalDate first, LocalDate last) {
        int count = (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
        if (count == 1) {
            return YearMonth.from(first).toString();
        }
        if (count == 12 && first.getMonthValue() == 1) {
            return year(first);
        }
        if (count == 3 && kind == Kind.SEASON && first.getMonthValue() % 3 == 0) {
            return year(first) + "-" + (SPRING + first.getMonthValue() / 3 - 1);
        }
        if (count == 3 && kind == Kind.QUARTER && first.getMonthValue() % 3 == 1) {
            return year(first) + "-" + (FIRST_QUARTER + first.getMonthValue() / 3);
        }
        return count % 12 == 0 && first.getMonthValue() == 1
                ? year(first) + "/" + year(last)
                : YearMonth.from(first) + "/" + YearMonth.from(last);
    }

    private static String start(LocalDate first) {
        return first.getDayOfMonth() == 1 ? YearMonth.from(first).toString() : first.toString();
    }

    private static String end(@Nullable LocalDate last) {
        return last == null ? ".." : isMonthEnd(last) ? YearMonth.from(last).toString() : last.toString();
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
