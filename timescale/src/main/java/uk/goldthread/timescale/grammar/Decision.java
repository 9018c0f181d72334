package uk.goldthread.timescale.grammar;

import static uk.goldthread.timescale.grammar.Roles.isAfter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Dated;
import uk.goldthread.timescale.Days;
import uk.goldthread.timescale.Flag;
import uk.goldthread.timescale.Immediate;
import uk.goldthread.timescale.Impossible;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Length;
import uk.goldthread.timescale.Onwards;
import uk.goldthread.timescale.Recurring;
import uk.goldthread.timescale.Relative;
import uk.goldthread.timescale.Repetition;
import uk.goldthread.timescale.Timescale;
import uk.goldthread.timescale.Undated;
import uk.goldthread.timescale.Words;
import uk.goldthread.timescale.words.Term;

/** Makes a timescale of what was read. */
final class Decision {

    /** The value of "ends" and "expires". */
    private static final int ENDS = 1;

    private final String text;
    private final Reading reading;
    private final Roles roles;
    private final List<Period> main;

    private int flags;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private Decision(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
        this.roles = Roles.of(reading);
        this.main = roles.main;
    }

    static Timescale of(String text, Reading reading) {
        Inference.infer(reading);
        Decision decision = new Decision(text, reading);
        decision.flag();
        return decision.decide();
    }

    private Timescale decide() {
        if (reading.silent || roles.unclear || isUncountedFrom() || isUntilAndMore()) {
            return new Undated(words(), Kind.UNKNOWN);
        }
        if (main.isEmpty()) {
            return withoutDate();
        }
        if (repeats() && !isEveryYearInferred()) {
            main.removeIf(Decision::isOfTheRule);
        }
        cover();
        if (isBeyondYears(first) || isBeyondYears(last) || isBeyondMonth()) {
            return new Undated(words(), Kind.UNKNOWN);
        }
        return repeats() ? recurring(reading.repetition) : dated();
    }

    /** "From April 2010 for 12 months", "6 months (from April 2010)": from which of its days is not said. */
    private boolean isUncountedFrom() {
        return main.size() == 1
                && main.getFirst().role == Role.FROM
                && reading.length != null
                && !reading.lengthIsWhole;
    }

    /** "Contract ends March 2025, retender autumn 2024": one of them is when it is due, and the other only says why. */
    private boolean isUntilAndMore() {
        if (main.size() < 2 || main.getFirst().role != Role.UNTIL) {
            return false;
        }
        for (Period period : main) {
            if (period.role == Role.PLAIN && period.link == Link.APART) {
                return true;
            }
        }
        return false;
    }

    /** The financial year 2199/00 ends in a year that is not read, so its end could not be said again. */
    private static boolean isBeyondYears(@Nullable LocalDate day) {
        return day != null && !Years.isYear(day.getYear());
    }

    /** "Fifth Tuesday of February 2010", "25th working day of May": the month has not so many. */
    private boolean isBeyondMonth() {
        for (Period period : main) {
            if (period.weekday > 0 && period.first != null && period.first.getMonthValue() != period.index) {
                return true;
            }
        }
        return false;
    }

    /** Asked anew once dates that belong to the rule are gone. */
    private boolean repeats() {
        return Repeating.is(text, reading, main);
    }

    private Timescale withoutDate() {
        if (repeats()) {
            return new Recurring(words(), reading.repetition, null, null, false);
        }
        if (reading.asap && reading.anchorAt < 0) {
            return new Immediate(words(), Days.from(reading.reference));
        }
        if (reading.anchorAt >= 0 || reading.length != null) {
            return new Relative(words(), null, reading.length, reading.lengthIsWhole, Anchor.words(text, reading));
        }
        if (reading.ongoing || reading.begun) {
            return new Undated(words(), Kind.ONGOING);
        }
        if (reading.doneBefore || reading.doneAfter) {
            flag(Flag.DONE);
            return new Undated(words(), Kind.DONE);
        }
        return new Undated(words(), Kind.UNKNOWN);
    }

    private Timescale dated() {
        flagDates();
        Role role = main.getFirst().role;
        Period impossible = firstImpossible();
        if (impossible != null) {
            return impossible(impossible, role);
        }
        if (reading.onwards || role == Role.FROM && main.size() == 1 || opensAtLast()) {
            return new Onwards(words(), Days.from(first), null);
        }
        if (role == Role.UNTIL && !isEndOfThing()) {
            flag(Flag.OPEN_START);
            return new Dated(words(), Kind.RANGE, Days.until(last));
        }
        if (reading.ongoing) {
            return new Onwards(words(), Days.from(first), last);
        }
        return closed();
    }

    /** "Pilot September to December 2010, rollout from January 2011": the last of several has no end. */
    private boolean opensAtLast() {
        Period newest = main.getLast();
        return main.size() > 1
                && newest.role == Role.FROM
                && newest.link != Link.TO
                && reading.tokens.is(newest.from - 1, Term.FROM)
                && newest.last != null
                && newest.last.equals(last);
    }

    /** "Lease expires 31 March 2026": something ends on that day; "ends March 2026" with nothing before it says until when. */
    private boolean isEndOfThing() {
        int end = main.getFirst().from - 1;
        return main.size() == 1
                && reading.tokens.is(end, Term.UNTIL)
                && reading.tokens.value(end) == ENDS
                && reading.tokens.is(end - 1, Term.WORD);
    }

    private @Nullable Period firstImpossible() {
        for (Period period : main) {
            if (period.impossible) {
                return period;
            }
        }
        return null;
    }

    private Impossible impossible(Period period, Role role) {
        flag(Flag.IMPOSSIBLE);
        boolean open = reading.onwards || reading.ongoing || role == Role.FROM && main.size() == 1;
        Days days = open ? Days.from(first) : role == Role.UNTIL ? Days.until(last) : Days.ofClosed(first, last);
        return new Impossible(words(), days, period.day, YearMonth.of(period.year, period.index));
    }

    private Timescale closed() {
        Days days = Days.ofClosed(first, last);
        Kind kind = kind();
        return switch (kind) {
            case IMMEDIATE -> new Immediate(words(), days);
            case RELATIVE -> new Relative(words(), days, reading.length, reading.lengthIsWhole, null);
            default -> new Dated(words(), kind, days);
        };
    }

    /** A repetition has a first or last date where a year is given, or where a word says so; else a month is part of the rule. */
    private Timescale recurring(@Nullable Repetition repetition) {
        if (firstImpossible() != null) {
            flag(Flag.IMPOSSIBLE);
        }
        if (isEveryYearInferred() && !isEdge(main.getFirst().role)) {
            return new Recurring(words(), Occurrences.of(repetition, main), null, null, false);
        }
        flagDates();
        boolean ends = main.size() > 1;
        return switch (main.getFirst().role) {
            case FROM -> new Recurring(words(), repetition, first, ends ? last : null, ends);
            case UNTIL ->
                reading.repetitionChanges
                        ? new Recurring(words(), repetition, null, null, false)
                        : new Recurring(words(), repetition, null, last, true);
            default ->
                new Recurring(words(), repetition, first, goesOn() ? null : last, ends || isThroughout(repetition));
        };
    }

    /** "September 2010 onwards, monthly"; "September 2010, monthly thereafter" names the first. */
    private boolean goesOn() {
        return reading.tokens.is(main.getFirst().to, Term.ONWARDS);
    }

    /** "Monthly from September" begins with the next one. */
    private static boolean isEdge(Role role) {
        return role == Role.FROM || role == Role.UNTIL;
    }

    /** "Monthly in 2010/11" is over with that year; "monthly, March 2010" begins then. */
    private boolean isThroughout(@Nullable Repetition repetition) {
        return repetition != null
                && !reading.onwards
                && first != null
                && last != null
                && repetition.comesTwiceWithin(first, last);
    }

    /** "March 2010 and annually in March": the second says when it comes again, and is no end. */
    private static boolean isOfTheRule(Period period) {
        return period.inferred && period.role == Role.PLAIN && period.link != Link.TO;
    }

    private boolean isEveryYearInferred() {
        for (Period period : main) {
            if (!period.inferred) {
                return false;
            }
        }
        return true;
    }

    /** Several dates cover everything from the first day of the earliest to the last day of the latest. */
    private void cover() {
        for (Period period : main) {
            boolean later = period.fromReference && !isAfter(reading.reference, period.last);
            LocalDate start = later ? reading.reference : period.first;
            if (first == null || isAfter(first, start)) {
                first = start;
            }
            if (last == null || isAfter(period.last, last)) {
                last = period.last;
            }
        }
    }

    /** Several periods are a range, unless they are the same, or seasons or quarters side by side. */
    private Kind kind() {
        Kind kind = main.getFirst().kind;
        for (Period period : main) {
            boolean beside =
                    period.kind == kind && (kind == Kind.SEASON || kind == Kind.QUARTER) && period.link != Link.TO;
            if (!beside && main.size() > 1 && !coversAll(period)) {
                return Kind.RANGE;
            }
        }
        return kind;
    }

    private boolean coversAll(Period period) {
        return period.first != null && period.first.equals(first) && period.last != null && period.last.equals(last);
    }

    private void flag() {
        if (reading.corrected || reading.tokens.isHealed()) {
            flag(Flag.CORRECTED);
        }
        if (roles.revised) {
            flag(Flag.REVISED);
        }
        Period review = roles.reviewed;
        if (review != null && review.inferred) {
            flag(Flag.YEAR_INFERRED);
        }
        if (review != null && review.impossible) {
            flag(Flag.IMPOSSIBLE);
        }
    }

    private void flagDates() {
        for (Period period : main) {
            if (period.isFuzzy() || isNotFirm()) {
                flag(Flag.FUZZY);
            }
            if (period.inferred) {
                flag(Flag.YEAR_INFERRED);
            }
        }
        if (reading.doneAfter || reading.doneBefore && !reading.toDo && isOver()) {
            flag(Flag.DONE);
        }
        if (countsWorkingDays() && last != null && !reading.settings.holidays().isKnown(last.getYear())) {
            flag(Flag.HOLIDAYS_UNKNOWN);
        }
    }

    /** "Phase 1 complete (Sept 2011), phase 2 by March 2012" is not done before the last of them has begun. */
    private boolean isOver() {
        return !isAfter(first, reading.reference)
                && (main.size() == 1 || !isAfter(main.getLast().first, reading.reference));
    }

    /** "circa", "provisionally", "March 2010?", "March 2010 (TBC)". */
    private boolean isNotFirm() {
        return reading.fuzzy || reading.unconfirmed || reading.tokens.isQuestioned();
    }

    private boolean countsWorkingDays() {
        return reading.length != null && reading.length.unit() == Length.Unit.WORKING_DAY;
    }

    private void flag(Flag flag) {
        flags |= FlagSets.bit(flag);
    }

    private Words words() {
        String replacedBy = roles.revised && !main.isEmpty() ? Agreement.words(text, reading, main.getFirst()) : null;
        return new Words(text, FlagSets.of(flags), roles.review, Replaced.of(text, reading, roles.old), replacedBy);
    }
}
