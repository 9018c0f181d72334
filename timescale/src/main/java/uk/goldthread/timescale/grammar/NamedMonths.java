package uk.goldthread.timescale.grammar;

import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Settings.Quarters;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** A quarter or season with its months named beside it, "Q3 (Oct-Dec 2010)", is those months, and keeps its kind. */
final class NamedMonths {

    /** "End of academic year (July 2012)" is told by the month in which lessons end, not by that of 31 August. */
    private static final int MOST_DAYS_APART = 62;

    private NamedMonths() {}

    static void settle(Reading reading) {
        List<Period> periods = reading.periods;
        for (int i = 0; i < periods.size(); i++) {
            Unit unit = periods.get(i).unit;
            if (unit == Unit.QUARTER || unit == Unit.SEASON) {
                settle(periods, i, reading.settings);
            }
            if (i + 1 < periods.size()
                    && isOneInBrackets(reading.tokens, periods.get(i), periods.get(i + 1))
                    && takesYearWithin(periods.get(i), periods.get(i + 1), reading.settings)) {
                periods.get(i + 1).standFor(periods.get(i));
                periods.get(i).dropped = true;
            }
        }
        periods.removeIf(period -> period.dropped);
    }

    /** "Spring 2022 (May)", "Q2 2021/22 (Sept 21)": the month in brackets is the one that is meant. */
    private static boolean isOneInBrackets(Tokens tokens, Period named, Period month) {
        boolean season = named.unit == Unit.QUARTER || named.unit == Unit.SEASON || named.unit == Unit.TERM;
        return season
                && named.hasYear()
                && named.part == Part.WHOLE
                && month.unit == Unit.MONTH
                && month.link == Link.STACKED
                && isOpen(tokens, month.from - 1)
                && tokens.is(month.to, Term.CLOSE);
    }

    /** "(", "(by" */
    private static boolean isOpen(Tokens tokens, int at) {
        return tokens.is(tokens.is(at, Term.BY) ? at - 1 : at, Term.OPEN);
    }

    /** Gives the month the year in which it lies within the season; false where its own is another, and then it is left as it was. */
    private static boolean takesYearWithin(Period season, Period month, Settings settings) {
        Placing.place(season, season.year, settings);
        int own = month.year;
        for (int year = season.year; year <= season.year + 1; year++) {
            if (own == Period.NO_YEAR || own == year) {
                Placing.place(month, year, settings);
                if (!Roles.isAfter(season.first, month.first) && !Roles.isAfter(month.last, season.last)) {
                    month.year(year, false);
                    return true;
                }
            }
        }
        month.first = null;
        month.last = null;
        return false;
    }

    /** "End of the financial year (March 2011)": the month or day beside it says when that end is. */
    static void dropEdges(Tokens tokens, List<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            periods.get(i).dropped |= isYearInBrackets(tokens, periods.get(i), periods.get(i - 1));
            if (periods.get(i).link == Link.STACKED && !periods.get(i).dropped) {
                dropEdge(periods.get(i - 1), periods.get(i));
                dropEdge(periods.get(i), periods.get(i - 1));
            }
        }
        periods.removeIf(period -> period.dropped);
    }

    /** "March 2011 (2010/11)", "June 2010 (for the 2010/11 financial year)": the year that the month or day before it lies in. */
    private static boolean isYearInBrackets(Tokens tokens, Period year, Period within) {
        int open = year.from - 1;
        while (tokens.is(open, Term.OF) || tokens.is(open, Term.IN)) {
            open--;
        }
        return year.unit == Unit.NAMED_YEAR
                && year.part == Part.WHOLE
                && tokens.is(open, Term.OPEN)
                && tokens.is(year.to, Term.CLOSE)
                && (within.unit == Unit.MONTH || within.unit == Unit.DAY)
                && within.to == open
                && year.first != null
                && !Roles.isAfter(year.first, within.first)
                && !Roles.isAfter(within.last, year.last);
    }

    /** The edge is a day of the month beside it; or it is told by that month or day, as the year of a school ends in its last term. */
    private static void dropEdge(Period edge, Period beside) {
        if (isEdgeWithin(edge, beside)) {
            // "April 2011 (start of the financial year)" says why it is that month.
            boolean explains = edge.part == Part.START && edge.from > beside.from;
            edge.dropped = explains;
            beside.dropped = !explains;
        } else if (isEndTold(edge, beside) || isDayTold(edge, beside)) {
            edge.dropped = true;
        }
    }

    /** "September 30, 2024 (end of fiscal year)": the day is told, whichever year ends then. */
    private static boolean isDayTold(Period edge, Period day) {
        return edge.unit == Unit.NAMED_YEAR
                && edge.inferred
                && (edge.part == Part.START || edge.part == Part.END)
                && edge.from > day.from
                && day.unit == Unit.DAY;
    }

    static boolean isEndTold(Period edge, Period beside) {
        boolean year = edge.unit == Unit.NAMED_YEAR || edge.unit == Unit.TERM;
        return year
                && edge.part == Part.END
                && (beside.unit == Unit.MONTH || beside.unit == Unit.DAY)
                && edge.last != null
                && beside.last != null
                && Math.abs(ChronoUnit.DAYS.between(edge.last, beside.last)) <= MOST_DAYS_APART;
    }

    private static boolean isEdgeWithin(Period edge, Period month) {
        return month.unit == Unit.MONTH
                && (edge.part == Part.START || edge.part == Part.END)
                && edge.last != null
                && !Roles.isAfter(month.first, edge.last)
                && !Roles.isAfter(edge.last, month.last);
    }

    private static void settle(List<Period> periods, int at, Settings settings) {
        Period named = periods.get(at);
        int after = monthsFrom(periods, at + 1, 1);
        int before = monthsFrom(periods, at - 1, -1);
        if (after > 0
                && periods.get(at + 1).link == Link.STACKED
                && isWhole(named, periods.get(at + 1), periods.get(at + after), after)) {
            join(named, periods, at + 1, at + after, settings);
        } else if (before > 0
                && named.link == Link.STACKED
                && isWhole(named, periods.get(at - before), periods.get(at - 1), before)) {
            join(named, periods, at - before, at - 1, settings);
            if (at + 1 < periods.size()) {
                periods.get(at + 1).link = Link.STACKED;
            }
        }
    }

    /** How many months stand in a row from there on. */
    private static int monthsFrom(List<Period> periods, int at, int step) {
        int count = 0;
        for (int i = at; i >= 0 && i < periods.size() && periods.get(i).unit == Unit.MONTH && count < 3; i += step) {
            count++;
        }
        return count;
    }

    /** Two or three months that span three; or one month with a year, beside a quarter without. */
    private static boolean isWhole(Period named, Period first, Period last, int count) {
        if (count == 1) {
            return first.hasYear() && !named.hasYear();
        }
        return (last.index - first.index + 12) % 12 == 2;
    }

    /** Where nobody names a year, "Q1 (April to June)" is one quarter, and its months say nothing more. */
    private static void join(Period named, List<Period> periods, int first, int last, Settings settings) {
        if (first < last && isOwn(named, periods.subList(first, last + 1), settings)) {
            periods.subList(first, last + 1).forEach(month -> month.dropped = true);
            named.link = first < periods.indexOf(named) ? periods.get(first).link : named.link;
        } else {
            lend(named, periods, first, last);
            named.dropped = true;
        }
    }

    private static boolean isOwn(Period named, List<Period> months, Settings settings) {
        for (Period month : months) {
            if (month.hasYear()) {
                return false;
            }
        }
        boolean financial = settings.quarters() == Quarters.FINANCIAL;
        int quarter = (named.index - (financial ? 0 : 1)) * 3 % 12 + 1;
        int own = named.unit == Unit.QUARTER ? quarter : named.index * 3;
        return !named.hasYear() && months.getFirst().index == own;
    }

    private static void lend(Period named, List<Period> periods, int first, int last) {
        Period end = periods.get(last);
        if (named.part == Part.END) {
            periods.subList(first, last).forEach(month -> month.dropped = true);
            end.part = Part.END;
        }
        if (!end.hasYear() && named.hasYear()) {
            end.year(named.year, named.split);
        }
        if (first == last) {
            return;
        }
        Kind kind = named.kind;
        for (int i = first; i <= last; i++) {
            periods.get(i).kind = kind;
            periods.get(i).link = i == first ? Link.STACKED : Link.SLASH;
            periods.get(i).role = named.role;
        }
    }
}
