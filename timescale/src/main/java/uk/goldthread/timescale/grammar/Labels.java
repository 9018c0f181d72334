package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Numbers that count parts of a plan and are no dates: {@code Phase 2}, {@code minute 24/12}, {@code Year 3}, {@code Term 1}. */
final class Labels {

    /** Numbers of a list have one or two digits: "Phase 2", "Actions 3 - 12". */
    private static final int MOST_DIGITS = 2;

    /** The value of "minute", "ref" and the like, whose numbers have strokes and may begin with a year: "minute 24/12", "ref 2013/45". */
    private static final int REFERENCE = 1;

    /** The weeks of a month, and the years of a plan. */
    private static final int MOST_COUNTED = 5;

    private Labels() {}

    /** The place after the numbers of the label there. */
    static int read(Scan scan, int at) {
        boolean reference = scan.value(at) == REFERENCE;
        int next = reference && scan.is(at + 1, Term.COLON) ? at + 2 : at + 1;
        while (scan.is(next, Term.DOT)
                || isNumberOf(scan, next, reference)
                || isJoint(scan, next, reference) && isNumberOf(scan, next + 1, reference)) {
            next++;
        }
        // "Phase 2 - 3 March 2010" is about two phases, or about a day.
        scan.reading.silent |= next == at + 2
                && scan.is(next, Term.DASH)
                && isDayAndMonth(scan, next + 1)
                && scan.value(next + 1) > scan.value(at + 1);
        return next;
    }

    private static boolean isDayAndMonth(Scan scan, int at) {
        return isLabelNumber(scan, at) && scan.is(at + 1, Term.MONTH);
    }

    private static boolean isJoint(Scan scan, int at, boolean reference) {
        return scan.is(at, Term.DASH) || reference && scan.is(at, Term.SLASH);
    }

    /** A number of the label, but for one that begins a date: "Rec 4.2 - 31 March 2014", "Priority 2. 30/06/2014". */
    private static boolean isNumberOf(Scan scan, int at, boolean reference) {
        if (!isLabelNumber(scan, at)) {
            return reference && scan.is(at, Term.NUMBER) && (isStroked(scan, at) || isStroked(scan, at - 1));
        }
        boolean first = scan.is(at - 1, Term.LABEL);
        boolean day = !first && isDayAndMonth(scan, at) && !scan.tokens.isGlued(at);
        return !day && !NumericDates.isDay(scan, at, first);
    }

    private static boolean isStroked(Scan scan, int at) {
        int mark = scan.is(at, Term.NUMBER) ? at + 1 : at;
        return (scan.is(mark, Term.SLASH) || scan.is(mark, Term.DASH))
                && scan.tokens.isGlued(mark)
                && scan.is(mark + 1, Term.NUMBER)
                && scan.tokens.isGlued(mark + 1);
    }

    /** "Year 2: March 2010" counts the years of a plan; "Week 3 of November" and "Year 2 March" may mean two things. */
    static int unit(Scan scan, int at) {
        boolean number = isLabelNumber(scan, at + 1) && !scan.tokens.has(at + 1, Tokens.ORDINAL);
        boolean week = Durations.unit(scan, at) == Durations.WEEK;
        boolean month = scan.is(at + 2, Term.MONTH) && (week || Durations.unit(scan, at) == Durations.YEAR);
        scan.reading.silent |=
                number && scan.value(at + 1) <= MOST_COUNTED && (month || week && Durations.isPlural(scan, at));
        boolean counted = Durations.isSingular(scan, at)
                && isLabelNumber(scan, at + 1)
                && !scan.tokens.has(at + 1, Tokens.ORDINAL)
                && !scan.is(at + 2, Term.MONTH)
                && !NumericDates.isDay(scan, at + 1, true);
        if (!counted) {
            return at + 1;
        }
        boolean of = scan.is(at + 2, Term.OF) || scan.is(at + 2, Term.IN);
        scan.reading.silent |= of && Constructs.beginsPeriod(scan, at + 2);
        return at + 2;
    }

    private static boolean isLabelNumber(Scan scan, int at) {
        return scan.is(at, Term.NUMBER) && scan.tokens.digits(at) <= MOST_DIGITS;
    }

    /** "Semester 2 2009/10", "Term 3": each school and university counts and sets its own. */
    static void term(Scan scan, int at) {
        scan.reading.silent |= scan.is(at + 1, Term.CARDINAL)
                || scan.is(at + 1, Term.NUMBER)
                        && (scan.tokens.digits(at + 1) == 1 || Years.isSplit(scan, at + 1, scan.value(at + 1)));
        scan.word();
    }
}
