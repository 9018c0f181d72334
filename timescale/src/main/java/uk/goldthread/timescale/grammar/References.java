package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Numbers that refer to something and are no part of a date: {@code TB/23/04/12}, {@code 3.1.2}, {@code 23/24-05}, {@code ISO 9001:2008}. */
final class References {

    private References() {}

    /** "Y3/4", "W12345", "TB/23/04/12": numbers that letters lead are no date, nor is any part of them. */
    static int lettered(Scan scan, int at) {
        boolean lettered = scan.tokens.isGlued(at) && isLetters(scan, at - 1);
        boolean stroked = scan.tokens.isGlued(at)
                && scan.is(at - 1, Term.SLASH)
                && scan.tokens.isGlued(at - 1)
                && isLetters(scan, at - 2);
        if (!lettered && !stroked) {
            return at;
        }
        int end = at + 1;
        while (isMark(scan.term(end))
                && scan.is(end + 1, Term.NUMBER)
                && scan.tokens.isGlued(end)
                && scan.tokens.isGlued(end + 1)) {
            end += 2;
        }
        scan.word();
        return end;
    }

    private static boolean isLetters(Scan scan, int at) {
        return scan.is(at, Term.WORD) && scan.tokens.has(at, Tokens.CAPITAL);
    }

    private static boolean isMark(Term term) {
        return term == Term.SLASH || term == Term.DOT || term == Term.DASH;
    }

    /** "3.1.2 May 2014", "2.30 pm": numbers with dots between them that are no date count sections or tell the time of day. */
    static int dotted(Scan scan, int at) {
        int end = at;
        while (scan.is(end + 1, Term.DOT)
                && scan.is(end + 2, Term.NUMBER)
                && scan.tokens.isGlued(end + 1)
                && scan.tokens.isGlued(end + 2)) {
            end += 2;
        }
        if (end == at) {
            return at;
        }
        if (scan.is(end + 1, Term.CLOCK)) {
            scan.clock();
        } else {
            scan.word();
        }
        return end + 1;
    }

    /** "23/24-05" numbers an action of that year; "2009/10-2011/12" are two years. */
    static boolean isOfYear(Scan scan, int at) {
        return isShortNumberBehindDash(scan, at) && !Years.isSplit(scan, at + 1, scan.value(at + 1));
    }

    /** A hyphen and a number that begins no date: "24/01/15-7"; "24/01/15-26/01/15" ends in a day. */
    static boolean isNumbered(Scan scan, int at) {
        return isShortNumberBehindDash(scan, at)
                && !(scan.tokens.isGlued(at + 2) && isMark(scan.term(at + 2)))
                && !scan.is(at + 2, Term.MONTH);
    }

    private static boolean isShortNumberBehindDash(Scan scan, int at) {
        return scan.is(at, Term.DASH)
                && scan.is(at + 1, Term.NUMBER)
                && scan.tokens.isGlued(at)
                && scan.tokens.isGlued(at + 1)
                && scan.tokens.digits(at + 1) <= 3;
    }

    /** "2010/0456" */
    static boolean isAfterYear(Scan scan, int at) {
        return scan.is(at, Term.SLASH)
                && scan.is(at + 1, Term.NUMBER)
                && scan.tokens.isGlued(at + 1)
                && scan.tokens.digits(at + 1) > 2
                && !Years.isYear(scan.value(at + 1));
    }

    /** "ISO 9001:2008" */
    static boolean isOfStandard(Scan scan, int at) {
        return scan.is(at - 1, Term.COLON)
                && scan.is(at - 2, Term.NUMBER)
                && scan.tokens.isGlued(at)
                && scan.tokens.isGlued(at - 1);
    }
}
