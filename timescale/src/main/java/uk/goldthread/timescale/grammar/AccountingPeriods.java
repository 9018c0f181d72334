package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;

/** {@code Period 6 2010/11}, {@code P12 2009/10}, {@code Month 3 2010/11}: the months of a financial year, counted from April. */
final class AccountingPeriods {

    private static final int MONTHS = 12;

    /** April is the first. */
    private static final int BEFORE_FIRST = 3;

    /** The value of "p", which is as often a priority or a phase. */
    private static final int LETTER = 1;

    private AccountingPeriods() {}

    static int read(Scan scan, int at) {
        int number = at + 1;
        if (!scan.is(number, Term.NUMBER)
                || scan.tokens.digits(number) > 2
                || scan.value(number) < 1
                || scan.value(number) > MONTHS) {
            return at;
        }
        Period month = new Period(Unit.MONTH, Kind.MONTH, (scan.value(number) + BEFORE_FIRST - 1) % MONTHS + 1);
        int end = Years.after(scan, number + 1, month);
        boolean alone = end == number + 1 && scan.is(at, Term.PERIOD) && scan.value(at) != LETTER && isLast(scan, end);
        if (!month.split && !alone) {
            return at;
        }
        scan.add(month, at, end);
        return end;
    }

    /** "Period 1: March 2010" counts the stages of a plan. */
    private static boolean isLast(Scan scan, int at) {
        return switch (scan.term(at)) {
            case END, CLOSE, SEMICOLON -> true;
            default -> false;
        };
    }
}
