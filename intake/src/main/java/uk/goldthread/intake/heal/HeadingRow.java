package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;

/**
 * Tells heading rows from others: short cells of which two at least, and half of those that are filled, are known
 * headings, or one that is and others with a telling word. A row that the document marks as heading is one, unless it
 * holds a sentence.
 */
final class HeadingRow {
    private static final int LONGEST_HEADING = 9;
    private static final int LONGEST_MARKED_HEADING = 20;

    private static final int FEWEST_BESIDE = 3;

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private HeadingRow() {}

    static boolean is(Row row) {
        if (!hasLengthsOfOne(row)) return false;
        var filled = row.filled();
        if (filled.size() < 2) return false;
        if (row.header()) return !isLabelled(row);
        long known = known(row);
        if (known >= 2 && known * 2 >= filled.size()) return true;
        long told =
                filled.stream().filter(column -> role(row, column).isPresent()).count();
        return known >= 1
                && told >= 3
                && told * 2 >= filled.size()
                && filled.stream().noneMatch(i -> isValue(row, i));
    }

    /** A label and its words, which a format without headless tables has put in the place of a heading. */
    private static boolean isLabelled(Row row) {
        return row.filled().size() == 2
                && Headings.role(row.words(0).text()).isPresent()
                && role(row, 1).isEmpty()
                && Shape.wordCount(row.words(1).text()) > 3;
    }

    private static boolean hasLengthsOfOne(Row row) {
        int tooLong = -1;
        for (int column = 0; column < row.cells().size(); column++)
            if (isLong(row, column)) {
                if (tooLong >= 0) return false;
                tooLong = column;
            }
        return tooLong < 0 || isExplained(row, tooLong);
    }

    /** One heading asks for what is wanted at length: "Actions to meet the needs found? Which pupils will benefit?" */
    private static boolean isExplained(Row row, int column) {
        return Shape.wordCount(row.words(column).text()) <= LONGEST_MARKED_HEADING
                && known(row) >= FEWEST_BESIDE
                && role(row, column).isPresent();
    }

    private static boolean isValue(Row row, int column) {
        var text = row.words(column).text();
        return Shape.isTimescale(text) || Shape.isReference(text);
    }

    static long known(Row row) {
        return row.filled().stream()
                .filter(column -> Headings.role(row.words(column).text()).isPresent())
                .count();
    }

    static Optional<Role> role(Row row, int column) {
        return Headings.meaning(row.words(column).text()).map(Headings.Meaning::role);
    }

    static List<Optional<Role>> roles(Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(column -> role(row, column))
                .toList();
    }

    /** The other row repeats this one, where it may have lost cells at its end, or the lower lines of some of them. */
    static boolean repeats(Row heading, Row other) {
        var ours = folded(heading);
        var theirs = folded(other);
        if (theirs.size() > ours.size()
                && theirs.subList(ours.size(), theirs.size()).stream().anyMatch(text -> !text.isEmpty())) return false;
        int last = theirs.size();
        while (last > 0 && theirs.get(last - 1).isEmpty()) last--;
        return last >= 2 && last <= ours.size() && begin(ours.subList(0, last), theirs.subList(0, last));
    }

    /** Two cells are alike whole, and the others begin as ours do. */
    private static boolean begin(List<String> ours, List<String> theirs) {
        int whole = 0;
        for (int i = 0; i < theirs.size(); i++) {
            boolean same = withoutBlanks(theirs.get(i)).equals(withoutBlanks(ours.get(i)));
            if (!same && !(ours.get(i) + " ").startsWith(theirs.get(i) + " ")) return false;
            if (same && !ours.get(i).isEmpty()) whole++;
        }
        return whole >= 2;
    }

    /** A narrow column breaks within a word: "Timescal e". */
    private static String withoutBlanks(String folded) {
        return folded.replace(" ", "");
    }

    private static List<String> folded(Row row) {
        var folded = new ArrayList<String>();
        for (var cell : row.cells()) folded.add(Fold.of(cell.text()));
        return folded;
    }

    private static boolean isLong(Row row, int column) {
        var text = row.words(column).text();
        int longest = row.header() ? LONGEST_MARKED_HEADING : LONGEST_HEADING;
        // A word and the blank after it are two characters at least.
        return text.length() > 2 * longest
                && Shape.wordCount(text) > longest
                && (text.indexOf('(') < 0
                        || Shape.wordCount(BRACKETS.matcher(text).replaceAll(" ")) > longest)
                && (column > 0 || ThemeInHeading.find(text) == 0);
    }
}
