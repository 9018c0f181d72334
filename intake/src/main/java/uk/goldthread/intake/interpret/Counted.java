package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;

/**
 * A cell that counts what it holds: "1. Mend the slipway 2. Paint the boathouse", "a. Clerk b. Chair". It begins with the
 * first number or letter, and the others follow in their order.
 */
record Counted(List<String> labels, List<Passage> parts) {
    private static final Pattern LABEL = Pattern.compile("(?<!\\S)\\(?(\\d{1,2}|[a-z])[.)]\\s+(?=\\S)");

    static final Counted NOTHING = new Counted(List.of(), List.of());

    /** Nothing where the cell does not count. */
    static Counted of(Passage cell) {
        if (!mayBegin(cell.text().stripLeading())) return NOTHING;
        var found = new ArrayList<MatchResult>();
        for (var label : LABEL.matcher(cell.text()).results().toList())
            if (found.isEmpty() ? isFirst(label, cell) : isNext(found.getLast(), label) && begins(label, cell))
                found.add(label);
        if (found.size() < 2) return NOTHING;
        var labels = found.stream().map(label -> label.group(1)).toList();
        var parts = new ArrayList<Passage>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : cell.length();
            parts.add(cell.cut(found.get(i).end(), end).strip());
        }
        return new Counted(labels, parts);
    }

    private static boolean mayBegin(String text) {
        return text.startsWith("1") || text.startsWith("a") || text.startsWith("(");
    }

    private static boolean isFirst(MatchResult label, Passage cell) {
        return (label.group(1).equals("1") || label.group(1).equals("a"))
                && cell.text().substring(0, label.start()).isBlank();
    }

    /** One may be missing, as of an action without an owner. */
    private static boolean isNext(MatchResult last, MatchResult label) {
        int step = number(label.group(1)) - number(last.group(1));
        return step == 1 || step == 2;
    }

    private static int number(String label) {
        return Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : 1000 + label.charAt(0);
    }

    /** What is counted begins with a capital, or on a line of its own. */
    private static boolean begins(MatchResult label, Passage cell) {
        boolean line = cell.text().substring(0, label.start()).endsWith("\n");
        return line || !Character.isLowerCase(cell.text().codePointAt(label.end()));
    }

    boolean isSome() {
        return !parts.isEmpty();
    }

    /** For each of those labels its part, empty where there is none; nothing where a part has no such label. */
    Optional<List<Passage>> under(List<String> others) {
        if (!isSome() || !others.containsAll(labels)) return Optional.empty();
        return Optional.of(others.stream()
                .map(label -> labels.contains(label) ? parts.get(labels.indexOf(label)) : Passage.EMPTY)
                .toList());
    }
}
