package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Which periods of a reading govern, which they replace, and which is the review. */
final class Roles {

    /** The value of "started" and the like among the words that begin something. */
    private static final int BEGUN = 1;

    /** "(progress to be reported to the July meeting" */
    private static final int LONGEST_REMARK = 12;

    final List<Period> main = new ArrayList<>(2);
    List<Period> old = List.of();

    @Nullable
    LocalDate review;

    /** The period named for review; a day that does not exist gives no review. */
    @Nullable
    Period reviewed;

    /** Nothing says which days are meant. */
    boolean unclear;

    boolean revised;

    private final Tokens tokens;
    private final LocalDate reference;
    private final boolean replaced;

    private Roles(Reading reading) {
        tokens = reading.tokens;
        reference = reading.reference;
        replaced = has(reading.periods, Role.NEW) || reading.newDateOpen;
        revised = replaced;
    }

    static Roles of(Reading reading) {
        Roles roles = new Roles(reading);
        for (Period period : reading.periods) {
            roles.add(period);
        }
        roles.dropDoubtful();
        roles.dropImmediate();
        roles.dropLogged();
        roles.settle(reading);
        return roles;
    }

    /** A new date beside an old one is the one that governs; a review is no timescale of its own. */
    private void add(Period period) {
        switch (period.role) {
            case REVIEW -> review(period);
            case OLD -> replace(period);
            case NEW -> newest(period);
            case ASIDE -> aside(period);
            case AGREED -> agreed(period);
            case AFTER -> unclear = true;
            case BEFORE -> before(period);
            default -> plain(period);
        }
    }

    private void review(Period period) {
        reviewed = period;
        review = period.impossible ? null : period.last;
    }

    /** "revised to Dec 2009, revised to March 2010": each revision replaces the one before it. */
    private void newest(Period period) {
        if (!main.isEmpty() && main.getLast().revision < period.revision) {
            main.forEach(this::replace);
            main.clear();
        }
        if (isEarlierInBrackets(period)) {
            replace(period);
        } else {
            if (isDayOfAgreement(period)) {
                main.removeLast();
            }
            main.add(period);
        }
    }

    /** "New deadline agreed by the board on 6 September: 30 November". */
    private boolean isDayOfAgreement(Period period) {
        if (main.isEmpty() || !tokens.is(period.from - 1, Term.COLON)) {
            return false;
        }
        Period agreed = main.getLast();
        return agreed.role == Role.NEW
                && agreed.to == period.from - 1
                && !isAfter(agreed.last, reference)
                && isAfter(period.first, agreed.last);
    }

    /** "Revised: Dec 2009 (Sept 2009)". */
    private boolean isEarlierInBrackets(Period period) {
        return !main.isEmpty() && tokens.is(period.from - 1, Term.OPEN) && isAfter(main.getLast().first, period.last);
    }

    /** A later day belongs to the new date; an earlier one says when it was agreed. */
    private void aside(Period period) {
        if (main.isEmpty() || !period.inferred && isAfter(period.last, main.getLast().last)) {
            main.add(period);
        }
    }

    /** "Up from 22% in 2017", "from 4 in 2016 to 8 in 2019": when what is counted from was so. */
    private boolean isOfFigure(Period period) {
        int figure = period.from - 2;
        return tokens.is(period.from - 1, Term.IN)
                && (tokens.is(figure, Term.FIGURE) || tokens.is(figure, Term.NUMBER))
                && tokens.is(figure - 1, Term.FROM);
    }

    private void plain(Period period) {
        if (isOfFigure(period)) {
            return;
        }
        if (period.role == Role.FROM && isEndApart(period)) {
            period.role = Role.PLAIN;
        }
        if (replaced) {
            replace(period);
        } else if (!isRemark(period)) {
            if (isAfterHistory(period)) {
                main.clear();
            }
            unclear |= isStartOrOld(period);
            main.add(period);
        }
    }

    /** "Already started - end July 2010": an end that stands apart from the word that begins. */
    private boolean isEndApart(Period period) {
        return period.part == Part.END && tokens.is(period.from - 1, Term.DASH);
    }

    /** "June 2010 (report to July Council)": what a bracket says of another month is beside the date before it. */
    private boolean isRemark(Period period) {
        if (!period.inferred || main.isEmpty()) {
            return false;
        }
        boolean said = false;
        int furthest = Math.max(main.getLast().to, period.from - LONGEST_REMARK);
        for (int i = period.from - 1; i >= furthest; i--) {
            switch (tokens.term(i)) {
                case OPEN -> {
                    return said;
                }
                case CLOSE -> {
                    return false;
                }
                case WORD, ACT, PAPER, MEETING -> said = true;
                default -> {}
            }
        }
        return false;
    }

    /** "Approved March 2009, to be implemented by June 2010", read in between; before, both are still to come. */
    private boolean isAfterHistory(Period period) {
        return main.size() == 1
                && (period.role != Role.ISSUED && isHistory(main.getFirst(), period)
                        || isLogged(main.getFirst()) && isSaidOf(period))
                && !isAfter(main.getFirst().first, reference)
                && isAfter(period.first, main.getFirst().last);
    }

    private boolean isHistory(Period earlier, Period period) {
        return earlier.role == Role.ISSUED || earlier.role == Role.AGREED || isBegun(earlier, period);
    }

    /** "Started June 2009, to be complete by December 2009". */
    private boolean isBegun(Period begun, Period period) {
        return begun.role == Role.FROM
                && tokens.is(begun.from - 1, Term.FROM)
                && tokens.value(begun.from - 1) == BEGUN
                && period.link == Link.APART
                && period.role == Role.PLAIN;
    }

    /** "due 10.01.24", "Done 20/03/18" */
    private boolean isSaidOf(Period period) {
        return tokens.is(period.from - 1, Term.BY) || tokens.is(period.from - 1, Term.DONE);
    }

    /** "08.11.23: verbal update given, written one due 10.01.24": the day of an entry in a log. */
    private boolean isLogged(Period period) {
        return period.unit == Unit.DAY
                && period.role == Role.PLAIN
                && tokens.is(period.to, Term.COLON)
                && !isAfter(period.first, reference);
    }

    /** "March 2010 (from December 2009)": when it begins, or the date that March replaces. */
    private boolean isStartOrOld(Period period) {
        return !main.isEmpty()
                && tokens.is(period.from - 1, Term.FROM)
                && tokens.is(period.from - 2, Term.OPEN)
                && isAfter(main.getLast().first, period.last);
    }

    private void replace(Period period) {
        if (old.isEmpty()) {
            old = new ArrayList<>(2);
        }
        old.add(period);
    }

    private void before(Period period) {
        unclear |= !period.doubtful && (period.first == null || !period.first.equals(period.last));
        main.add(period);
    }

    /** "December 2009, agreed March 2010": the later is the new date; an earlier one is when it was agreed. */
    private void agreed(Period period) {
        if (main.isEmpty()) {
            main.add(period);
        } else if (!replaced && !period.inferred && isAfter(period.last, main.getLast().last)) {
            main.forEach(this::replace);
            main.clear();
            main.add(period);
        }
    }

    /** "Immediately, with effect from 1 March", "Immediate (completed 3rd May)": the date says when that was or will be. */
    private void dropImmediate() {
        if (main.size() == 2 && isWhen(main.getFirst(), main.getLast())) {
            main.removeFirst();
        }
    }

    private boolean isWhen(Period immediate, Period dated) {
        boolean past = dated.role == Role.ISSUED && !dated.inferred && !isAfter(dated.last, reference);
        boolean from = dated.role == Role.FROM && immediate.role != Role.FROM;
        return immediate.kind == Kind.IMMEDIATE && (past || from);
    }

    /** "08.11.23: discussed, update due 10.01.24": the day of the entry is not when it is to be done. */
    private void dropLogged() {
        if (reviewed != null && main.size() == 1 && isLogged(main.getFirst())) {
            main.clear();
        }
    }

    private void dropDoubtful() {
        if (main.size() > 1 && hasDoubtful(main)) {
            main.removeIf(period -> period.doubtful);
        } else if (main.size() == 1 && main.getFirst().doubtful) {
            main.clear();
        }
    }

    /** "Was June 2008" with nothing after it is still the only date there is; "moved from June 2008" leaves the new one unsaid. */
    private void settle(Reading reading) {
        unclear |= reading.slipped && !replaced;
        unclear |= main.isEmpty() && !old.isEmpty() && tokens.is(old.getLast().from - 1, Term.OLD_FROM);
        if (main.isEmpty() && !old.isEmpty() && review == null && !reading.revised && !reading.unconfirmed) {
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
