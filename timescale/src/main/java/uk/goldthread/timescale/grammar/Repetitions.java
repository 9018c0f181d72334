package uk.goldthread.timescale.grammar;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Repetition;
import uk.goldthread.timescale.Repetition.Frequency;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** {@code quarterly}, {@code every six weeks}, {@code every second Tuesday}, {@code last Friday of each month}, {@code 31 March each year}. */
final class Repetitions {

    private static final int AMBIGUOUS = 100_000;

    /** The digits of the interval and of how often: "weekly" and "monthly" have 1 and 1. */
    private static final int MOST_OFTEN = 10_000;

    private static final int ONCE = 101;

    /** A weekday comes at most five times in a month. */
    static final int MOST_WEEKDAYS = 5;

    /** "in every one year"; in "a a a a" each would else look past all the others. */
    private static final int MOST_ARTICLES = 3;

    private Repetitions() {}

    /** Reads the repetition that begins there; the place after it. Months that follow "every" are left to be read as periods. */
    static int read(Scan scan, int at) {
        boolean changed = scan.reading.repetitionChanges;
        int end = switch (scan.term(at)) {
            case REPEAT -> named(scan, at);
            case PER_YEAR -> set(scan, Repetition.every(1, Frequency.YEARLY), at + 1);
            default -> every(scan, at + 1);
        };
        if (scan.is(at - 1, Term.OR)) {
            // "monthly or quarterly until March 2010": both end then.
            scan.reading.repetitionChanges = changed;
        }
        return end;
    }

    private static int named(Scan scan, int at) {
        int code = scan.value(at);
        if (code == 0) {
            return set(scan, Repetition.every(1, Frequency.UNSAID), at + 1);
        }
        if (BareYears.isThing(scan, at + 1)) {
            scan.reading.thingRepeatedAt = at;
        }
        int interval = code / 100 % 100 * countBefore(scan, at);
        int times = code % 100;
        Frequency frequency = frequency(code / 10_000 % 10);
        Repetition repetition = Repetition.every(interval, frequency).withTimes(times);
        if (code >= AMBIGUOUS) {
            repetition = repetition.withOther(Repetition.every(times, frequency).withTimes(interval));
        }
        return withDays(scan, repetition, at + 1);
    }

    private static int withDays(Scan scan, Repetition repetition, int at) {
        int end = RepeatedDays.after(scan, at, repetition);
        return end > at ? end : set(scan, repetition, at);
    }

    /** "six weekly", "18-monthly". */
    private static int countBefore(Scan scan, int at) {
        int number = scan.is(at - 1, Term.DASH) ? at - 2 : at - 1;
        boolean counts = scan.is(number, Term.CARDINAL)
                || scan.is(number, Term.NUMBER)
                        && scan.tokens.digits(number) <= 2
                        && !scan.tokens.has(number, Tokens.ORDINAL);
        return counts && scan.value(at) % MOST_OFTEN == ONCE ? Math.max(1, scan.value(number)) : 1;
    }

    private static int every(Scan scan, int at) {
        if (isRangeOfCounts(scan, at)) {
            return set(scan, Repetition.every(1, Frequency.UNSAID), at + 3);
        }
        int count = count(scan, at);
        int next = count > 0 ? at + 1 : at;
        int interval = Math.max(1, count);
        if (scan.is(next, Term.UNIT)) {
            int unit = Durations.unit(scan, next);
            int weeks = unit == Durations.FORTNIGHT ? 2 : 1;
            return withDays(scan, Repetition.every(interval * weeks, frequency(unit)), next + 1);
        }
        if (scan.is(next, Term.WEEKDAY)) {
            return weekdays(scan, next, interval);
        }
        if (scan.is(next, Term.QUARTER)) {
            return set(scan, Repetition.every(3 * interval, Frequency.MONTHLY), next + 1);
        }
        boolean named = Constructs.beginsPeriod(scan, at);
        scan.reading.eachOfThem |= scan.is(at, Term.WORD);
        return set(scan, Repetition.every(1, named ? Frequency.YEARLY : Frequency.UNSAID), at);
    }

    private static int count(Scan scan, int at) {
        return switch (scan.term(at)) {
            case NUMBER, CARDINAL, ORDINAL -> {
                boolean counts =
                        scan.is(at + 1, Term.UNIT) || scan.is(at + 1, Term.WEEKDAY) || scan.is(at + 1, Term.QUARTER);
                yield counts && scan.value(at) > 0 && scan.value(at) < 100 ? scan.value(at) : 0;
            }
            default -> 0;
        };
    }

    /** "every 4-6 weeks": how often is not said. */
    private static boolean isRangeOfCounts(Scan scan, int at) {
        boolean joined = scan.is(at + 1, Term.DASH) || scan.is(at + 1, Term.TO) || scan.is(at + 1, Term.OR);
        return joined
                && (scan.is(at, Term.NUMBER) || scan.is(at, Term.CARDINAL))
                && (scan.is(at + 2, Term.NUMBER) || scan.is(at + 2, Term.CARDINAL))
                && scan.is(at + 3, Term.UNIT);
    }

    /** "every Monday and Thursday" is twice a week; one rule names one weekday. */
    private static int weekdays(Scan scan, int at, int interval) {
        return RepeatedDays.isPair(scan, at)
                ? set(scan, Repetition.every(interval, Frequency.WEEKLY).withTimes(2), at + 3)
                : set(scan, weekday(scan.value(at), interval), at + 1);
    }

    /** "every other Friday", "alternate Fridays". */
    static int everyOther(Scan scan, int at) {
        if (!scan.is(at + 1, Term.WEEKDAY)) {
            return at + 1;
        }
        DayOfWeek day = DayOfWeek.of(scan.value(at + 1));
        return set(scan, Repetition.every(2, Frequency.WEEKLY).on(day, 0), at + 2);
    }

    /** "every second Tuesday" is every other one, or the second of each month. */
    private static Repetition weekday(int weekday, int interval) {
        DayOfWeek day = DayOfWeek.of(weekday);
        Repetition weekly = Repetition.every(interval, Frequency.WEEKLY).on(day, 0);
        return interval == 1 || interval > MOST_WEEKDAYS
                ? weekly
                : weekly.withOther(Repetition.every(1, Frequency.MONTHLY).on(day, interval));
    }

    /** "five times a year", "3x per term", "two events a year": how often within it, and no days. */
    static int timesWithin(Scan scan, int at) {
        int unit = at + 2;
        while (unit < at + 2 + MOST_ARTICLES && isEachOne(scan, unit)) {
            unit++;
        }
        // "two staff one day in March" are there once.
        boolean things = BareYears.isThing(scan, at + 1)
                && unit > at + 2
                && scan.is(unit, Term.UNIT)
                && Durations.unit(scan, unit) != Durations.DAY
                && !isCounted(scan.term(unit + 1));
        boolean counts = (scan.is(at + 1, Term.TIMES) || things) && scan.value(at) > 0 && scan.value(at) < 100;
        if (!counts) {
            return at;
        }
        if (scan.is(unit, Term.PER_YEAR)) {
            return set(scan, Repetition.every(1, Frequency.YEARLY).withTimes(scan.value(at)), unit + 1);
        }
        if (scan.is(unit, Term.REPEAT) && scan.value(unit) % MOST_OFTEN == ONCE) {
            Frequency often = frequency(scan.value(unit) / MOST_OFTEN);
            return set(scan, Repetition.every(1, often).withTimes(scan.value(at)), unit + 1);
        }
        if (unit == at + 2 || !scan.is(unit, Term.UNIT)) {
            return at;
        }
        Frequency frequency = frequency(Durations.unit(scan, unit));
        return set(scan, Repetition.every(1, frequency).withTimes(scan.value(at)), unit + 1);
    }

    /** "two letters a week before the meeting": the week is counted from there. */
    private static boolean isCounted(Term next) {
        return switch (next) {
            case AFTER, BEFORE, HENCE, LATER -> true;
            default -> false;
        };
    }

    /** "in a year", "each year", "every one year" */
    private static boolean isEachOne(Scan scan, int at) {
        return scan.is(at, Term.CARDINAL) && scan.value(at) == 1 || scan.is(at, Term.EVERY);
    }

    static int set(Scan scan, Repetition repetition, int end) {
        @Nullable Repetition before = scan.reading.repetition;
        if (before == null || before.frequency() == Frequency.UNSAID) {
            scan.reading.repetition = repetition;
        } else if (isOther(before, repetition)) {
            scan.reading.repetition = before.withOther(repetition);
            scan.reading.repetitionChanges = true;
        }
        return end;
    }

    /** "monthly/quarterly", "weekly until March, then monthly"; "annually each September" says the same twice. */
    private static boolean isOther(Repetition before, Repetition next) {
        return before.other() == null
                && next.frequency() != Frequency.UNSAID
                && (next.frequency() != before.frequency() || next.interval() != before.interval());
    }

    private static Frequency frequency(int unit) {
        return switch (unit) {
            case Durations.DAY -> Frequency.DAILY;
            // No rule can leave out bank holidays.
            case Durations.WORKING_DAY -> Frequency.UNSAID;
            case Durations.WEEK, Durations.FORTNIGHT -> Frequency.WEEKLY;
            case Durations.MONTH -> Frequency.MONTHLY;
            default -> Frequency.YEARLY;
        };
    }
}
