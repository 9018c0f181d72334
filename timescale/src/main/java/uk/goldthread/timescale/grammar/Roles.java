package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which periods of a reading govern, which they replace, and which is the review. */
final class Roles {

    final List<Period> main = new ArrayList<>(2);
    List<Period> old = List.of();

    @Nullable
    LocalDate review;

    /** Nothing says which days are meant. */
    boolean unclear;

    boolean revised;

    private final boolean replaced;

    private Roles(Reading reading) {
        replaced = has(reading.periods, Role.NEW);
        revised = replaced;
    }

    static Roles of(Reading reading) {
        Roles roles = new Roles(reading);
        for (Period period : reading.periods) {
            roles.add(period);
        }
        roles.dropDoubtful();
        roles.settle(reading);
        return roles;
    }

    /** A new date beside an old one is the one that governs; a review is no timescale of its own. */
    private void add(Period period) {
        switch (period.role) {
            case REVIEW -> review = period.last;
            case OLD -> replace(period);
            case NEW -> main.add(period);
            case AGREED -> agreed(period);
            case AFTER -> unclear = true;
            case BEFORE -> before(period);
            default -> plain(period);
        }
    }

    private void plain(Period period) {
        if (replaced) {
            replace(period);
        } else {
            main.add(period);
        }
    }

    private void replace(Period period) {
        if (old.isEmpty()) {
            old = new ArrayList<>(2);
        }
        old.add(period);
    }

    private void before(Period period) {
        unclear |= period.first == null || !period.first.equals(period.last);
        main.add(period);
    }

    /** "December 2009, agreed March 2010": the later is the new date; an earlier one is when it was agreed. */
    private void agreed(Period period) {
        if (main.isEmpty()) {
            main.add(period);
        } else if (isAfter(period.last, main.getLast().last)) {
            main.forEach(this::replace);
            main.clear();
            main.add(period);
        }
    }

    private void dropDoubtful() {
        if (main.size() > 1 && hasDoubtful(main)) {
            main.removeIf(period -> period.doubtful);
        } else if (main.size() == 1 && main.getFirst().doubtful) {
            main.clear();
        }
    }

    /** "Was June 2008" with nothing after it is still the only date there is. */
    private void settle(Reading reading) {
        if (main.isEmpty() && !old.isEmpty() && review == null && !reading.revised) {
            main.addAll(old);
            old = List.of();
        }
        revised |= !old.isEmpty();
    }

    private static boolean has(List<Period> periods, Role role) {
        for (Period period : periods) {
            if (period.role == role) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDoubtful(List<Period> periods) {
        for (Period period : periods) {
            if (period.doubtful) {
                return true;
            }
        }
        return false;
    }

    static boolean isAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isAfter(b);
    }
}
