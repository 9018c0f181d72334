package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Goes through the terms of a text once, from left to right: a construct reads each period, {@link Markers} the words between. */
final class Scan {

    /** A construct within a construct within a construct: "from the end of the first quarter of" is the deepest that is written. */
    private static final int DEEPEST = 4;

    /** "July meeting of the board 2010": a year further away belongs to something else. */
    private static final int FURTHEST_YEAR = 3;

    /** "after the elections to the county council in May 2011" */
    private static final int FURTHEST_EVENT = 8;

    final Tokens tokens;
    final Reading reading;

    private Role role = Role.PLAIN;
    private int roleAt = -1;
    /** How many words have replaced a date so far. */
    private int revisions;

    private boolean periodBefore;
    private Link link = Link.APART;
    private int depth;
    /** The first token after "after" or "before", where no time follows it; -1 where there is none. */
    private int eventAt = -1;

    private Role eventRole = Role.AFTER;
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
            at = next > at ? next : Markers.read(this, at);
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
        period.role = isOfEvent(from) ? eventRole : role;
        period.revision = revisions;
        period.link = periodBefore ? link == Link.APART ? Link.STACKED : link : Link.APART;
        reading.periods.add(period);
        apartSince = 0;
        periodBefore = true;
        link = Link.APART;
        return period;
    }

    /** Says where the event begins that something is before or after; -1 for none. "Two weeks before" it is said once, by the weeks. */
    void event(int at, Role when) {
        if (at != eventAt) {
            eventAt = at;
            eventRole = when;
        }
    }

    /** "After the election in May 2011": the date is that of the election. */
    private boolean isOfEvent(int from) {
        return mayBeOfEvent() && is(from - 1, Term.IN) && isWithinEvent(from);
    }

    /** Whether the place is in the clause of such an event: "before the new pupil starts in September". */
    boolean isWithinEvent(int at) {
        int event = eventAt;
        if (event < 0 || at <= event || at - event > FURTHEST_EVENT) {
            return false;
        }
        for (int i = event; i < at; i++) {
            if (!isOfClause(term(i))) {
                return false;
            }
        }
        return true;
    }

    Role eventRole() {
        return eventRole;
    }

    /** "Deferred until after the election in May 2011" gives no new date. */
    private boolean mayBeOfEvent() {
        return isPlain() || role == Role.NEW && awaitsNew();
    }

    /** Nothing but that it was published says what the next period is there for. */
    private boolean isPlain() {
        return role == Role.PLAIN || role == Role.ISSUED;
    }

    private static boolean isOfClause(Term term) {
        return switch (term) {
            case WORD, ACT, OF, IN, BY, NEW, MEETING, PAPER, AGREED -> true;
            default -> false;
        };
    }

    /** At once: the reference day. */
    void addImmediate(int at) {
        add(Period.fixed(Kind.IMMEDIATE, reference(), reference()), at, at + 1);
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

    /** Says how the next period is joined to the last one, where nothing else stands between. */
    void joinWith(Link next) {
        if (periodBefore) {
            link = next;
        }
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
        if (last == null || last.hasYear() || periodBefore || !isPlain() || apartSince > FURTHEST_YEAR) {
            return false;
        }
        last.year(year.year, false);
        return true;
    }

    Role role() {
        return role;
    }

    /** Whether the word there gave the present role. */
    boolean gaveRole(int at) {
        return roleAt == at;
    }

    boolean roleIsFrom(Term term) {
        return is(roleAt, term);
    }

    /** What the next period is there for. */
    void role(Role next, int at) {
        role = next;
        roleAt = at;
        apart();
    }

    void revise(int at) {
        reading.revised = true;
        revisions++;
        role(Role.NEW, at);
    }

    /** A word that says nothing of time ends what a preposition began; a new date may stand far from the word that announces it. */
    void word() {
        aside();
        endIssued();
        switch (role) {
            case NEW, OLD, REVIEW, ASIDE, ISSUED -> {}
            case AGREED -> role = Role.ISSUED;
            default -> role = Role.PLAIN;
        }
    }

    /** What follows the day of issue is there for something else. */
    void endIssued() {
        Period last = lastPeriod();
        if ((role == Role.ISSUED || role == Role.AGREED) && last != null && last.role == role) {
            role = Role.PLAIN;
        }
    }

    /** "Start Jan 2020. Review Jan 2021. Complete Dec 2022": what follows the sentence that names a review is not that review. */
    void endReview() {
        Period last = lastPeriod();
        if (role == Role.REVIEW && last != null && last.role == role) {
            role = Role.PLAIN;
        }
    }

    /** What is named past other words after the new date is not that date. */
    void aside() {
        apart();
        if (awaitsNew()) {
            return;
        }
        role = role == Role.NEW ? Role.ASIDE : role;
    }

    /** Whether a word has announced a new date that has not been read yet. */
    boolean awaitsNew() {
        Period last = lastPeriod();
        return role == Role.NEW && (last == null || last.role != Role.NEW || last.revision != revisions);
    }

    void apart() {
        apartSince++;
        periodBefore = false;
        link = Link.APART;
    }

    /** The time of day between a day and its year parts them; in "25 March - 5 pm 29 March" it is that of the second day. */
    void clock() {
        if (!link.joins()) {
            apart();
        }
    }

    void anchorAt(int at) {
        if (reading.anchorAt < 0) {
            reading.anchorAt = at;
        }
    }

    /** Reads one period inside another construct. */
    int nested(int at) {
        if (depth > DEEPEST) {
            return at;
        }
        depth++;
        int next = Constructs.period(this, at);
        depth--;
        return next;
    }
}
