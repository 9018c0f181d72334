package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.words.Shape;

/**
 * Numbered items of a laid-out text whose titles stand in a column at the side of what is told, without a heading over them:
 * each item is a row of its number, its title and its words. Where the words begin, each item says for itself, since a
 * conversion moves them a little aside.
 */
final class SideHeadings {
    private static final Pattern NUMBER =
            Pattern.compile(" {0,4}(?:[A-Z]{1,5} ?)?(?:\\d{1,4}[./-]){0,2}(?<last>\\d{1,4})[.)]? +(?=\\S)");

    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 8;

    /** The words stand at least so far right of the titles. */
    private static final int NARROWEST_TITLE = 6;

    /** Lines of one column may begin so far from each other. */
    private static final int ASIDE = 1;

    /** Between two paragraphs of an item there are no more empty lines. */
    private static final int MOST_EMPTY = 2;

    private final List<String> lines;
    private final List<Item> items = new ArrayList<>();
    private int to;

    private SideHeadings(List<String> lines, int from) {
        this.lines = lines;
        this.to = from;
    }

    /** @param told how many lines tell where the words begin */
    private record Item(String number, String title, String words, int told) {
        boolean isParted() {
            return !title.isEmpty() && !words.isEmpty();
        }
    }

    static List<TextRows> of(List<String> lines) {
        var found = new ArrayList<TextRows>();
        for (int at = 0; at < lines.size(); at++) {
            Budget.check();
            if (!NUMBER.matcher(lines.get(at)).lookingAt()) continue;
            var headings = new SideHeadings(lines, at);
            headings.read();
            if (headings.areBeside()) found.add(new TextRows(at, headings.to, headings.rows()));
            at = Math.max(at, headings.to - 1);
        }
        return found;
    }

    private void read() {
        for (int last = -1; to < lines.size(); ) {
            var number = NUMBER.matcher(lines.get(to));
            if (!number.lookingAt()) return;
            int value = Integer.parseInt(number.group("last"));
            if (last >= 0 && value != last + 1) return;
            last = value;
            var item = item(number.end());
            if (item == null) return;
            items.add(item);
        }
    }

    /** The item whose number stands in the next line; null where its words are not told beside a title. */
    private @Nullable Item item(int title) {
        int from = to;
        int end = from + 1;
        int words = begin(from, title);
        if (words < 0) return null;
        var titles =
                new StringBuilder(SpacedLine.part(lines.get(from), title, words).strip());
        var told = new StringBuilder(
                SpacedLine.part(lines.get(from), words, Integer.MAX_VALUE).strip());
        int witnesses = 0;
        for (int empty = 0; end < lines.size() && empty <= MOST_EMPTY; end++) {
            var line = lines.get(end);
            if (line.isBlank()) {
                empty++;
                continue;
            }
            if (!isBelow(line, title, words)) break;
            join(titles, SpacedLine.part(line, 0, words - ASIDE).strip(), " ");
            join(told, SpacedLine.part(line, words - ASIDE, line.length()).strip(), empty > 0 ? "\n" : " ");
            if (SpacedLine.indent(line) >= words - ASIDE) witnesses++;
            empty = 0;
        }
        to = end;
        return new Item(lines.get(from).substring(0, title).strip(), titles.toString(), told.toString(), witnesses);
    }

    /** Where the words begin: behind the first gap, or where the next line does, far enough right of the title. */
    private int begin(int from, int title) {
        var line = lines.get(from);
        var gap = GAP.matcher(line);
        if (gap.find(title)) return gap.end();
        if (from + 1 >= lines.size()) return -1;
        int below = SpacedLine.indent(lines.get(from + 1));
        boolean begins = below >= title + NARROWEST_TITLE
                && below < line.length()
                && line.charAt(below) != ' '
                && line.charAt(below - 1) == ' ';
        return begins ? below : -1;
    }

    /** The line goes on with the words, with the title, or with both side by side. */
    private static boolean isBelow(String line, int title, int words) {
        int indent = SpacedLine.indent(line);
        if (indent >= words - ASIDE) return true;
        if (indent < title - ASIDE) return false;
        var gap = GAP.matcher(line);
        return line.stripTrailing().length() < words
                || gap.find()
                        && Math.abs(gap.end() - words) <= ASIDE
                        && Shape.wordCount(line.substring(0, gap.start())) <= LONGEST_TITLE;
    }

    private static void join(StringBuilder words, String more, String between) {
        if (more.isEmpty()) return;
        if (!words.isEmpty()) words.append(between);
        words.append(more);
    }

    /** Most have a title and words, and below several of them the words go on where they began. */
    private boolean areBeside() {
        long parted = items.stream().filter(Item::isParted).count();
        long told =
                items.stream().filter(item -> item.isParted() && item.told > 0).count();
        return parted >= FEWEST
                && parted * 3 >= items.size() * 2L
                && told >= 2
                && items.stream()
                        .allMatch(item -> Shape.wordCount(item.title) <= LONGEST_TITLE
                                && !GAP.matcher(item.words).find());
    }

    private List<List<String>> rows() {
        return items.stream()
                .map(item -> List.of(item.number, item.title, item.words))
                .toList();
    }
}
