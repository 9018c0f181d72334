package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Settings.Quarters;
import uk.goldthread.timescale.Settings.Tense;
import uk.goldthread.timescale.words.Term;

/** Gives each period without a year the year of its neighbour, or else the next one on or after the reference day. */
final class Inference {

    /** A leap day is at most this far away. */
    private static final int FURTHEST_YEARS = 8;

    /** What is to be complete in a month without a year is seldom further away. */
    private static final int SOON = 6;

    /** The value of "completed" and the like. */
    private static final int PAST_TENSE = 1;

    private final Reading reading;

    private @Nullable Period lastDone;

    private Inference(Reading reading) {
        this.reading = reading;
    }

    static void infer(Reading reading) {
        Inference inference = new Inference(reading);
        List<Period> periods = reading.periods;
        if (periods.size() > 1) {
            NamedYears.doubt(periods);
            NamedMonths.settle(reading);
            NamedYears.settle(periods);
        }
        for (int i = periods.size() - 1; i >= 0; i--) {
            inference.fromRight(periods.get(i), i + 1 < periods.size() ? periods.get(i + 1) : null);
        }
        inference.lastDone = inference.lastDone();
        if (isRangeWithoutYear(periods)) {
            inference.fromEnd(periods.getFirst(), periods.get(1));
        }
        for (int i = 0; i < periods.size(); i++) {
            inference.fromLeft(periods.get(i), i > 0 ? periods.get(i - 1) : null);
        }
        if (periods.size() > 1) {
            inference.agreedBefore(periods);
            NamedMonths.dropEdges(reading.tokens, periods);
        }
    }

    /** "Agreed in October, complete by Christmas": it is agreed before it is done, so that October is the last one. */
    private void agreedBefore(List<Period> periods) {
        for (int i = 0; i + 1 < periods.size(); i++) {
            Period agreed = periods.get(i);
            Period next = periods.get(i + 1);
            if (agreed.inferred && isAgreed(agreed, next) && Roles.isAfter(agreed.first, next.last)) {
                last(agreed, reading.reference);
            }
        }
    }

    private static boolean isRangeWithoutYear(List<Period> periods) {
        return periods.size() > 1
                && periods.getFirst().first == null
                && periods.get(1).first == null
                && periods.get(1).link == Link.TO;
    }

    /** "April to June" in May is the one that runs. */
    private void fromEnd(Period first, Period last) {
        fromLeft(last, null);
        fromRight(first, last);
        first.inferred = true;
    }

    private void place(Period period, int year) {
        Placing.place(period, year, reading.settings);
    }

    /** "Sept/Oct 08": a period takes the year of the one linked after it, and does not begin after it. */
    private void fromRight(Period period, @Nullable Period next) {
        if (period.hasYear()) {
            place(period, period.year);
        } else if (next != null && next.year != Period.NO_YEAR && isQuarterBesideDate(period, next)) {
            // "Q1 - June 2010" ends in that month, or is told by it.
            reading.silent |= next.link == Link.TO;
            holding(period, next);
        } else if (next != null && next.year != Period.NO_YEAR && next.link.joins()) {
            split(period, next);
            place(period, next.year);
            if (begins(period, next) || NamedMonths.isEndTold(period, next)) {
                period.year(next.year, period.split);
            } else {
                period.year(next.year - 1, period.split);
                place(period, period.year);
            }
        }
    }

    private static boolean isQuarterBesideDate(Period period, Period next) {
        boolean part = period.unit == Unit.QUARTER || period.unit == Unit.HALF;
        return part && (next.unit == Unit.MONTH || next.unit == Unit.DAY) && next.link.joins();
    }

    /** "Q2 (30 September 2010)": the quarter that holds the date, financial or of the calendar as they are counted; else neither is sure. */
    private void holding(Period period, Period date) {
        boolean split = reading.settings.quarters() == Quarters.FINANCIAL;
        for (int year = date.year; year >= date.year - 1; year--) {
            period.year(year, split);
            place(period, year);
            if (!Roles.isAfter(period.first, date.last) && !Roles.isAfter(date.first, period.last)) {
                return;
            }
        }
        reading.silent = true;
    }

    private static boolean begins(Period period, Period next) {
        return period.first == null || next.first == null || !period.first.isAfter(next.first) || period.split;
    }

    private static void split(Period period, Period next) {
        period.split = next.split && next.unit == period.unit
                || next.split && period.unit != Unit.DAY && period.unit != Unit.MONTH;
    }

    private void fromLeft(Period period, @Nullable Period before) {
        if (period.first != null) {
            return;
        }
        if (period.unit == Unit.QUARTER || period.unit == Unit.HALF) {
            period.split = reading.settings.quarters() == Quarters.FINANCIAL;
        }
        period.inferred = true;
        LocalDate from = base(before, period);
        Part part = period.part;
        if (period.strictlyNext || period.strictlyLast) {
            // "end of next year": it is the year that has to be the next one, not its end.
            period.part = Part.WHOLE;
        }
        if (period.strictlyLast || isPast(before) || isTold() && isPastTense(period.from - 1)) {
            last(period, from.isAfter(reading.reference) ? reading.reference : from);
        } else if (isTold() && before == null && tellsWhatWasDone()) {
            nearest(period);
        } else {
            next(period, from);
            reading.silent |= isOfList(period) && !isWithin(before, period) && wouldComeSooner(period, from);
            reading.silent |= isTold() ? isCompleteLongBefore(period) : isBesideWhatWasDone();
        }
        if (part != period.part) {
            period.part = part;
            place(period, period.year);
        }
    }

    /** The caller says that the words tell what was done. */
    private boolean isPast(@Nullable Period before) {
        return before == null && reading.settings.tense() == Tense.PAST;
    }

    /** The caller leaves it to the words. */
    private boolean isTold() {
        return reading.settings.tense() == Tense.TOLD;
    }

    /** "20 June (completed 14 June)", where all is said to lie ahead: what was done does not follow what was due by a year. */
    private boolean isBesideWhatWasDone() {
        return reading.periods.size() > 1 && tellsWhatWasDone();
    }

    /** "14 June: done", "20 June (completed 14 June)". Years are given from the left, so that the last such period waits longest for its own. */
    private boolean tellsWhatWasDone() {
        return lastDone != null && !lastDone.hasYear();
    }

    /** The last period without a year that a word tells as done. */
    private @Nullable Period lastDone() {
        if (!reading.doneBefore && !reading.doneAfter) {
            return null;
        }
        for (Period period : reading.periods.reversed()) {
            if (!period.hasYear() && (isPastTense(period.from - 1) || isSaidDone(period))) {
                return period;
            }
        }
        return null;
    }

    private boolean isSaidDone(Period period) {
        int after = period.to;
        while (isAside(reading.tokens.term(after))) {
            after++;
        }
        return isPastTense(after) && isEnd(reading.tokens.term(after + 1));
    }

    private static boolean isEnd(Term term) {
        return switch (term) {
            case END, CLOSE, DOT, COMMA, SEMICOLON -> true;
            default -> false;
        };
    }

    private static boolean isAside(Term term) {
        return term == Term.DASH || term == Term.COLON || term == Term.OPEN || term == Term.COMMA;
    }

    /** "Completed" tells what was done; "complete" says as often what to do. */
    private boolean isPastTense(int at) {
        return reading.tokens.is(at, Term.DONE) && reading.tokens.value(at) == PAST_TENSE;
    }

    /** The day from which a missing year is counted: that of the period before it, but for one that it replaces. */
    private LocalDate base(@Nullable Period before, Period period) {
        LocalDate first = before == null || before.unit == Unit.FIXED || before.doubtful ? null : before.first;
        boolean other =
                before != null && before.inferred && (before.revision != period.revision || isAgreed(before, period));
        return first == null || other ? reading.reference : first;
    }

    private static boolean isAgreed(Period before, Period period) {
        return (before.role == Role.AGREED || before.role == Role.ISSUED) && before.role != period.role;
    }

    /** One of several beside each other; days also past other words: "ordered 11th June; delivery by 29th June". */
    private boolean isOfList(Period period) {
        boolean listed = period.link == Link.STACKED || period.link == Link.AND;
        boolean day = period.unit == Unit.DAY;
        return reading.repetition == null
                && (day && period.link == Link.APART || listed && (day || period.unit == Unit.MONTH));
    }

    /** "January, April and July" in March begins with the next January, or with this April: tries the second, and goes back. */
    private boolean wouldComeSooner(Period period, LocalDate from) {
        if (!from.isAfter(reading.reference)) {
            return false;
        }
        next(period, reading.reference);
        boolean sooner = period.first != null && period.first.isBefore(from);
        next(period, from);
        return sooner;
    }

    /** "Complete 1st Dec", read in mid-December: what was done, or what to do in a year. */
    private boolean isCompleteLongBefore(Period period) {
        boolean date = period.unit == Unit.DAY || period.unit == Unit.MONTH;
        return date
                && reading.tokens.is(period.from - 1, Term.DONE)
                && Roles.isAfter(period.first, reading.reference.plusMonths(SOON));
    }

    /** "Spring 2011 (May)" */
    private static boolean isWithin(@Nullable Period before, Period period) {
        return before != null && before.last != null && !Roles.isAfter(period.last, before.last);
    }

    private void next(Period period, LocalDate from) {
        for (int year = from.getYear() - 1; year <= from.getYear() + FURTHEST_YEARS; year++) {
            place(period, year);
            if (isNext(period, from) && !isLeapDayElsewhere(period)) {
                period.year = year;
                return;
            }
        }
    }

    private static boolean isNext(Period period, LocalDate from) {
        if (period.first == null || period.last == null) {
            return false;
        }
        return period.strictlyNext ? period.first.isAfter(from) : !period.last.isBefore(from);
    }

    private void last(Period period, LocalDate until) {
        for (int year = until.getYear() + 1; year >= until.getYear() - FURTHEST_YEARS; year--) {
            place(period, year);
            if (isLast(period, until) && !isLeapDayElsewhere(period)) {
                period.year = year;
                return;
            }
        }
    }

    /** What is done was due lately or is due soon. */
    private void nearest(Period period) {
        next(period, reading.reference);
        if (period.first != null && period.first.isAfter(reading.reference.plusMonths(SOON))) {
            last(period, reading.reference);
        }
    }

    private static boolean isLast(Period period, LocalDate until) {
        if (period.first == null || period.last == null) {
            return false;
        }
        return period.strictlyLast ? period.last.isBefore(until) : !period.first.isAfter(until);
    }

    private static boolean isLeapDayElsewhere(Period period) {
        return period.impossible && period.unit == Unit.DAY && period.index == 2 && period.day == 29;
    }
}
