package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/**
 * Numbers of items that stood in the middle of their rows, beside a title and what was said below it: in flattened text
 * each stands below its title, alone or before a line of what was said. It goes back before the title.
 */
final class NumbersBelowTitles {
    private static final Pattern NUMBER = Pattern.compile("\\s*(?<number>\\d{1,2})[.)]?(?:\\s+(?<rest>\\S.*))?");

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 8;

    private final List<String> lines;

    /** The number that goes before a line, by the line's place, and the places that it leaves. */
    private final Map<Integer, String> numbers = new HashMap<>();

    private final Map<Integer, String> left = new HashMap<>();
    private int alone;
    private int staying;

    /** So many of them have a title below them too, as numbers in a line before it do. */
    private int before;

    private NumbersBelowTitles(List<String> lines) {
        this.lines = lines;
        find();
    }

    /** The text has so many of them that they are a numbering. */
    static boolean areIn(List<List<String>> pages) {
        return new NumbersBelowTitles(pages.stream().flatMap(List::stream).toList()).areNumbering();
    }

    static List<String> moved(List<String> lines) {
        var found = new NumbersBelowTitles(lines);
        var moved = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = found.left.getOrDefault(i, lines.get(i));
            if (found.numbers.containsKey(i)) moved.add(found.numbers.get(i) + ". " + line.strip());
            else if (!found.left.containsKey(i) || !line.isEmpty()) moved.add(line);
        }
        return moved;
    }

    private boolean areNumbering() {
        return numbers.size() >= FEWEST && alone > 1 && numbers.size() > 2 * (staying + before);
    }

    private void find() {
        int last = 0;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!mayBeNumber(lines.get(i))) continue;
            var number = NUMBER.matcher(lines.get(i));
            if (!number.matches()) continue;
            int value = Integer.parseInt(number.group("number"));
            if (value != last + 1 && !(last == 0 && value == 2)) continue;
            var rest = number.group("rest") == null ? "" : number.group("rest");
            int title = isTitle(rest) ? -1 : titleAbove(i, from);
            if (title < 0) staying++;
            else {
                numbers.put(title, number.group("number"));
                left.put(i, rest);
                if (rest.isEmpty()) alone++;
                if (rest.isEmpty() && isTitle(below(i))) before++;
            }
            last = value;
            from = i + 1;
        }
    }

    private static boolean mayBeNumber(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') i++;
        return i < line.length() && Character.isDigit(line.charAt(i));
    }

    /** The nearest line above that looks like a title; -1 where there is none. */
    private int titleAbove(int at, int from) {
        for (int i = at - 1; i >= from; i--) if (isTitle(lines.get(i)) && begins(i, from)) return i;
        return -1;
    }

    /** Before a title a sentence ends, or a number stood; else it speaks as an agenda does. */
    private boolean begins(int at, int from) {
        if (at == from || Wording.AGENDA.is(lines.get(at).strip().split("\\s+")[0])) return true;
        var before = lines.get(at - 1);
        return before.isBlank() || !Joining.isOpen(before);
    }

    private String below(int at) {
        int i = at + 1;
        while (i < lines.size() && (lines.get(i).isBlank() || isNumber(lines.get(i)))) i++;
        return i < lines.size() ? lines.get(i) : "";
    }

    private static boolean isNumber(String line) {
        return mayBeNumber(line) && Shape.isReference(line.strip());
    }

    private static boolean isTitle(String line) {
        var text = line.strip();
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && Shape.wordCount(text) <= LONGEST_TITLE
                && text.indexOf("   ") < 0
                && !text.endsWith(",")
                && Joining.isOpen(text)
                && !Joining.goesOn(text);
    }
}
