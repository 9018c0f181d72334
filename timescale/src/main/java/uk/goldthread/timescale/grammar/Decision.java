package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Days;
import uk.goldthread.timescale.Flag;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Timescale;
import uk.goldthread.timescale.Timescale.Dated;
import uk.goldthread.timescale.Timescale.Immediate;
import uk.goldthread.timescale.Timescale.Impossible;
import uk.goldthread.timescale.Timescale.Onwards;
import uk.goldthread.timescale.Timescale.Recurring;
import uk.goldthread.timescale.Timescale.Relative;
import uk.goldthread.timescale.Timescale.Undated;
import uk.goldthread.timescale.Words;

/** Decides which of the periods read governs, and makes a timescale of them. */
final class Decision {

    private final String text;
    private final Reading reading;
    private final List<Period> main = new ArrayList<>(2);
    private final List<Period> old = new ArrayList<>(2);
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);

    private @Nullable LocalDate review;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private Decision(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    static Timescale of(String text, Reading reading, boolean healed) {
        Decision decision = new Decision(text, reading);
        if (healed) {
            decision.flags.add(Flag.CORRECTED);
        }
        return decision.decide();
    }

    private Timescale decide() {
        Inference.infer(reading);
        sort();
        if (reading.silent) {
            return new Undated(words(), Kind.UNKNOWN);
        }
        return main.isEmpty() ? withoutDate() : dated();
    }

    /** A new date replaces the others; a review is no timescale of its own. */
    private void sort() {
        boolean replaced = false;
        for (Period period : reading.periods) {
            replaced |= period.role == Role.NEW;
        }
        for (Period period : reading.periods) {
            switch (period.role) {
                case REVIEW -> review = period.last;
                case OLD -> old.add(period);
                case AFTER -> reading.silent = true;
                case BEFORE -> before(period);
                case NEW -> main.add(period);
                case AGREED -> agreed(period);
                default -> (replaced ? old : main).add(period);
            }
        }
        if (main.size() > 1) {
            main.removeIf(period -> period.doubtful);
        } else if (!main.isEmpty() && main.getFirst().doubtful) {
            main.clear();
        }
        if (main.isEmpty() && !old.isEmpty() && review == null && !reading.revised) {
            main.addAll(old);
            old.clear();
        }
    }

    private void before(Period period) {
        boolean day = period.first != null && period.first.equals(period.last);
        reading.silent |= !day;
        main.add(period);
    }

    /** "December 2009, agreed March 2010": the later is the new date; an earlier one is when it was agreed. */
    private void agreed(Period period) {
        if (main.isEmpty()) {
            main.add(period);
        } else if (isAfter(period.last, main.getLast().last)) {
            old.addAll(main);
            main.clear();
            main.add(period);
        }
    }

    private Timescale withoutDate() {
        if (reading.repeat >= 0 && !(reading.ongoing && reading.reviewRepeats)) {
            return new Recurring(words(), null, null);
        }
        if (reading.asap) {
            return new Immediate(words(), Days.from(reading.reference));
        }
        if (reading.anchored || reading.durationWithoutStart) {
            return new Relative(words(), null);
        }
        if (reading.ongoing) {
            return new Undated(words(), Kind.ONGOING);
        }
        if (reading.doneBefore || reading.doneAfter) {
            flags.add(Flag.DONE);
            return new Undated(words(), Kind.DONE);
        }
        return new Undated(words(), Kind.UNKNOWN);
    }

    private Timescale dated() {
        cover();
        flag();
        if (reading.repeat >= 0 && !reading.reviewRepeats) {
            return recurring();
        }
        Role role = main.getFirst().role;
        if (reading.onwards || role == Role.FROM && main.size() == 1) {
            return new Onwards(words(), Days.from(first), null);
        }
        if (role == Role.UNTIL) {
            flags.add(Flag.OPEN_START);
            return new Dated(words(), Kind.RANGE, Days.until(last));
        }
        if (reading.ongoing) {
            return new Onwards(words(), Days.from(first), last);
        }
        return closed();
    }

    private Timescale closed() {
        Period period = main.getFirst();
        Days days = Days.ofClosed(first, last);
        if (isAnyImpossible()) {
            flags.add(Flag.IMPOSSIBLE);
            return new Impossible(words(), days, "");
        }
        return switch (kind()) {
            case IMMEDIATE -> new Immediate(words(), days);
            case RELATIVE -> new Relative(words(), days);
            default -> new Dated(words(), main.size() == 1 ? period.kind : kind(), days);
        };
    }

    private Timescale recurring() {
        boolean yearGiven = false;
        for (Period period : main) {
            yearGiven |= !period.inferred;
        }
        if (!yearGiven) {
            flags.remove(Flag.YEAR_INFERRED);
            return new Recurring(words(), null, null);
        }
        return switch (main.getFirst().role) {
            case FROM -> new Recurring(words(), first, main.size() == 1 ? null : last);
            case UNTIL -> new Recurring(words(), null, last);
            default -> new Recurring(words(), first, last);
        };
    }

    private void cover() {
        for (Period period : main) {
            LocalDate start = period.fromReference ? reading.reference : period.first;
            if (first == null || start != null && start.isBefore(first)) {
                first = start;
            }
            if (last == null || isAfter(period.last, last)) {
                last = period.last;
            }
        }
    }

    private static boolean isAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isAfter(b);
    }

    /** Several periods are a range, unless they are the same, or seasons or quarters side by side. */
    private Kind kind() {
        Kind kind = main.getFirst().kind;
        for (Period period : main) {
            boolean same = period.first != null
                    && period.first.equals(first)
                    && period.last != null
                    && period.last.equals(last);
            boolean beside =
                    period.kind == kind && (kind == Kind.SEASON || kind == Kind.QUARTER) && period.link != Link.TO;
            if (!same && !beside) {
                return Kind.RANGE;
            }
        }
        return kind;
    }

    private boolean isAnyImpossible() {
        for (Period period : main) {
            if (period.impossible) {
                return true;
            }
        }
        return false;
    }

    private void flag() {
        for (Period period : main) {
            if (period.isFuzzy()) {
                flags.add(Flag.FUZZY);
            }
            if (period.inferred) {
                flags.add(Flag.YEAR_INFERRED);
            }
        }
        if (reading.fuzzy) {
            flags.add(Flag.FUZZY);
        }
        if (!old.isEmpty()) {
            flags.add(Flag.REVISED);
        }
        if (reading.doneAfter || reading.doneBefore && !reading.toDo && !isAfter(first, reading.reference)) {
            flags.add(Flag.DONE);
        }
    }

    private Words words() {
        List<Timescale> earlier = List.of();
        if (!old.isEmpty()) {
            earlier = new ArrayList<>(old.size());
            for (Period period : old) {
                earlier.add(earlier(period));
            }
            earlier = List.copyOf(earlier);
        }
        return new Words(
                text,
                flags.isEmpty() ? java.util.Set.of() : java.util.Collections.unmodifiableSet(flags),
                review,
                earlier,
                null);
    }

    private Timescale earlier(Period period) {
        Words own = Words.of(text.substring(reading.start(period), reading.end(period)));
        return new Dated(own, period.kind, Days.ofClosed(period.first, period.last));
    }
}
