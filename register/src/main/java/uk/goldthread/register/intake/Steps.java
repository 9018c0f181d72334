package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Settings.Tense;
import uk.goldthread.timescale.Timescale;

/** Steps as a person types them, one a line. */
final class Steps {
    private Steps() {}

    static String typed(List<Step> steps) {
        return steps.stream().map(Step::text).map(Steps::oneLine).collect(Collectors.joining("\n"));
    }

    /** A line that stayed as it was keeps the day and the place that were read for it; the day of another is looked for in its words. */
    static List<Step> read(List<String> lines, List<Step> were, LocalDate day, Tense tense) {
        return lines.stream().map(line -> step(line, were, day, tense)).toList();
    }

    private static Step step(String line, List<Step> were, LocalDate day, Tense tense) {
        return were.stream()
                .filter(was -> oneLine(was.text()).equals(line))
                .findFirst()
                .orElseGet(() -> new Step(line, on(line, day, tense), List.of()));
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
