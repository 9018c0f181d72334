package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;

/** Tells heading rows from others: short cells of which two at least, and half of those that are filled, are known headings. */
final class HeadingRow {
    private static final int LONGEST_HEADING = 9;

    private HeadingRow() {}

    static boolean is(Row row) {
        var filled = row.filled();
        if (filled.size() < 2 || filled.stream().anyMatch(column -> isLong(row, column))) return false;
        long known = known(row);
        return known >= 2 && known * 2 >= filled.size() || row.header() && known * 2 >= filled.size();
    }

    static long known(Row row) {
        return row.filled().stream()
                .filter(column -> role(row, column).isPresent())
                .count();
    }

    static Optional<Role> role(Row row, int column) {
        return Headings.role(row.words(column).text());
    }

    static List<Optional<Role>> roles(Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(column -> role(row, column))
                .toList();
    }

    /** The other row repeats this one, where it may have lost cells at its end. */
    static boolean repeats(Row heading, Row other) {
        var ours = folded(heading);
        var theirs = folded(other);
        if (theirs.size() > ours.size()
                && theirs.subList(ours.size(), theirs.size()).stream().anyMatch(text -> !text.isEmpty())) return false;
        int last = theirs.size();
        while (last > 0 && theirs.get(last - 1).isEmpty()) last--;
        return last >= 2 && last <= ours.size() && ours.subList(0, last).equals(theirs.subList(0, last));
    }

    private static List<String> folded(Row row) {
        var folded = new ArrayList<String>();
        for (var cell : row.cells()) folded.add(Fold.of(cell.text()));
        return folded;
    }

    private static boolean isLong(Row row, int column) {
        var text = row.words(column).text();
        return Fold.of(text).split(" ").length > LONGEST_HEADING && ThemeInHeading.find(text) == 0;
    }
}
