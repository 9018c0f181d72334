package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Verbs;

/**
 * The actions that one cell holds. Bullets, numbers and lines that each begin like a task part them; so do sentences
 * that do, and capitals in the middle where line breaks were lost. A sentence that explains the one before stays with it.
 */
final class SeveralActions {
    private static final Pattern BULLET = Pattern.compile(
            "\\s*(?:[\u2022\u25CF\u25AA\u25E6\u00B7\uF0B7\uF0A7*\u2013-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+(?=\\S)");
    private static final Pattern SEMICOLON = Pattern.compile(";\\s*(?:and\\s+)?");
    private static final Pattern EXPLAINS = Pattern.compile(
            "(?iu)(?:this|these|those|it|they|he|she|such|any|which|where|the group|the results?|as|in|by|for|at|if|when|once|subject|following|after|also|there|we|our|its)\\b.*",
            Pattern.DOTALL);
    private static final Pattern ACTOR = Pattern.compile("[\\p{Lu}\\p{N}][^.;:]{0,90}? to \\p{Ll}+.*", Pattern.DOTALL);

    private final List<Passage> cells;

    /** Learned when the first cell may hold several actions in one sentence. */
    private @Nullable ActionStarts starts;

    SeveralActions(List<Passage> cells) {
        this.cells = cells;
    }

    /** Its numbers or letters count its own actions and are no references. */
    static boolean isCounted(Passage cell) {
        return Counted.of(cell).isSome();
    }

    /** At least one; several where the cell parts them. */
    List<Passage> split(Passage cell) {
        if (isCounted(cell)) return Counted.of(cell).parts();
        var bullets = Bullets.split(cell);
        if (bullets.size() > 1 && !bullets.getFirst().text().endsWith(":")) return sentencesOfEach(bullets);
        var lines = lines(cell);
        if (lines.size() > 1) return sentencesOfEach(lines);
        return sentences(cell);
    }

    /** Numbers, bullets or lines say where each action begins; sentences and capitals only suggest it. */
    boolean isMarked(Passage cell) {
        return isCounted(cell) || Bullets.split(cell).size() > 1 || lines(cell).size() > 1;
    }

    /** Each line has a bullet and begins like a task. */
    boolean isBulleted(Passage cell) {
        var lines = cell.lines();
        return lines.size() > 1
                && lines.stream()
                        .allMatch(line -> BULLET.matcher(line.text()).lookingAt() && Shape.isTask(line.text()));
    }

    /** What stands between semicolons, where each part orders something: perhaps actions of their own. */
    List<Passage> perhaps(Passage cell) {
        var parts = cell.split(SEMICOLON);
        return parts.size() > 1 && parts.stream().allMatch(part -> Shape.isTask(part.text())) ? parts : List.of();
    }

    private List<Passage> sentencesOfEach(List<Passage> parts) {
        return parts.stream()
                .flatMap(part -> sentences(withoutBullet(part)).stream())
                .toList();
    }

    private static Passage withoutBullet(Passage part) {
        var matcher = BULLET.matcher(part.text());
        return matcher.lookingAt() ? part.from(matcher.end()) : part;
    }

    /** Lines that begin with a bullet or a capital each; a line that does not goes on with the one before. */
    private List<Passage> lines(Passage cell) {
        var lines = new ArrayList<Passage>();
        for (var line : cell.lines()) {
            boolean begins = BULLET.matcher(line.text()).lookingAt() || beginsTask(line.text());
            boolean list = !lines.isEmpty() && lines.getLast().text().strip().endsWith(":");
            if (lines.isEmpty() || begins && !list) lines.add(line);
            else lines.add(Passage.join(List.of(lines.removeLast(), line), list ? "\n" : " "));
        }
        return lines;
    }

    private List<Passage> sentences(Passage cell) {
        var actions = new ArrayList<Passage>();
        for (var sentence : Sentences.of(cell)) {
            boolean further = actions.isEmpty() || beginsTask(sentence.text());
            if (!further) actions.add(Passage.join(List.of(actions.removeLast(), sentence), " "));
            else actions.addAll(withinSentence(sentence));
        }
        return actions;
    }

    private ActionStarts starts() {
        if (starts == null) starts = new ActionStarts(cells);
        return starts;
    }

    private List<Passage> withinSentence(Passage sentence) {
        var parts = new ArrayList<Passage>();
        int from = 0;
        for (int start : starts().within(sentence.text())) {
            parts.add(sentence.cut(from, start).strip());
            from = start;
        }
        parts.add(sentence.from(from).strip());
        return parts;
    }

    private static boolean beginsTask(String sentence) {
        var words = sentence.strip().split("\\s+");
        if (EXPLAINS.matcher(sentence.strip()).matches() || Shape.wordCount(sentence) < 2) return false;
        boolean verb = Character.isUpperCase(words[0].charAt(0)) && Verbs.begins(Fold.of(words[0]));
        return verb || ACTOR.matcher(sentence.strip()).matches();
    }
}
