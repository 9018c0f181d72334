package uk.goldthread.intake.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;

/** A comparison as JSON: what is new, gone and changed, each commitment with the id that its draft gives it. */
public final class ComparisonJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ComparisonJson() {}

    public static String of(Draft before, Draft after, Comparison comparison) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("before", document(before));
        tree.put("after", document(after));
        tree.putAll(tree(comparison));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    private static Map<String, Object> document(Draft draft) {
        var facts = draft.document();
        var tree = members("title", facts.title());
        put(tree, "asAt", facts.asAt());
        tree.put("commitments", draft.commitments().size());
        return tree;
    }

    /** Without the documents, to stand within other JSON. */
    public static Map<String, Object> tree(Comparison comparison) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("counts", counts(comparison));
        tree.put("new", all(comparison.added()));
        tree.put("gone", all(comparison.gone()));
        tree.put(
                "changed",
                comparison.changed().stream().map(ComparisonJson::pair).toList());
        tree.put("findings", findings(comparison));
        return tree;
    }

    private static Map<String, Object> counts(Comparison comparison) {
        var counts = new LinkedHashMap<String, Object>();
        for (var count : ChangeCount.of(comparison)) counts.put(count.word(), count.number());
        return counts;
    }

    private static List<Map<String, Object>> all(List<DraftCommitment> commitments) {
        return commitments.stream().map(ComparisonJson::commitment).toList();
    }

    private static Map<String, Object> commitment(DraftCommitment commitment) {
        var tree = members("id", commitment.id());
        put(tree, "reference", commitment.reference());
        put(tree, "text", commitment.text());
        return tree;
    }

    private static Map<String, Object> pair(Pair pair) {
        var tree = members("before", commitment(pair.before()));
        tree.put("after", commitment(pair.after()));
        tree.put("matchedBy", pair.match().by());
        tree.put("likeness", Math.round(pair.match().likeness() * 100) / 100.0);
        tree.put(
                "differences",
                pair.differences().stream().map(ComparisonJson::difference).toList());
        return tree;
    }

    private static Map<String, Object> difference(Difference difference) {
        var tree = members("kind", difference.word());
        switch (difference) {
            case Difference.Reworded(var before, var after, var silently) -> {
                tree.put("silently", silently);
                sides(tree, before, after);
                tree.put("words", runs(before, after));
            }
            case Difference.ReferenceChanged(var before, var after) -> sides(tree, before, after);
            case Difference.ThemeMoved(var before, var after) -> sides(tree, before, after);
            case Difference.StatusChanged(var before, var after) -> sides(tree, before, after);
            case Difference.OwnersChanged(var added, var gone) -> {
                tree.put("new", added);
                tree.put("gone", gone);
            }
            case Difference.TimescaleChanged moved -> {
                sides(tree, timescale(moved.before()), timescale(moved.after()));
                if (moved.days() != 0) tree.put("days", moved.days());
            }
            case Difference.ProgressAdded(var steps) -> tree.put("steps", texts(steps));
            case Difference.ProgressGone(var steps) -> tree.put("steps", texts(steps));
            case Difference.NextStepsAdded(var steps) -> tree.put("steps", texts(steps));
            case Difference.NextStepsGone(var steps) -> tree.put("steps", texts(steps));
            case Difference.ResponseChanged(var before, var after) -> sides(tree, response(before), response(after));
        }
        return tree;
    }

    private static void sides(Map<String, Object> tree, @Nullable Object before, @Nullable Object after) {
        put(tree, "before", before);
        put(tree, "after", after);
    }

    private static List<Map<String, String>> runs(String before, String after) {
        return WordChange.of(before, after).stream()
                .map(run -> Map.of(run.side().name().toLowerCase(Locale.ROOT), run.text()))
                .toList();
    }

    private static @Nullable Object timescale(@Nullable DraftTimescale timescale) {
        if (timescale == null) return null;
        var tree = members("text", timescale.text());
        put(tree, "earliest", timescale.earliest());
        put(tree, "latest", timescale.latest());
        return tree;
    }

    private static @Nullable Object response(@Nullable Response response) {
        if (response == null) return null;
        var tree = members("verdict", response.verdict());
        put(tree, "text", response.text());
        return tree;
    }

    private static List<String> texts(List<Step> steps) {
        return steps.stream().map(Step::text).toList();
    }

    private static Map<String, Object> findings(Comparison comparison) {
        var tree = members("new", findings(comparison.findingsAdded()));
        tree.put("gone", findings(comparison.findingsGone()));
        var reworded = new ArrayList<Map<String, Object>>();
        for (var pair : comparison.findingsReworded()) {
            var one = members("before", pair.before().text());
            one.put("after", pair.after().text());
            reworded.add(one);
        }
        tree.put("reworded", reworded);
        return tree;
    }

    private static List<Map<String, Object>> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    var tree = members("id", finding.id());
                    tree.put("text", finding.text());
                    return tree;
                })
                .collect(Collectors.toList());
    }

    private static Map<String, Object> members(String name, @Nullable Object value) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, name, value);
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null) tree.put(name, value);
    }
}
