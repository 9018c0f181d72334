package uk.goldthread.intake.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;

/** A comparison for people to read on a terminal. */
public final class ComparisonText {
    private final List<String> lines = new ArrayList<>();

    private ComparisonText() {}

    public static String of(Draft before, Draft after, Comparison comparison) {
        var text = new ComparisonText();
        text.heading(before, after, comparison);
        text.commitments("New", comparison.added());
        text.commitments("Gone", comparison.gone());
        text.changed(comparison.changed());
        text.findings(comparison);
        return String.join("\n", text.lines) + "\n";
    }

    private void heading(Draft before, Draft after, Comparison comparison) {
        lines.add("before: " + document(before));
        lines.add("after:  " + document(after));
        lines.add(ChangeCount.of(comparison).stream()
                .filter(count -> count.number() > 0)
                .map(ChangeCount::toString)
                .collect(Collectors.joining(", ")));
    }

    private static String document(Draft draft) {
        var facts = draft.document();
        return "%s, %d commitments%s"
                .formatted(
                        Objects.requireNonNullElse(facts.title(), "(no title)"),
                        draft.commitments().size(),
                        facts.asAt() == null ? "" : ", as at " + facts.asAt());
    }

    private void commitments(String heading, List<DraftCommitment> commitments) {
        if (commitments.isEmpty()) return;
        section(heading);
        for (var commitment : commitments) lines.add("  " + name(commitment));
    }

    private void section(String heading) {
        lines.add("");
        lines.add(heading);
    }

    private static String name(DraftCommitment commitment) {
        var reference = commitment.reference() == null ? "" : commitment.reference() + "  ";
        return reference + onOneLine(commitment.text());
    }

    private void changed(List<Pair> pairs) {
        if (pairs.isEmpty()) return;
        section("Changed");
        for (var pair : pairs) {
            lines.add("  " + name(pair.after()));
            for (var difference : pair.differences()) lines.add("    " + sentence(difference));
        }
    }

    private void findings(Comparison comparison) {
        findings("New findings", comparison.findingsAdded());
        findings("Findings gone", comparison.findingsGone());
        if (comparison.findingsReworded().isEmpty()) return;
        section("Findings reworded");
        for (var pair : comparison.findingsReworded())
            lines.add("  " + marked(pair.before().text(), pair.after().text()));
    }

    private void findings(String heading, List<Finding> findings) {
        if (findings.isEmpty()) return;
        section(heading);
        for (var finding : findings) lines.add("  " + onOneLine(finding.text()));
    }

    private static String sentence(Difference difference) {
        return ChangeWords.label(difference) + ": "
                + switch (difference) {
                    case Difference.Reworded reworded -> marked(reworded.before(), reworded.after());
                    default -> onOneLine(ChangeWords.of(difference));
                };
    }

    /** The words that went {@code [-so-]} and those that came {@code {+so+}}, as other tools mark them. */
    private static String marked(String before, String after) {
        return WordChange.of(before, after).stream()
                .map(run -> switch (run.side()) {
                    case KEPT -> run.text();
                    case GONE -> "[-" + run.text() + "-]";
                    case ADDED -> "{+" + run.text() + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
