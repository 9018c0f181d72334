package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Goes through the terms of a text once, from left to right, and hands each to the construct that it begins. */
final class Scan {

    final Tokens tokens;
    final Reading reading;

    private Role role = Role.PLAIN;
    private boolean periodBefore;
    private Link link = Link.APART;
    private int roleAt = -1;
    private int depth;
    /** How many words that say nothing of time stand between the last period and here. */
    private int apartSince;

    Scan(Tokens tokens, LocalDate reference, Settings settings) {
        this.tokens = tokens;
        this.reading = new Reading(tokens, reference, settings);
    }

    Reading read() {
        int at = 0;
        while (at < tokens.size()) {
            int next = Constructs.period(this, at);
            if (next > at) {
                at = next;
            } else {
                at = marker(at);
            }
        }
        return reading;
    }

    boolean is(int at, Term term) {
        return tokens.is(at, term);
    }

    Term term(int at) {
        return tokens.term(at);
    }

    int value(int at) {
        return tokens.value(at);
    }

    LocalDate reference() {
        return reading.reference;
    }

    /** Adds a period with the role that the words before it gave. */
    Period add(Period period, int from, int to) {
        period.from = from;
        period.to = to;
        period.role = role;
        period.link = periodBefore ? link == Link.APART ? Link.STACKED : link : Link.APART;
        reading.periods.add(period);
        apartSince = 0;
        periodBefore = true;
        link = Link.APART;
        return period;
    }

    @Nullable
    Period lastPeriod() {
        return reading.periods.isEmpty() ? null : reading.periods.getLast();
    }

    /** The first period read since there were so many; one that took a year before it stands in that year's place. */
    Period since(int count) {
        return reading.periods.get(Math.min(count, reading.periods.size() - 1));
    }

    /** Whether nothing but a link stands between the last period and this place. */
    boolean follows() {
        return periodBefore;
    }

    Link link() {
        return link;
    }

    /** Says how the next period is joined to the last one. */
    void joinWith(Link next) {
        link(next);
    }

    /** Takes the last period back: what follows has its year. */
    void replaceLast() {
        Period taken = reading.periods.removeLast();
        role = taken.role;
        link = taken.link;
        periodBefore = taken.link.joins();
    }

    /** Gives a year to the period before it that has none, past words that say nothing of time: "July meeting 2010". */
    boolean lendsYear(Period year) {
        Period last = lastPeriod();
        if (last == null || last.hasYear() || periodBefore || apartSince > 3) {
            return false;
        }
        last.year(year.year, false);
        return true;
    }

    private void role(Role next, int at) {
        role = next;
        roleAt = at;
        apart();
    }

    private void apart() {
        apartSince++;
        periodBefore = false;
        link = Link.APART;
    }

    private int marker(int at) {
        switch (tokens.term(at)) {
            case DASH -> link(Link.TO);
            case TO -> to(at);
            case SLASH -> link(Link.SLASH);
            case AND, OR -> link(Link.AND);
            case COMMA, OPEN, CLOSE, DOT, SEMICOLON, COLON, WEEKDAY, IN, BY, OF, CLOCK, TIME -> {}
            case UNTIL -> until(at);
            case FROM -> from(at);
            case ONWARDS -> reading.onwards = true;
            case ONGOING -> ongoing();
            case DONE -> done(at);
            case TO_DO -> toDo();
            case IMMEDIATE -> immediate(at);
            case NOW -> now(at);
            case ASAP -> reading.asap = true;
            case UNDATED -> apart();
            case REVIEW -> review(at);
            case NEW_DATE -> newDate(at);
            case OLD_DATE, OLD_FROM -> role(Role.OLD, at);
            case AGREED -> agreed(at);
            case AFTER, SUBJECT, MEETING -> anchor(at);
            case REPEAT, EVERY, PER_YEAR -> {
                apart();
                return Repetitions.read(this, at);
            }
            case ORDINAL, LAST -> {
                apart();
                return Repetitions.weekdayOfMonths(this, at);
            }
            case BEFORE -> before(at);
            case FIGURE -> figure(at);
            case HENCE -> hence(at);
            case END_OF -> end(at);
            case START_OF -> start(at);
            case CIRCA -> reading.fuzzy = true;
            case LABEL -> {
                apart();
                return label(at);
            }
            case STATUS -> apart();
            default -> other();
        }
        return at + 1;
    }

    private void link(Link next) {
        if (periodBefore) {
            link = next;
        }
    }

    private void to(int at) {
        if (periodBefore) {
            if (role == Role.OLD && is(roleAt, Term.OLD_FROM)) {
                newDate(at);
            } else {
                link = Link.TO;
            }
        } else if (at == 0 || reading.ongoing && is(at - 1, Term.ONGOING)) {
            role(Role.UNTIL, at);
        }
    }

    private void until(int at) {
        if (role == Role.NEW && roleAt == at - 1) {
            return;
        }
        if (periodBefore) {
            link = Link.TO;
        } else {
            role(Role.UNTIL, at);
        }
    }

    private void from(int at) {
        if (role == Role.NEW && roleAt == at - 1) {
            role(Role.OLD, at);
        } else {
            role(Role.FROM, at);
        }
    }

    private void ongoing() {
        reading.ongoing = true;
        apart();
    }

    private void done(int at) {
        if (reading.periods.isEmpty() || Constructs.beginsPeriod(this, at + 1)) {
            reading.doneBefore = true;
        } else {
            reading.doneAfter = true;
        }
        apart();
    }

    private void toDo() {
        reading.toDo = true;
        apart();
    }

    private void immediate(int at) {
        add(Period.fixed(Kind.IMMEDIATE, reference(), reference()), at, at + 1);
    }

    /** "now March 2010" replaces a date; "now" alone, or with an end, is today. */
    private void now(int at) {
        if (Constructs.beginsPeriod(this, at + 1)) {
            newDate(at);
        } else {
            immediate(at);
        }
    }

    private void review(int at) {
        if (is(at + 1, Term.REPEAT) || is(at - 1, Term.REPEAT) || is(at + 1, Term.EVERY)) {
            reading.reviewRepeats = true;
        }
        role(Role.REVIEW, at);
    }

    private void newDate(int at) {
        reading.revised = true;
        role(Role.NEW, at);
    }

    private void agreed(int at) {
        if (role != Role.NEW) {
            role(Role.AGREED, at);
        }
    }

    private void anchor(int at) {
        if (Constructs.beginsPeriod(this, at + 1) && is(at, Term.AFTER)) {
            role(Role.AFTER, at);
        } else {
            anchorAt(is(at, Term.MEETING) ? at : at + 1);
            apart();
        }
    }

    void anchorAt(int at) {
        if (reading.anchorAt < 0) {
            reading.anchorAt = at;
        }
    }

    /** "before 31 March" is by that day; which day "before March" means is not said. */
    private void before(int at) {
        if (Constructs.beginsPeriod(this, at + 1)) {
            role(Role.BEFORE, at);
        } else {
            anchorAt(at + 1);
            apart();
        }
    }

    /** "75% complete" is under way. */
    private void figure(int at) {
        apart();
        if (is(at + 1, Term.DONE) && value(at) < 100) {
            reading.ongoing = true;
        }
    }

    private void hence(int at) {
        role(Role.FROM, at);
        add(Period.fixed(Kind.IMMEDIATE, reference(), reference()), at, at + 1);
    }

    /** "March 2010 end". */
    private void end(int at) {
        Period last = lastPeriod();
        if (periodBefore && last != null && last.part == Part.WHOLE) {
            last.part = Part.END;
            last.to = at + 1;
        }
    }

    /** "Start: March 2010" is a beginning, "start of March 2010" a day. */
    private void start(int at) {
        if (is(at + 1, Term.COLON)) {
            role(Role.FROM, at);
        }
    }

    private int label(int at) {
        int next = at + 1;
        while (is(next, Term.DOT)
                || is(next, Term.NUMBER) && tokens.digits(next) <= 2
                || is(next, Term.DASH) && is(next + 1, Term.NUMBER) && tokens.digits(next + 1) <= 2) {
            next++;
        }
        return next;
    }

    private void other() {
        apart();
        if (role != Role.NEW && role != Role.OLD && role != Role.REVIEW) {
            role = Role.PLAIN;
        }
    }

    /** Reads one period inside another construct. */
    int nested(int at) {
        if (depth > 4) {
            return at;
        }
        depth++;
        int next = Constructs.period(this, at);
        depth--;
        return next;
    }
}
