package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Shape;

/** Stages of a programme told in prose: "Stage 2: A report will be made. (January 2009)". One alone is no programme. */
final class ProgrammeStages {
    private static final Pattern STAGE = Pattern.compile(
            "((?:Stage|Phase|Step|Milestone|Year|Cam|Cyfnod)\\s+(?:\\d{1,2}|[A-H]|[IVX]{1,4}|one|two|three|four|five|six))\\s*[:.)\u2013\u2014-]\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\(([^()]{3,80})\\)[.\\s]*$");

    private ProgrammeStages() {}

    static void read(List<Passage> paragraphs, Found found) {
        var stages = new ArrayList<Promise>();
        for (var words : paragraphs) {
            var stage = STAGE.matcher(words.text());
            if (stage.lookingAt()) stages.add(stage(words.cut(0, stage.end(1)), words.from(stage.end())));
        }
        if (stages.size() > 1) found.promises().addAll(stages);
    }

    private static Promise stage(Passage name, Passage rest) {
        var brackets = LAST_BRACKETS.matcher(rest.text());
        boolean dated = brackets.find() && Shape.isTimescale(brackets.group(1));
        var text = dated ? rest.cut(0, brackets.start()).strip() : rest.strip();
        var due = dated ? rest.cut(brackets.start(1), brackets.end(1)) : Passage.EMPTY;
        return Promise.of(Promise.MILESTONE, text).called(name, Passage.EMPTY).by(List.of(), due);
    }
}
