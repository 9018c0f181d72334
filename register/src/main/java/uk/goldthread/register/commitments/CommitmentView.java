package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.organisations.Register;
import uk.goldthread.register.sources.SourcePassage;

/**
 * The page of a commitment.
 *
 * @param firstReport the day of the first report on it, where the page shows an earlier one
 * @param mentions those that it mentions
 * @param mentionedBy those that mention it
 * @param answers the findings that it answers
 * @param correctable the numbers of the entries that the reader may correct
 * @param passages the words of the document that it was read from, as they stood
 */
public record CommitmentView(
        Register register,
        AsAtChoice chosen,
        Commitment commitment,
        @Nullable LocalDate firstReport,
        List<Commitment> mentions,
        List<Commitment> mentionedBy,
        List<Finding> answers,
        List<SourcePassage> passages,
        List<HistoryLine> history,
        Set<Long> correctable,
        boolean mayContribute,
        boolean mayEdit) {

    public LocalDate day() {
        return chosen.at().day();
    }

    public boolean isOverdue() {
        return commitment.isOverdueOn(day());
    }

    public @Nullable LocalDate nextReview() {
        return commitment.nextReviewFrom(day());
    }

    public String path() {
        return "/registers/" + register.key() + "/commitments/" + commitment.id();
    }

    public String path(Commitment other) {
        return chosen.on("/registers/" + register.key() + "/commitments/" + other.id());
    }

    /** References that the words mention and nothing in the register has. */
    public List<String> unknownMentions() {
        return commitment.mentions().stream()
                .filter(reference -> mentions.stream().noneMatch(known -> reference.equals(known.reference())))
                .toList();
    }

    /** Where that can be changed; null where the reader may not, or where the page shows what was known at another time. */
    public @Nullable String change(String what) {
        return mayEdit && !chosen.hasKnown() ? path() + "/" + what : null;
    }

    /** Where a step can be added; null as for {@link #change}. */
    public @Nullable String add(String step) {
        return mayContribute && !chosen.hasKnown() ? path() + "/" + step : null;
    }

    /** Where a step is corrected; null as for {@link #change}. */
    public @Nullable String correct(String kind, Commitment.Step step) {
        return correctable.contains(step.entry()) && add(kind) != null ? add(kind) + "/" + step.entry() : null;
    }

    /** Where a line of the history is corrected; null as for {@link #change}. */
    public @Nullable String correct(HistoryLine line) {
        var form = line.form() == null ? null : change(line.form());
        return form != null && line.counts() ? form + "/" + line.number() : null;
    }

    /** That entry is in this history. */
    public boolean isThere(@Nullable Long number) {
        return number != null && history.stream().anyMatch(line -> line.number() == number);
    }
}
