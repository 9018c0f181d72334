package uk.goldthread.intake.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.words.Times;
import uk.goldthread.timescale.Flag;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings.Tense;
import uk.goldthread.timescale.Timescale;

/** Days that cannot be, that lack their year, or that lie where they hardly can. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A step so long before all other days of its document was most likely written with a wrong year. */
    private static final int FAR_MONTHS = 6;

    private final Draft draft;
    private final Times times;
    private final List<Problem> problems = new ArrayList<>();

    private Days(Draft draft, Times times) {
        this.draft = draft;
        this.times = times;
    }

    static List<Problem> problems(Draft draft, Times times) {
        var days = new Days(draft, times);
        var start = days.start();
        for (var commitment : draft.commitments()) {
            days.words(commitment, commitment.text(), commitment.from(), Tense.FUTURE);
            days.timescale(commitment);
            commitment.progress().forEach(step -> days.words(commitment, step.text(), step.from(), Tense.PAST));
            commitment.next().forEach(step -> days.words(commitment, step.text(), step.from(), Tense.FUTURE));
            start.ifPresent(day -> days.early(commitment, day));
        }
        return days.problems;
    }

    /** Impossible days and days without a year, wherever they stand. */
    private void words(DraftCommitment commitment, String text, List<Place> from, Tense tense) {
        for (var mention : times.mentions(text, tense)) {
            var words = text.substring(mention.start(), mention.end());
            if (mention.timescale().kind() == Kind.IMPOSSIBLE) impossible(commitment, words, mention.timescale(), from);
            else if (lacksYear(mention.timescale()))
                yearMissing(commitment, words, taken(commitment, words, mention.timescale()), from);
        }
    }

    /** The day that a step was given, which its sentence may have turned the other way; else as the words alone are read. */
    private static @Nullable LocalDate taken(DraftCommitment commitment, String words, Timescale read) {
        return Stream.concat(commitment.progress().stream(), commitment.next().stream())
                .map(Step::on)
                .filter(on -> on != null && on.text().equals(words) && on.latest() != null)
                .map(Step.On::latest)
                .findFirst()
                .orElse(read.latest());
    }

    private static boolean lacksYear(Timescale timescale) {
        return timescale.kind() == Kind.DAY && timescale.flags().contains(Flag.YEAR_INFERRED);
    }

    private void timescale(DraftCommitment commitment) {
        if (commitment.timescale() == null) return;
        var timescale = times.timescale(commitment.timescale().text());
        if (timescale.kind() == Kind.IMPOSSIBLE) impossible(commitment, timescale.text(), timescale, commitment.from());
        else if (timescale.flags().contains(Flag.YEAR_INFERRED))
            yearMissing(commitment, timescale.text(), commitment.timescale().latest(), commitment.from());
        beforeDocument(commitment);
    }

    private void beforeDocument(DraftCommitment commitment) {
        var latest = Objects.requireNonNull(commitment.timescale()).latest();
        var asAt = draft.document().asAt();
        boolean open = !commitment.status().equals("completed");
        if (open && latest != null && asAt != null && latest.isBefore(asAt))
            add(
                    "date-before-document",
                    "note",
                    "This was due before the day of the document and is not said to be completed.",
                    commitment,
                    commitment.from());
    }

    private void impossible(DraftCommitment commitment, String words, Timescale timescale, List<Place> from) {
        add(
                "impossible-date",
                "error",
                "There is no day “%s”; perhaps %s is meant.".formatted(words, DAY.format(timescale.latest())),
                commitment,
                from);
    }

    private void yearMissing(DraftCommitment commitment, String words, @Nullable LocalDate taken, List<Place> from) {
        var reading = taken == null ? "." : " and was read as of %d.".formatted(taken.getYear());
        add(
                "year-missing",
                "warning",
                "“%s” gives no year%s Say which year is meant.".formatted(words, reading),
                commitment,
                from);
    }

    private void early(DraftCommitment commitment, LocalDate start) {
        for (var step : commitment.progress()) {
            var on = step.on();
            if (on == null || on.latest() == null || !on.latest().isBefore(start.minusMonths(FAR_MONTHS))) continue;
            var message =
                    "“%s” lies long before everything else in this document. Check the year.".formatted(on.text());
            add("step-before-commitment", "warning", message, commitment, step.from());
        }
    }

    /** The second earliest day of what was done: one slip does not move it. */
    private Optional<LocalDate> start() {
        return draft.commitments().stream()
                .flatMap(commitment -> commitment.progress().stream())
                .map(step -> step.on() == null ? null : step.on().latest())
                .filter(Objects::nonNull)
                .sorted()
                .skip(1)
                .findFirst();
    }

    private void add(String code, String severity, String message, DraftCommitment commitment, List<Place> from) {
        problems.add(new Problem(code, severity, message, commitment.id(), from));
    }
}
