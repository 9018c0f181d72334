package uk.goldthread.timescale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.grammar.Grammar;
import uk.goldthread.timescale.grammar.Mentions;

/** When, in the words that were used, with the days they cover. */
public sealed interface Timescale {

    /** The words and what they say besides the days. */
    Words words();

    Kind kind();

    /** The first day covered; null where the words name none. */
    @Nullable
    LocalDate earliest();

    /** The last day covered, itself included; for kind onwards, the last day of the first milestone. Null where the words name none. */
    @Nullable
    LocalDate latest();

    /** The words as they were given. */
    default String text() {
        return words().text();
    }

    /** The last day of the period named for review. */
    default @Nullable LocalDate review() {
        return words().review();
    }

    /** Timescales that the words themselves replace ("Originally June 2008, now October 2008"), oldest first. */
    default List<Timescale> earlier() {
        return words().earlier();
    }

    /** The words that say who or what replaced the last of {@link #earlier()}: "agreed by Partnership". */
    default @Nullable String replacedBy() {
        return words().replacedBy();
    }

    default Set<Flag> flags() {
        return words().flags();
    }

    /** The days in Extended Date/Time Format; empty where there are none. */
    default String edtf() {
        return Edtf.of(this);
    }

    /** How it was read, in plain English: "by the end of November 2006". */
    default String inWords() {
        return PlainEnglish.of(this);
    }

    /** The timescale that was first agreed: the oldest that the words replace, else this one. */
    default Timescale original() {
        return earlier().isEmpty() ? this : earlier().getFirst();
    }

    /**
     * Whether the last day is over on that day. Only what ends can be late: what goes on or comes again is not, nor is what the
     * words say is done, nor a day that does not exist before a person has mended it.
     *
     * <p>"31 March 2006" is overdue on 1 April 2006 and not before; "March 2010 onwards" never is.
     */
    default boolean isOverdueAsAt(LocalDate day) {
        LocalDate last = latest();
        return ends() && last != null && last.isBefore(day);
    }

    /**
     * Whether the last day is one of the days from {@code first} to {@code last}, both included: "30 June 2006" is due within
     * 1 June to 30 June 2006. What cannot be late is not due either.
     */
    default boolean isDueWithin(LocalDate first, LocalDate last) {
        LocalDate due = latest();
        return ends() && due != null && !due.isBefore(first) && !due.isAfter(last);
    }

    private boolean ends() {
        return switch (this) {
            case Onwards _, Recurring _, Undated _, Impossible _ -> false;
            case Dated _, Relative _, Immediate _ -> !flags().contains(Flag.DONE);
        };
    }

    /** The review, unless it is before that day; null where none is named or it is over. */
    default @Nullable LocalDate nextReview(LocalDate onOrAfter) {
        LocalDate named = review();
        return named == null || named.isBefore(onOrAfter) ? null : named;
    }

    /**
     * The days on which it falls next, beginning with the one that holds {@code onOrAfter}: "annually in October" on
     * 8 September 2006 falls in October 2006. Null where the words do not say when, or where it is over by then.
     */
    default @Nullable Days nextOccurrence(LocalDate onOrAfter) {
        LocalDate end = latest();
        if (this instanceof Recurring recurring) {
            return recurring.next(onOrAfter);
        }
        boolean over = end == null || end.isBefore(onOrAfter);
        return over ? null : Days.ofClosed(earliest(), end);
    }

    /**
     * The order of a report by timescale: what is done and has no date first, then by the earliest day of the original
     * timescale, then what is open and has no date. A stable sort keeps ties in the order of their source.
     *
     * <p>Completed; 31 March 2006; April 2006 Completed; Autumn 2006; September 2006; Autumn 2006, now January 2007; 2007; TBC.
     */
    static Comparator<Timescale> reportOrder() {
        return ReportOrder.COMPARATOR;
    }

    /** As {@link #parse(String, LocalDate, Settings)}, for a plan of a council in England. */
    static Timescale parse(String text, LocalDate reference) {
        return parse(text, reference, Settings.DEFAULT);
    }

    /**
     * Reads a phrase about time.
     *
     * <p>The words are cut into terms, each period among them is read, a year that is missing is taken from a neighbour or else
     * inferred and flagged, and the words between the periods say which of them governs. Words that say nothing of time are read
     * past. Where the days cannot be told, the answer has none: it is never null and never an exception, whatever the text.
     *
     * @param text a cell or phrase, of any length
     * @param reference the day of the document, from which "next month" and a missing year are counted
     * @param settings what the words alone do not decide
     */
    static Timescale parse(String text, LocalDate reference, Settings settings) {
        return Grammar.read(text, reference, settings);
    }

    /** The timescales that running text mentions, in its order; a year or number alone is none. */
    static List<Mention> findAll(String prose, LocalDate reference, Settings settings) {
        return Mentions.in(prose, reference, settings);
    }

    /** A period with a last day: a day, a month, a season, a quarter, a year or a range. An open start has no first day. */
    record Dated(Words words, Kind kind, Days days) implements Timescale {
        @Override
        public @Nullable LocalDate earliest() {
            return days.first();
        }

        @Override
        public @Nullable LocalDate latest() {
            return days.last();
        }
    }

    /** From a day on without an end; the milestone is the last day of the first part that the words name. */
    record Onwards(Words words, Days days, @Nullable LocalDate milestone) implements Timescale {
        @Override
        public Kind kind() {
            return Kind.ONWARDS;
        }

        @Override
        public @Nullable LocalDate earliest() {
            return days.first();
        }

        @Override
        public @Nullable LocalDate latest() {
            return milestone;
        }
    }

    /**
     * Again and again; the first and last days only where the words give them.
     *
     * @param ends the last day is the end of it all, not that of the first time ("October 2009 and annually thereafter")
     */
    record Recurring(
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

        /** The rule of RFC 5545 where rule and anchor are both known; null otherwise, and then the repetition says what is. */
        public @Nullable String rrule() {
            String rule = repetition == null || !repetition.isPlaced() && earliest == null ? null : repetition.rrule();
            LocalDate end = latest;
            return rule == null || !ends || end == null
                    ? rule
                    : rule + ";UNTIL=" + end.format(DateTimeFormatter.BASIC_ISO_DATE);
        }

        private @Nullable Days next(LocalDate onOrAfter) {
            LocalDate end = latest;
            boolean over = ends && end != null && end.isBefore(onOrAfter);
            return over || repetition == null ? null : repetition.next(onOrAfter, earliest);
        }
    }

    /**
     * Counted from the reference day, or from something that has no date yet: then there are no days until it is resolved.
     *
     * @param length how long after it; null for "as soon as funding is available"
     * @param whole all the days up to then ("within six months"), or that one alone ("in six months' time")
     * @param anchor the words that say what it is counted from; null for the reference day, or where nothing says so
     */
    record Relative(
            Words words,
            @Nullable Days days,
            @Nullable Length length,
            boolean whole,
            @Nullable String anchor) implements Timescale {
        @Override
        public Kind kind() {
            return Kind.RELATIVE;
        }

        @Override
        public @Nullable LocalDate earliest() {
            return days == null ? null : days.first();
        }

        @Override
        public @Nullable LocalDate latest() {
            return days == null ? null : days.last();
        }

        /** The same words once the day of their anchor is known; open where they give no length. */
        public Relative resolve(LocalDate anchorDay, Settings settings) {
            if (length == null) {
                return new Relative(words, Days.from(anchorDay), null, whole, anchor);
            }
            LocalDate end = length.from(anchorDay, settings.holidays());
            LocalDate start = whole ? anchorDay : end;
            Days resolved = start.isAfter(end) ? Days.ofClosed(end, start) : Days.ofClosed(start, end);
            return new Relative(words, resolved, length, whole, anchor);
        }
    }

    /** At once: the reference day. "As soon as possible" has no last day. */
    record Immediate(Words words, Days days) implements Timescale {
        @Override
        public Kind kind() {
            return Kind.IMMEDIATE;
        }

        @Override
        public @Nullable LocalDate earliest() {
            return days.first();
        }

        @Override
        public @Nullable LocalDate latest() {
            return days.last();
        }
    }

    /** No such day exists: the suggestion is the last day of that month, and only a person applies it. */
    record Impossible(Words words, Days suggestion, int day, YearMonth month) implements Timescale {
        @Override
        public Kind kind() {
            return Kind.IMPOSSIBLE;
        }

        @Override
        public @Nullable LocalDate earliest() {
            return suggestion.first();
        }

        @Override
        public @Nullable LocalDate latest() {
            return suggestion.last();
        }

        /** Why there is no such day: "June 2006 has 30 days, so there is no 31 June." */
        public String reason() {
            String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
            return "%s %d has %d days, so there is no %d %s."
                    .formatted(name, month.getYear(), month.lengthOfMonth(), day, name);
        }
    }

    /** No days: ongoing, done, or unknown. */
    record Undated(Words words, Kind kind) implements Timescale {
        @Override
        public @Nullable LocalDate earliest() {
            return null;
        }

        @Override
        public @Nullable LocalDate latest() {
            return null;
        }
    }
}
