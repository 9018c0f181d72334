package uk.goldthread.timescale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Again and again; the first and last days only where the words give them.
 *
 * @param words the words and what they say besides the days
 * @param repetition the rule, null where the words give none
 * @param earliest the first day, null where the words name none
 * @param latest the last day of the first time or of them all, null where the words name none
 * @param ends the last day is the end of it all, not that of the first time ("October 2009 and annually thereafter")
 */
public record Recurring(
        Words words,
        @Nullable Repetition repetition,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean ends)
        implements Timescale {
    @Override
    public Kind kind() {
        return Kind.RECURRING;
    }

    /**
     * The rule of RFC 5545 where the words name one rule and say where it begins: "quarterly from April 2010" is
     * {@code FREQ=MONTHLY;INTERVAL=3}, beginning on {@link #earliest()}. A rule that names its days or months ("second Tuesday
     * of every month", "annually in October") may begin on any {@link #nextOccurrence}. Null otherwise, and then
     * {@link #rrules()} has what the words may mean.
     */
    public @Nullable String rrule() {
        Repetition rule = repetition;
        boolean certain = rule != null && rule.other() == null && (rule.isPlaced() || earliest != null);
        return certain && rule != null ? Rrule.of(rule, earliest, lastOfAll()) : null;
    }

    /**
     * Every rule that the words may mean, where it begins left open: one for "quarterly"; for "every second Tuesday" every
     * other one or the second of each month; none for "twice yearly", which names no days.
     */
    public List<String> rrules() {
        List<String> rules = new ArrayList<>();
        for (Repetition meant = repetition; meant != null; meant = meant.other()) {
            String rule = Rrule.of(meant, null, lastOfAll());
            if (rule != null) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    /** The days of the first occurrence, where the words give them: "October 2009 and annually thereafter". */
    private @Nullable Days first() {
        return earliest == null ? null : Days.ofClosed(earliest, ends || latest == null ? earliest : latest);
    }

    private @Nullable LocalDate lastOfAll() {
        return ends ? latest : null;
    }

    @Override
    public @Nullable Days nextOccurrence(LocalDate onOrAfter) {
        LocalDate from = earliest == null || earliest.isBefore(onOrAfter) ? onOrAfter : earliest;
        Days next = repetition == null ? null : repetition.next(from, first());
        LocalDate end = lastOfAll();
        boolean over = next != null && end != null && !next.startsBy(end);
        return over ? null : next;
    }
}
