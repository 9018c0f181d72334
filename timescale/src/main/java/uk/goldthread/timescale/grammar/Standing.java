package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;

/** Where things stand: {@code ongoing}, {@code completed}, {@code TBC}, {@code 75%}, at once or now. */
final class Standing {

    /** The value of "in progress" and the like. */
    private static final int UNDER_WAY = 1;

    /** The value of "permanent". */
    private static final int PERMANENT = 2;

    /** The value of "TBC" and the like. */
    private static final int TO_BE_CONFIRMED = 1;

    /** The value of "counted from". */
    private static final int COUNTED_FROM = 2;

    /** "complete annual risk assessment by March 2010" */
    private static final int LONGEST_ORDER = 6;

    private Standing() {}

    static void read(Scan scan, int at) {
        switch (scan.term(at)) {
            case ONGOING -> ongoing(scan, at);
            case DONE -> done(scan, at);
            case TO_DO -> toDo(scan, at);
            case IMMEDIATE -> scan.addImmediate(at);
            case NOW -> now(scan, at);
            case THIS -> present(scan, at);
            case ASAP -> scan.reading.asap = true;
            case CIRCA -> scan.reading.fuzzy = true;
            case UNDATED -> undated(scan, at);
            default -> figure(scan, at);
        }
    }

    /** What is under way ends at the date beside it; what is ongoing goes on. A "permanent fix" has its date. */
    private static void ongoing(Scan scan, int at) {
        if (scan.value(at) == UNDER_WAY) {
            scan.reading.begun = true;
        } else if (scan.value(at) != PERMANENT || !scan.is(at + 1, Term.WORD)) {
            scan.reading.ongoing = true;
        }
        scan.apart();
    }

    private static void done(Scan scan, int at) {
        if (scan.value(at) == 0 && isOrder(scan, at)) {
            toDo(scan, at);
            return;
        }
        if (isUnfinished(scan, at - 1)) {
            scan.apart();
            return;
        }
        if (!scan.is(at + 1, Term.BY)) {
            scan.endIssued();
        }
        boolean then = Constructs.beginsPeriod(scan, at + 1);
        if (scan.reading.periods.isEmpty() || then) {
            scan.reading.doneBefore = true;
        } else {
            scan.reading.doneAfter = true;
        }
        if (then && (scan.role() == Role.PLAIN || scan.gaveRole(at - 1))) {
            // "The review concluded in April" tells when it was, not when the next one is.
            scan.role(Role.ISSUED, at);
        }
        scan.apart();
    }

    /** "Complete the training annually", "complete audit by March 2010" say what to do. */
    private static boolean isOrder(Scan scan, int at) {
        if (scan.is(at + 1, Term.OF)) {
            return true;
        }
        int next = at + 1;
        while (next <= at + LONGEST_ORDER && BareYears.isThing(scan, next)) {
            next++;
        }
        return next > at + 1 && scan.is(next, Term.BY);
    }

    private static void toDo(Scan scan, int at) {
        scan.endIssued();
        Prepositions.endBegun(scan, at);
        scan.reading.toDo = true;
        scan.apart();
    }

    /** "now March 2010" replaces a date, "now complete" says where things stand; "now" alone, or with an end, is today. */
    private static void now(Scan scan, int at) {
        if (Constructs.beginsPeriod(scan, at + 1)) {
            scan.revise(at);
        } else if (scan.is(at + 1, Term.DONE)) {
            scan.apart();
        } else {
            scan.addImmediate(at);
        }
    }

    /** "Counted from: month end" is how a time is rendered that has no day yet. */
    private static void undated(Scan scan, int at) {
        scan.reading.silent |= scan.value(at) == COUNTED_FROM;
        if (scan.value(at) == TO_BE_CONFIRMED && scan.role() != Role.REVIEW) {
            scan.reading.newDateOpen |= scan.awaitsNew();
            scan.reading.unconfirmed = true;
        }
        scan.apart();
    }

    /** "75% complete" is under way, and none of it is done. */
    private static void figure(Scan scan, int at) {
        if (scan.gaveRole(at - 1)) {
            // "from 34% to 50% by March" begins at no time.
            scan.word();
        }
        scan.apart();
        scan.reading.begun |= isUnfinished(scan, at);
    }

    private static boolean isUnfinished(Scan scan, int at) {
        return scan.is(at, Term.FIGURE) && scan.value(at) < 100 && scan.is(at + 1, Term.DONE);
    }

    /** "November 2008 - present" */
    private static void present(Scan scan, int at) {
        boolean ends = scan.term(at + 1) == Term.END || scan.is(at + 1, Term.CLOSE);
        scan.reading.onwards |= scan.follows() && scan.link() == Link.TO && ends;
        scan.word();
    }
}
