package uk.goldthread.intake.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.Column.Evidence;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;

/**
 * A promise set out downwards: a column of labels ("Recommendation 1", "Owner", "Target date") and beside each its words.
 * A label table without a statement, or without anything said of one, is layout.
 */
final class LabelTable {
    private static final Set<Role> STATEMENTS = EnumSet.of(Role.RECOMMENDATION, Role.ACTION);
    private static final Set<Role> TOLD =
            EnumSet.of(Role.OWNER, Role.DUE, Role.STATUS, Role.PROGRESS, Role.VERDICT, Role.RESPONSE);
    private static final Pattern NUMBER_AT_END = Pattern.compile("\\d[\\d.]*[a-z]?(?=\\W*$)");

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Passage>> entries = new ArrayList<>();

    private LabelTable() {
        columns.add(new Column(Role.REFERENCE, "", Evidence.HEADING));
    }

    static Optional<Part> grid(Table table) {
        var rows = table.rows();
        if (rows.size() < 2 || !rows.stream().allMatch(LabelTable::isLabelled)) return Optional.empty();
        long known = rows.stream().filter(row -> role(row).isPresent()).count();
        boolean states = rows.stream().anyMatch(row -> is(row, STATEMENTS));
        if (!states || known * 2 < rows.size() || rows.stream().noneMatch(row -> is(row, TOLD)))
            return Optional.empty();
        var labels = new LabelTable();
        rows.forEach(labels::take);
        return Optional.of(labels.grid());
    }

    private static boolean isLabelled(Row row) {
        return row.cells().size() == 2 && !row.words(0).isBlank();
    }

    private static Optional<Role> role(Row row) {
        return Headings.role(row.words(0).text()).filter(role -> role != Role.OTHER);
    }

    private static boolean is(Row row, Set<Role> roles) {
        return role(row).filter(roles::contains).isPresent();
    }

    /** A statement after another one begins the next promise, unless they stand side by side as its kind. */
    private void take(Row row) {
        var role = role(row).orElse(Role.OTHER);
        if (entries.isEmpty() || STATEMENTS.contains(role) && isFilled(role)) entries.add(new ArrayList<>());
        put(role, row.words(0).text(), row.words(1));
        if (STATEMENTS.contains(role)) number(row.words(0));
    }

    private boolean isFilled(Role role) {
        int column = column(role);
        return column >= 0
                && column < entries.getLast().size()
                && !entries.getLast().get(column).isBlank();
    }

    private void number(Passage label) {
        var number = NUMBER_AT_END.matcher(label.text());
        if (number.find()) put(Role.REFERENCE, "", label.cut(number.start(), number.end()));
    }

    private void put(Role role, String label, Passage words) {
        if (role == Role.OTHER) return;
        if (column(role) < 0) columns.add(new Column(role, label, Evidence.HEADING));
        var entry = entries.getLast();
        while (entry.size() < columns.size()) entry.add(Passage.EMPTY);
        int column = column(role);
        entry.set(column, Passage.join(List.of(entry.get(column), words), "\n"));
    }

    private int column(Role role) {
        for (int i = 0; i < columns.size(); i++) if (columns.get(i).role() == role) return i;
        return -1;
    }

    private Part grid() {
        for (var entry : entries) entry.addAll(Collections.nCopies(columns.size() - entry.size(), Passage.EMPTY));
        var rows = entries.stream().<GridRow>map(GridRow.Entry::new).toList();
        return new Part.Grid(columns, rows);
    }
}
