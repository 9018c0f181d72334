package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Everything that begins with a number: numeric dates, days before their month, years. */
final class Numbers {

    /** Days that share one month: "1, 2, 8 and 9 March". No month has more. */
    private static final int MOST_DAYS = 31;

    /** "32 March" is an impossible day; a larger number is none. */
    private static final int LAST_DAY_MISTAKEN = 39;

    private Numbers() {}

    static int read(Scan scan, int at) {
        int end = References.lettered(scan, at);
        if (end == at) {
            end = NumericDates.read(scan, at);
        }
        if (end == at) {
            end = References.dotted(scan, at);
        }
        if (end == at) {
            end = days(scan, at);
        }
        if (end == at && scan.is(at + 1, Term.QUARTER) && scan.tokens.isGlued(at + 1)) {
            end = Quarters.numbered(scan, at);
        }
        if (end == at && scan.tokens.has(at, Tokens.ORDINAL)) {
            end = Ordinals.read(scan, at, scan.value(at));
        }
        if (end == at) {
            end = BareYears.read(scan, at);
        }
        if (end == at) {
            end = Durations.bare(scan, at);
        }
        return end;
    }

    private static int days(Scan scan, int at) {
        int month = monthAfterDays(scan, at);
        if (month < 0) {
            return at;
        }
        scan.reading.silent |= isCut(scan, at);
        Period last = null;
        for (int i = at; i < month; i++) {
            if (scan.is(i, Term.NUMBER)) {
                // "28 - 3 March" begins in a month that is not named.
                scan.reading.silent |= last != null && last.day >= scan.value(i);
                last = day(scan, i, scan.value(month));
            } else {
                linkDays(scan, i);
            }
        }
        int next = month + 1;
        while (scan.is(next, Term.DOT)) {
            next++;
        }
        if (last == null) {
            return at;
        }
        int end = Years.after(scan, next, last);
        last.to = end > next ? end : month + 1;
        return last.to;
    }

    /** "3 1 March" is the 31st with a blank, or the third of a list on the 1st. */
    private static boolean isCut(Scan scan, int at) {
        return isAlone(scan, at - 1)
                && scan.tokens.digits(at - 1) == 1
                && scan.tokens.digits(at) == 1
                && !scan.tokens.has(at - 1, Tokens.ORDINAL)
                && scan.value(at - 1) >= 1
                && scan.value(at - 1) * 10 + scan.value(at) <= 31;
    }

    /** A number of one or two digits that no word before it counts with. */
    static boolean isAlone(Scan scan, int at) {
        return scan.is(at, Term.NUMBER)
                && scan.tokens.digits(at) <= 2
                && switch (scan.term(at - 1)) {
                    case END, BY, IN, OF, FROM, UNTIL, TO, BEFORE -> true;
                    default -> false;
                };
    }

    static void linkDays(Scan scan, int at) {
        switch (scan.term(at)) {
            case DASH, TO, UNTIL -> scan.joinWith(Link.TO);
            case SLASH -> scan.joinWith(Link.SLASH);
            default -> scan.joinWith(Link.AND);
        }
    }

    private static Period day(Scan scan, int at, int month) {
        Period day = new Period(Unit.DAY, Kind.DAY, month);
        day.day = scan.value(at);
        return scan.add(day, at, at + 1);
    }

    /** The place of the month that follows this day and the days linked to it; -1 where none does. */
    private static int monthAfterDays(Scan scan, int at) {
        int i = at;
        for (int days = 0; days < MOST_DAYS; days++) {
            if (!isDay(scan, i)) {
                return -1;
            }
            i++;
            int month = skipToMonth(scan, i);
            if (scan.is(month, Term.MONTH)) {
                return isSpacedDash(scan, i) ? -1 : month;
            }
            if (!isDayLink(scan, i)) {
                return -1;
            }
            i++;
            while (scan.is(i, Term.WEEKDAY) || scan.is(i, Term.OF)) {
                i++;
            }
        }
        return -1;
    }

    private static boolean isSpacedDash(Scan scan, int at) {
        return scan.is(at, Term.DASH) && !scan.tokens.isGlued(at);
    }

    private static int skipToMonth(Scan scan, int at) {
        int i = at;
        while (i < at + 2
                && (scan.is(i, Term.OF)
                        || scan.is(i, Term.DASH)
                        || scan.is(i, Term.DOT) && scan.tokens.isGlued(i + 1)
                        || scan.is(i, Term.SLASH))) {
            i++;
        }
        return i;
    }

    static boolean isDay(Scan scan, int at) {
        return scan.is(at, Term.NUMBER)
                && scan.tokens.digits(at) <= 2
                && scan.value(at) >= 1
                && scan.value(at) <= LAST_DAY_MISTAKEN;
    }

    static boolean isDayLink(Scan scan, int at) {
        return switch (scan.term(at)) {
            case DASH, SLASH, AND, OR, COMMA, TO, UNTIL -> true;
            default -> false;
        };
    }
}
