package uk.goldthread.timescale.grammar;

import java.time.DayOfWeek;
import uk.goldthread.timescale.Repetition;
import uk.goldthread.timescale.Repetition.Frequency;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** The days of a repetition: {@code second Tuesday of every month}, {@code 15th of each month}, {@code weekly on Mondays}. */
final class RepeatedDays {

    /** The value of "monthly". */
    private static final int MONTHLY = 40_101;

    private static final int LAST_DAY = 31;

    private RepeatedDays() {}

    /** "third Wednesday monthly", "first Friday of the month", "15th of each month"; one rule names one of them. */
    static int ofMonths(Scan scan, int at) {
        int own = own(scan, at);
        int months = own;
        while (scan.is(months, Term.OF) || scan.is(months, Term.IN)) {
            months++;
        }
        int end = endOfMonthly(scan, months, months > own);
        if (own == at || end == months) {
            return at + 1;
        }
        Repetition monthly = Repetition.every(1, Frequency.MONTHLY);
        boolean second = scan.is(at - 1, Term.AND) && isOrdinal(scan, at - 2);
        return Repetitions.set(scan, second ? monthly.withTimes(2) : on(scan, at, monthly), end);
    }

    /** "first day of each month", "end of each month". */
    static void edge(Scan scan, int at, int day) {
        if (endOfMonthly(scan, at, false) > at) {
            Repetitions.set(scan, Repetition.every(1, Frequency.MONTHLY).onDay(day), at);
        }
    }

    /** The place after the days that follow "weekly" or "monthly": "weekly on Mondays", "monthly (20th)"; {@code at} where none do. */
    static int after(Scan scan, int at, Repetition repetition) {
        int day = at;
        while (isLink(scan.term(day))) {
            day++;
        }
        if (repetition.times() != 1 || repetition.other() != null) {
            return at;
        }
        return switch (repetition.frequency()) {
            case WEEKLY -> weekday(scan, at, day, repetition);
            case MONTHLY -> repetition.interval() == 1 ? ofEach(scan, at, day, repetition) : at;
            default -> at;
        };
    }

    /** "weekly, Monday 3 March" begins on a date. */
    private static int weekday(Scan scan, int at, int day, Repetition weekly) {
        if (!scan.is(day, Term.WEEKDAY) || scan.is(day + 1, Term.NUMBER)) {
            return at;
        }
        return isPair(scan, day)
                ? Repetitions.set(scan, weekly.withTimes(2), day + 3)
                : Repetitions.set(scan, weekly.on(DayOfWeek.of(scan.value(day)), 0), day + 1);
    }

    /** "monthly, 20th March" begins on a date. */
    private static int ofEach(Scan scan, int at, int day, Repetition monthly) {
        int end = own(scan, day);
        return end > day && isEnd(scan.term(end)) ? Repetitions.set(scan, on(scan, day, monthly), end) : at;
    }

    private static boolean isEnd(Term term) {
        return switch (term) {
            case END, CLOSE, OPEN, COMMA, SEMICOLON, DOT, FROM, UNTIL -> true;
            default -> false;
        };
    }

    /** "every Monday and Thursday" is twice a week. */
    static boolean isPair(Scan scan, int at) {
        return (scan.is(at + 1, Term.AND) || scan.is(at + 1, Term.COMMA)) && scan.is(at + 2, Term.WEEKDAY);
    }

    /** The place after "second Tuesday", "last Friday", "15th", "last day"; {@code at} where no such day stands there. */
    private static int own(Scan scan, int at) {
        boolean last = scan.is(at, Term.LAST);
        if (scan.is(at + 1, Term.WEEKDAY) && (last || isOrdinal(scan, at))) {
            return last || scan.value(at) <= Repetitions.MOST_WEEKDAYS ? at + 2 : at;
        }
        if (last && isDay(scan, at + 1)) {
            return at + 2;
        }
        boolean day = scan.is(at, Term.NUMBER) && isOrdinal(scan, at) && scan.value(at) <= LAST_DAY;
        return day && !scan.is(at + 1, Term.UNIT) ? at + 1 : at;
    }

    private static Repetition on(Scan scan, int at, Repetition monthly) {
        boolean last = scan.is(at, Term.LAST);
        if (!scan.is(at + 1, Term.WEEKDAY)) {
            return monthly.onDay(last ? Repetition.LAST_DAY : scan.value(at));
        }
        return monthly.on(DayOfWeek.of(scan.value(at + 1)), last ? -1 : scan.value(at));
    }

    private static boolean isOrdinal(Scan scan, int at) {
        return scan.is(at, Term.ORDINAL) || scan.tokens.has(at, Tokens.ORDINAL);
    }

    /** The place after "each month", and after "month" where "of the" stands before it; {@code at} where neither stands there. */
    private static int endOfMonthly(Scan scan, int at, boolean of) {
        if (scan.is(at, Term.REPEAT) && scan.value(at) == MONTHLY) {
            return at + 1;
        }
        if (scan.is(at, Term.EVERY) && isMonth(scan, at + 1)) {
            return at + 2;
        }
        return of && isMonth(scan, at) && !scan.is(at + 1, Term.MONTH) ? at + 1 : at;
    }

    private static boolean isMonth(Scan scan, int at) {
        return Durations.isSingular(scan, at) && Durations.unit(scan, at) == Durations.MONTH;
    }

    private static boolean isDay(Scan scan, int at) {
        return Durations.isSingular(scan, at) && Durations.unit(scan, at) == Durations.DAY;
    }

    private static boolean isLink(Term term) {
        return switch (term) {
            case IN, OF, BY, DASH, COMMA, COLON, OPEN -> true;
            default -> false;
        };
    }
}
