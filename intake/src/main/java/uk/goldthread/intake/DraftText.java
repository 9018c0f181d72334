package uk.goldthread.intake;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Problem;

/** A draft for people to read on a terminal: a line a commitment, then the problems. */
public final class DraftText {
    private DraftText() {}

    public static String of(Draft draft) {
        return Stream.of(
                        Stream.of(heading(draft)),
                        draft.commitments().stream().map(DraftText::line),
                        Stream.of("", draft.problems().size() + " problems"),
                        draft.problems().stream().map(DraftText::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String heading(Draft draft) {
        var title = Objects.requireNonNullElse(draft.document().title(), "(no title)");
        return "%s\n%s, %d commitments, %d findings\n"
                .formatted(
                        title,
                        draft.document().kind(),
                        draft.commitments().size(),
                        draft.findings().size());
    }

    private static String line(DraftCommitment commitment) {
        var timescale = commitment.timescale();
        return Stream.of(
                        commitment.id(),
                        commitment.reference(),
                        commitment.status(),
                        timescale == null ? null : timescale.text().replace('\n', ' '),
                        String.join("; ", commitment.owners()),
                        commitment.text().replace('\n', ' '))
                .map(part -> part == null || part.isBlank() ? "-" : part)
                .collect(Collectors.joining(" | "));
    }

    private static String line(Problem problem) {
        var about = problem.commitment() == null ? "" : problem.commitment() + ": ";
        return "%s (%s) %s%s".formatted(problem.severity(), problem.code(), about, problem.message());
    }
}
