package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Settings.Tense;
import uk.goldthread.timescale.Timescale;

/** Steps as a person types them, one a line. */
final class Steps {
    private Steps() {}

    static String typed(List<Step> steps) {
        return steps.stream().map(Step::text).map(Steps::oneLine).collect(Collectors.joining("\n"));
    }

    /**
     * A line that stayed as it was keeps the day and the place that were read for it. The day of another is looked for in its
     * words, and where there are as many lines as before it stands in the place of the one that it corrects.
     */
    static List<Step> read(List<String> lines, List<Step> were, LocalDate day, Tense tense) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < lines.size(); i++) {
            List<Place> from = lines.size() == were.size() ? were.get(i).from() : List.of();
            steps.add(step(lines.get(i), were, from, day, tense));
        }
        return List.copyOf(steps);
    }

    private static Step step(String line, List<Step> were, List<Place> from, LocalDate day, Tense tense) {
        return were.stream()
                .filter(was -> oneLine(was.text()).equals(line))
                .findFirst()
                .orElseGet(() -> new Step(line, on(line, day, tense), from));
    }

    private static Step.@Nullable On on(String line, LocalDate day, Tense tense) {
        var mentions = Timescale.findAll(line, day, Settings.DEFAULT.withTense(tense));
        if (mentions.isEmpty()) return null;
        var first = mentions.getFirst();
        return new Step.On(
                line.substring(first.start(), first.end()),
                first.timescale().earliest(),
                first.timescale().latest());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
