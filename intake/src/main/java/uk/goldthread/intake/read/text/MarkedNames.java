package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.words.Wording;

/**
 * Lines of a laid-out text that each begin with a name and end with a mark that says whether they came: a list of those who
 * were to come, whatever stands between, and whether or not that stands in columns.
 */
final class MarkedNames {
    private static final String NAME_WORD = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern NAME =
            Pattern.compile("\\s{0,8}(?<name>" + NAME_WORD + "(?: " + NAME_WORD + "){1,3}(?: \\([^()]+\\))?)");
    private static final Pattern NOTE = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final int FEWEST = 3;

    /** A mark of fewer letters stands apart from what is before it. */
    private static final int WORD = 4;

    private MarkedNames() {}

    private record Marked(String name, String between, String mark) {}

    static List<TextRows> of(List<String> lines) {
        var found = new ArrayList<TextRows>();
        for (int at = 0; at < lines.size(); at++) {
            Budget.check();
            var rows = new ArrayList<List<String>>();
            int to = at;
            for (; to < lines.size(); to++) {
                var marked = marked(lines.get(to));
                if (marked == null) break;
                rows.add(List.of(marked.name, marked.between, marked.mark));
            }
            if (rows.size() >= FEWEST) found.add(new TextRows(at, to, rows));
            at = Math.max(at, to - 1);
        }
        return found;
    }

    /** The table broke off, with its heading or a line more, where names and marks go on. */
    static boolean goOnBelow(TextRows table, List<String> lines) {
        if (table.rows().size() > 2) return false;
        int from = table.to(), to = table.to();
        while (from > table.from() && marked(lines.get(from - 1)) != null) from--;
        while (to < lines.size() && to - from < FEWEST && marked(lines.get(to)) != null) to++;
        return to > table.to() && to - from >= FEWEST;
    }

    private static @Nullable Marked marked(String line) {
        var name = NAME.matcher(line);
        if (SpacedLine.isTooWide(line) || !SpacedLine.hasGap(line) || !name.lookingAt()) return null;
        var rest = line.substring(name.end()).stripTrailing();
        int mark = mark(rest);
        return mark < 0
                ? null
                : new Marked(name.group("name"), rest.substring(0, mark).strip(), rest.substring(mark));
    }

    /** Where the mark at the end of the line begins; -1 where there is none. */
    private static int mark(String rest) {
        var note = NOTE.matcher(rest);
        var marked = note.find() ? rest.substring(0, note.start()) : rest;
        int blank = marked.lastIndexOf(' ');
        if (blank < 1) return -1;
        var mark = marked.substring(blank + 1);
        boolean isApart = marked.charAt(blank - 1) == ' ' || mark.length() >= WORD;
        return isApart && isMark(mark) ? blank + 1 : -1;
    }

    private static boolean isMark(String mark) {
        return Wording.CAME.is(mark) || Wording.SENT_APOLOGIES.is(mark) || Wording.MISSED.is(mark);
    }
}
