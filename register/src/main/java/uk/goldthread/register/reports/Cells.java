package uk.goldthread.register.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Commitment.Step;
import uk.goldthread.register.commitments.StatedTimescale;
import uk.goldthread.register.commitments.Status;

/** How a commitment fills the cells of a report: in its source's words, each once. */
final class Cells {
    private static final Comparator<Step> AS_TOLD =
            Comparator.comparing(Cells::row).thenComparing(Cells::start).thenComparing(Step::entry);

    private Cells() {}

    /** "R.6 That the summit ..."; a number alone gets a stop: "6. That the summit ...". */
    static Words referenceAndText(Commitment commitment) {
        var reference = commitment.reference();
        if (reference == null) return Words.of(commitment.text());
        var stop = Character.isDigit(reference.charAt(reference.length() - 1)) && !reference.contains(".") ? ". " : " ";
        return Words.of(reference + stop + commitment.text());
    }

    static Words owners(Commitment commitment) {
        return commitment.owners() == null ? Words.none() : Words.paragraphs(commitment.owners());
    }

    static String kind(Commitment commitment) {
        return capitalised(commitment.kind().word());
    }

    static Words progress(Commitment commitment) {
        return asTold(commitment.progress().stream());
    }

    static Words next(Commitment commitment) {
        return asTold(commitment.next().stream());
    }

    static Words workUndertaken(Commitment commitment) {
        return asTold(Stream.concat(commitment.progress().stream(), commitment.next().stream()));
    }

    /** First as the document told it, then as it was recorded since. */
    private static Words asTold(Stream<Step> steps) {
        return Words.list(steps.sorted(AS_TOLD).map(Cells::step).toList());
    }

    private static int row(Step step) {
        return step.from().isEmpty()
                ? Integer.MAX_VALUE
                : Objects.requireNonNullElse(step.from().getFirst().row(), 0);
    }

    private static int start(Step step) {
        return step.from().isEmpty()
                ? 0
                : Objects.requireNonNullElse(step.from().getFirst().start(), 0);
    }

    /** A step's words name their day; where they do not, it stands before them. */
    private static String step(Step step) {
        var on = step.on();
        return on == null || step.text().contains(on.text()) ? step.text() : on.text() + ": " + step.text();
    }

    static Words timescale(Commitment commitment) {
        var present = commitment.timescale();
        return present == null ? Words.none() : Words.of(present.text());
    }

    /** The timescales that were replaced, oldest first, each with the word by which. */
    static Words earlierTimescales(Commitment commitment) {
        return Words.paragraphs(
                commitment.replaced().stream().map(Cells::earlier).toList());
    }

    private static String earlier(Commitment.Replaced replaced) {
        var words = oneLine(replaced.timescale().text());
        var agreedBy = replaced.by().agreedBy();
        return agreedBy == null ? words : words + " (" + oneLine(agreedBy) + ")";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s*\\R\\s*", " ");
    }

    static Words review(Commitment commitment) {
        var present = commitment.timescale();
        return present == null || present.review() == null ? Words.none() : Words.of(DayWords.of(present.review()));
    }

    /** In one cell: the timescales as they followed each other, the review, and whether it is completed. */
    static Words timescaleAndStatus(Commitment commitment) {
        var lines = new ArrayList<String>();
        var present = commitment.timescale();
        if (present != null) {
            lines.addAll(replaced(commitment, present));
            lines.addAll(Words.of(present.text()).paragraphs());
            if (present.review() != null && !says(present, "review"))
                lines.add("Review: " + DayWords.of(present.review()));
        }
        var closed = closed(commitment, present);
        if (closed != null) lines.add(closed);
        return Words.paragraphs(lines);
    }

    /** Where the present words already tell of the earlier ones, they do it alone. */
    private static List<String> replaced(Commitment commitment, StatedTimescale present) {
        var lines = new ArrayList<String>();
        for (var earlier : commitment.replaced()) {
            if (present.text().contains(earlier.timescale().text())) continue;
            var agreedBy = earlier.by().agreedBy();
            lines.add(earlier.timescale().text());
            lines.add(agreedBy == null ? "New timescale:" : "New timescale " + agreedBy + ":");
        }
        return lines;
    }

    private static @Nullable String closed(Commitment commitment, @Nullable StatedTimescale present) {
        return switch (commitment.status()) {
            case WITHDRAWN -> "Withdrawn";
            case COMPLETED -> {
                var words = Objects.requireNonNullElse(commitment.statusWords(), "Completed");
                yield present != null && says(present, words) ? null : "Completed";
            }
            default -> null;
        };
    }

    private static boolean says(StatedTimescale timescale, String words) {
        return timescale.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    static String status(Commitment commitment) {
        return commitment.status().label();
    }

    static @Nullable String statusFrom(Commitment commitment) {
        return switch (commitment.status()) {
            case NOT_YET_KNOWN, WITHDRAWN -> null;
            default -> commitment.statusInferred() ? "Inferred" : "Stated";
        };
    }

    static @Nullable String statusWords(Commitment commitment) {
        return commitment.status() == Status.WITHDRAWN ? commitment.withdrawal() : commitment.statusWords();
    }

    /** "Accepted in part: ...". */
    static Words response(Commitment commitment) {
        var response = commitment.response();
        return response == null ? Words.none() : Words.of(response.words());
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
