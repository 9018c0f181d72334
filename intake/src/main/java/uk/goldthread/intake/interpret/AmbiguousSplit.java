package uk.goldthread.intake.interpret;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Passage;

/** Says of a cell that may hold one action or several how it was read, and how else it might be. */
final class AmbiguousSplit {
    private static final int LONGEST = 60;

    private AmbiguousSplit() {}

    /** It was parted, and no bullets, numbers, owners or dates said that it should be. */
    static Note into(Passage cell, List<Passage> actions) {
        return note(
                "This cell was read as %d actions, because its sentences look so: %s. Merge them if it is one."
                        .formatted(actions.size(), listed(actions)),
                cell);
    }

    /** It was kept whole. */
    static Note of(Passage cell, List<Passage> perhaps) {
        return note(
                "This cell was read as one action and may be %d: %s. Split it if it is."
                        .formatted(perhaps.size(), listed(perhaps)),
                cell);
    }

    private static Note note(String message, Passage cell) {
        return Note.note("ambiguous-split", message, cell);
    }

    private static String listed(List<Passage> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> (i + 1) + " \u201C" + brief(parts.get(i).text()) + "\u201D")
                .collect(Collectors.joining("; "));
    }

    private static String brief(String text) {
        var line = text.strip().replace('\n', ' ');
        if (line.length() <= LONGEST) return line;
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > 0 ? blank : LONGEST) + " \u2026";
    }
}
