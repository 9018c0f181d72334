package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.calendar.Easter;
import uk.goldthread.timescale.words.Term;

/** {@code by Easter 2014}, {@code Christmas}. */
final class Feasts {

    private Feasts() {}

    static int read(Scan scan, int at) {
        Period period = new Period(Unit.FEAST, Kind.DAY, scan.value(at));
        int end = Years.after(scan, at + 1, period);
        Seasons.silentInHolidays(scan, at + 1, end);
        // "Easter term 2010": universities set theirs.
        scan.reading.silent |= scan.is(at + 1, Term.TERM);
        scan.add(period, at, end).doubtful = isName(scan, at, end);
        return end;
    }

    /** "Christmas lights" and "Easter Newsletter" are no days; "by Christmas all staff" names one. */
    private static boolean isName(Scan scan, int at, int end) {
        boolean first = switch (scan.term(at - 1)) {
            case END, WORD, OF, COMMA, DASH, COLON -> true;
            default -> false;
        };
        return first && (scan.is(end, Term.WORD) || scan.is(end, Term.PAPER));
    }

    static LocalDate day(int feast, int year) {
        return switch (feast) {
            case 1 -> Easter.sunday(year);
            case 2 -> LocalDate.of(year, 12, 25);
            case 3 -> Easter.sunday(year).minusDays(2);
            case 4 -> Easter.sunday(year).plusDays(1);
            case 5 -> LocalDate.of(year, 12, 26);
            case 6 -> LocalDate.of(year, 12, 31);
            case 8 -> Easter.sunday(year).plusDays(49);
            default -> LocalDate.of(year, 1, 1);
        };
    }
}
