package uk.goldthread.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Step;

/**
 * What was read out of a document, a line each: its theme where it changes, then kind, reference, text, owners, timescale
 * as written and its last day, and status; below it what was done, what will be, and the response.
 */
final class Answers {
    private final List<String> lines = new ArrayList<>();
    private @Nullable String theme;

    private Answers() {}

    static List<String> of(Draft draft) {
        var answers = new Answers();
        for (var finding : draft.findings()) {
            answers.under(finding.theme());
            answers.add(finding.kind(), finding.text());
        }
        for (var commitment : draft.commitments()) {
            answers.under(commitment.theme());
            answers.commitment(commitment);
        }
        return answers.lines;
    }

    private void under(@Nullable String theme) {
        if (!Objects.equals(theme, this.theme)) lines.add("# " + (theme == null ? "" : theme));
        this.theme = theme;
    }

    private void commitment(DraftCommitment commitment) {
        add(
                commitment.kind(),
                commitment.reference(),
                commitment.text(),
                String.join("; ", commitment.owners()),
                words(commitment.timescale()),
                day(commitment.timescale()),
                commitment.status());
        steps("did", commitment.progress());
        steps("will", commitment.next());
        var response = commitment.response();
        if (response != null) add("  " + response.verdict(), response.text());
    }

    private void steps(String label, List<Step> steps) {
        for (var step : steps) add("  " + label, step.text());
    }

    private static String words(@Nullable DraftTimescale timescale) {
        return timescale == null ? "" : timescale.text();
    }

    private static String day(@Nullable DraftTimescale timescale) {
        LocalDate day = timescale == null ? null : timescale.latest() != null ? timescale.latest() : timescale.review();
        return day == null ? "" : day.toString();
    }

    private void add(@Nullable String... fields) {
        lines.add(java.util.Arrays.stream(fields)
                .map(field -> field == null || field.isEmpty() ? "-" : field.replace("\n", " / "))
                .collect(Collectors.joining(" | ")));
    }
}
