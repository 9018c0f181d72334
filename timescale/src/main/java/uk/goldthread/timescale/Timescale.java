package uk.goldthread.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.grammar.Grammar;
import uk.goldthread.timescale.grammar.Mentions;

/** When, in the words that were used, with the days they cover. */
public sealed interface Timescale extends Deadline
        permits Dated, Onwards, Recurring, Relative, Immediate, Impossible, Undated {

    /** The words and what they say besides the days. */
    Words words();

    @Override
    Kind kind();

    /** The first day covered; null where the words name none. */
    @Nullable
    LocalDate earliest();

    /** The last day covered, itself included; for kind onwards, the last day of the first milestone. Null where the words name none. */
    @Override
    @Nullable
    LocalDate latest();

    /** The words as they were given. */
    default String text() {
        return words().text();
    }

    @Override
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

    /** What a reader should know of how the words were read. */
    default Set<Flag> flags() {
        return words().flags();
    }

    @Override
    default boolean isDone() {
        return kind() == Kind.DONE || flags().contains(Flag.DONE);
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

    @Override
    default @Nullable Days nextOccurrence(LocalDate onOrAfter) {
        LocalDate end = latest();
        boolean over = end == null || end.isBefore(onOrAfter);
        return over ? null : Days.ofClosed(earliest(), end);
    }

    /**
     * The order of a report by timescale: what is done and has no date first, then by the earliest day of the original
     * timescale, then what is open and has no date. A stable sort keeps ties in the order of their source.
     *
     * <pre>{@code
     * timescales.sort(Timescale.reportOrder());
     * // Completed
     * // 31 March 2006
     * // April 2006 Completed           what is done and dated stands at its date
     * // Autumn 2006, now January 2007  by 1 September 2006, as first agreed
     * // December 2006
     * // TBC                            and Ongoing, in the order of their source
     * }</pre>
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
}
