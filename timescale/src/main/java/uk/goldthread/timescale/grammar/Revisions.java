package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;

/** {@code revised to}, {@code originally}, {@code agreed}: the words that say which of two dates is the new one. */
final class Revisions {

    /** The value of "update". */
    private static final int UPDATE = 1;

    /** The value of "baseline". */
    private static final int BASELINE = 1;

    private Revisions() {}

    /** "Dec 2009 (revised)": the word after a date, alone in its bracket, is about that date. */
    static int newDate(Scan scan, int at) {
        int end = Slippage.read(scan, at);
        if (end > at + 1) {
            return end;
        }
        Period last = scan.lastPeriod();
        if (last != null && isAside(scan, at)) {
            scan.revise(at);
            last.role = Role.NEW;
            last.revision++;
        } else {
            scan.revise(at);
        }
        return at + 1;
    }

    static void oldDate(Scan scan, int at) {
        Period last = scan.lastPeriod();
        if (isBaseline(scan, at) && last != null && last.to == at && last.doubtful) {
            scan.word();
            return;
        }
        if (last != null && isAside(scan, at)) {
            last.role = Role.OLD;
            scan.apart();
        } else {
            scan.role(Role.OLD, at);
        }
    }

    private static boolean isAside(Scan scan, int at) {
        return scan.follows() && scan.is(at - 1, Term.OPEN) && scan.is(at + 1, Term.CLOSE);
    }

    /** "Jan 2020: agreed; Mar 2020: issued": the word at the end of its clause is about the date before it. */
    static void agreed(Scan scan, int at) {
        if (scan.is(at + 1, Term.SEMICOLON)) {
            scan.apart();
        } else if (!scan.awaitsNew()) {
            scan.role(Role.AGREED, at);
        }
    }

    /** "Published May 2010"; "May 2010 update: on track for July 2010" says first when that was so. */
    static void issued(Scan scan, int at) {
        if (!isUpdate(scan, at)) {
            scan.role(Role.ISSUED, at);
            return;
        }
        Period last = scan.lastPeriod();
        if (last != null && last.to == at && last.role == Role.PLAIN && scan.is(at + 1, Term.COLON)) {
            last.role = Role.ISSUED;
        }
        scan.word();
    }

    /** "the 2008 baseline" is what is measured against; "baseline: March 2010" a date that another replaces. */
    static boolean isBaseline(Scan scan, int at) {
        return scan.is(at, Term.OLD_DATE) && scan.value(at) == BASELINE;
    }

    static boolean isUpdate(Scan scan, int at) {
        return scan.is(at, Term.ISSUED) && scan.value(at) == UPDATE;
    }
}
