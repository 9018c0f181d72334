package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;

/** {@code slipped 2 months}, {@code extended by 6 months to March 2010}: how far a date was moved, and to what date where that is said. */
final class Slippage {

    /** The value of words that a length of time may follow. */
    private static final int BY_SO_MUCH = 1;

    private Slippage() {}

    /** Reads the length and what leads to the new date; the place after them, or after the word alone. */
    static int read(Scan scan, int at) {
        int number = scan.is(at + 1, Term.BY) || scan.is(at + 1, Term.IN) ? at + 2 : at + 1;
        boolean moves = scan.value(at) == BY_SO_MUCH || scan.is(at, Term.NEW_DATE);
        boolean counts = moves
                && (scan.is(number, Term.NUMBER) || scan.is(number, Term.CARDINAL))
                && scan.is(number + 1, Term.UNIT);
        if (!counts) {
            return scan.value(at) == BY_SO_MUCH ? announced(scan, at) : at + 1;
        }
        int end = number + 2;
        boolean leads = scan.is(end, Term.TO) || scan.is(end, Term.UNTIL) || scan.is(end, Term.DASH);
        if (leads && Constructs.beginsPeriod(scan, end + 1)) {
            scan.revise(end);
            return end + 1;
        }
        scan.reading.slipped = true;
        return end;
    }

    /** "July 2009 (slippage - Sept 2009)": the date after the word is the new one; without a date before it, it is the only one. */
    private static int announced(Scan scan, int at) {
        int next = at + 1;
        while (scan.is(next, Term.DASH) || scan.is(next, Term.COLON)) {
            next++;
        }
        if (scan.lastPeriod() != null && Constructs.beginsPeriod(scan, next)) {
            scan.revise(at);
        }
        return at + 1;
    }
}
