package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Length;
import uk.goldthread.timescale.words.Term;

/** {@code within six months}, {@code next 28 days}, {@code in 3 months time}. */
final class Durations {

    static final int DAY = 1;
    static final int WEEK = 2;
    static final int FORTNIGHT = 3;
    static final int MONTH = 4;
    static final int YEAR = 5;
    static final int WORKING_DAY = 6;

    /** The value of "the next" and "coming", which count from the day of the paper: "in the coming year". */
    static final int COMING = 1;

    private static final int WITHIN_THE = 1;

    /** The value of "from" among the words that begin something; "two weeks commencing 1 March" counts from nothing. */
    private static final int FROM_ALONE = 2;

    /** What is added to a unit's value where its word is a plural. */
    private static final int PLURAL = 10;

    private Durations() {}

    /** Which unit the word there names. */
    static int unit(Scan scan, int at) {
        return isWeekOf(scan, at) ? WEEK : scan.value(at) % PLURAL;
    }

    /** "week of", which names a week before a day and counts one after a number: "within one week of approval". */
    private static boolean isWeekOf(Scan scan, int at) {
        return scan.is(at, Term.WEEK_OF) && scan.value(at) == 1;
    }

    private static boolean isUnit(Scan scan, int at) {
        return scan.is(at, Term.UNIT) || isWeekOf(scan, at);
    }

    static boolean isPlural(Scan scan, int at) {
        return scan.value(at) > PLURAL;
    }

    static boolean isSingular(Scan scan, int at) {
        return scan.is(at, Term.UNIT) && scan.value(at) < PLURAL;
    }

    /** From the reference day to so much later, both included. */
    static int within(Scan scan, int at) {
        int next = at + 1;
        while (scan.is(next, Term.OF) || scan.is(next, Term.NEXT) || scan.is(next, Term.CIRCA)) {
            scan.reading.fuzzy |= scan.is(next, Term.CIRCA);
            next++;
        }
        if (isSingular(scan, next) && scan.is(next + 1, Term.NUMBER)) {
            // "within year 1" of a plan
            return at;
        }
        if (isSingular(scan, next)) {
            // "within the month": the one that runs, or one from now.
            scan.reading.silent |= scan.value(at) == WITHIN_THE && next == at + 1;
            return length(scan, at, 1, next, true);
        }
        return next(scan, at, next);
    }

    /** "next six months", "the next 6-12 months": up to the longer. */
    static int next(Scan scan, int at, int number) {
        int last = number;
        if (isNumber(scan, number) && isTo(scan, number + 1) && isNumber(scan, number + 2)) {
            last = number + 2;
        }
        if (!isNumber(scan, last) || !isUnit(scan, last + 1)) {
            return at;
        }
        return length(scan, at, scan.value(last), last + 1, true);
    }

    private static boolean isTo(Scan scan, int at) {
        return scan.is(at, Term.DASH) || scan.is(at, Term.TO) || scan.is(at, Term.OR);
    }

    /** "following six months" are the next ones; "following approval" is no length of time. */
    static int following(Scan scan, int at) {
        return scan.value(at) == 1 ? next(scan, at, at + 1) : at;
    }

    /** "in six months time" is that day alone, "over the next year" the time up to it; "for six months" does not say from when. */
    static int in(Scan scan, int at) {
        int number = at + 1;
        while (scan.is(number, Term.OF)) {
            number++;
        }
        if (scan.is(number, Term.NEXT)) {
            boolean whole = isSpan(scan, at) || scan.value(number) == COMING;
            return whole && isSingular(scan, number + 1)
                    ? length(scan, at, 1, number + 1, true)
                    : next(scan, at, number + 1);
        }
        if (!isNumber(scan, number) || !scan.is(number + 1, Term.UNIT)) {
            return at;
        }
        if (isSpan(scan, at)) {
            // "June 2010 for 6 months", "for 12 months from 1 June": up to which day is not said.
            scan.reading.silent |= scan.follows() || isAnchor(scan, number + 2) && beginsAnchor(scan, number + 2);
            return bare(scan, number);
        }
        return length(scan, at, scan.value(number), number + 1, false);
    }

    /** "in the next year" counts from the day of the paper; "in next year" would be that year. */
    static int inTheNext(Scan scan, int at) {
        return isSpan(scan, at) && scan.is(at + 1, Term.NEXT) ? in(scan, at) : at;
    }

    /** "over" and "for" span the time that they name. */
    private static boolean isSpan(Scan scan, int at) {
        return scan.value(at) > 0;
    }

    /** A length of time alone does not say from when. */
    static int bare(Scan scan, int at) {
        if (!scan.is(at + 1, Term.UNIT)) {
            return at;
        }
        if (scan.is(at + 2, Term.TIME) || isAnchor(scan, at + 2) || scan.is(at + 2, Term.HENCE)) {
            return length(scan, at, scan.value(at), at + 1, false);
        }
        int end = Spans.lengthTo(scan, at);
        if (end > at) {
            return end;
        }
        scan.reading.length = lengthOf(scan.value(at), unit(scan, at + 1));
        return at + 2;
    }

    /** A length of time counted from the reference day, from the day named after it, or from something without a day. */
    private static int length(Scan scan, int at, int count, int unitAt, boolean whole) {
        int end = isWeekOf(scan, unitAt) ? unitAt : unitAt + 1;
        boolean back = scan.is(end, Term.BEFORE);
        Length length = lengthOf(back ? -count : count, unit(scan, unitAt));
        scan.reading.length = length;
        scan.reading.lengthIsWhole = whole;
        if (!isAnchor(scan, end)) {
            int last = scan.is(end, Term.TIME) || scan.is(end, Term.HENCE) ? end + 1 : end;
            scan.add(counted(scan, scan.reference(), length, whole), at, last);
            return last;
        }
        int before = scan.reading.periods.size();
        int anchor = skipAnchor(scan, end);
        int anchorEnd = scan.nested(anchor);
        if (scan.reading.periods.size() == before) {
            scan.anchorAt(anchor);
            scan.event(anchor, Role.AFTER);
            return end;
        }
        fromPeriod(scan, before, length, whole);
        return anchorEnd;
    }

    private static boolean beginsAnchor(Scan scan, int at) {
        return Constructs.beginsPeriod(scan, skipAnchor(scan, at));
    }

    private static Period counted(Scan scan, LocalDate from, Length length, boolean whole) {
        LocalDate end = length.from(from, scan.reading.settings.holidays());
        if (!whole) {
            return Period.fixed(Kind.RELATIVE, end, end);
        }
        return length.count() < 0 ? Period.fixed(Kind.RELATIVE, end, from) : Period.fixed(Kind.RELATIVE, from, end);
    }

    /** Only a day with its year is an anchor that days can be counted from. */
    private static void fromPeriod(Scan scan, int at, Length length, boolean whole) {
        Period anchor = scan.reading.periods.get(at);
        if (anchor.unit != Unit.DAY || anchor.year == Period.NO_YEAR) {
            scan.reading.silent = true;
            return;
        }
        Placing.place(anchor, anchor.year, scan.reading.settings);
        if (anchor.first != null) {
            Period counted = counted(scan, anchor.first, length, whole);
            counted.standFor(anchor);
            scan.reading.periods.set(at, counted);
        }
    }

    private static int skipAnchor(Scan scan, int at) {
        int next = at;
        while (isAnchor(scan, next) || scan.is(next, Term.OF)) {
            next++;
        }
        return next;
    }

    private static boolean isAnchor(Scan scan, int at) {
        return switch (scan.term(at)) {
            case OF, AFTER, BEFORE, SUBJECT -> true;
            case WEEK_OF -> isWeekOf(scan, at);
            case FROM -> scan.value(at) == FROM_ALONE;
            default -> false;
        };
    }

    private static boolean isNumber(Scan scan, int at) {
        return scan.is(at, Term.NUMBER) && scan.tokens.digits(at) <= 3 || scan.is(at, Term.CARDINAL);
    }

    static Length lengthOf(int count, int unit) {
        return switch (unit) {
            case WEEK -> new Length(count, Length.Unit.WEEK);
            case FORTNIGHT -> new Length(2 * count, Length.Unit.WEEK);
            case MONTH -> new Length(count, Length.Unit.MONTH);
            case YEAR -> new Length(count, Length.Unit.YEAR);
            case WORKING_DAY -> new Length(count, Length.Unit.WORKING_DAY);
            default -> new Length(count, Length.Unit.DAY);
        };
    }
}
