package uk.goldthread.intake.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;

/** The roles of a table's columns: by their headings, and by what the cells hold where headings fail. */
final class Columns {
    /** Columns that state something; a table without any holds nothing for us. */
    static final Set<Role> STATEMENTS = EnumSet.of(
            Role.RECOMMENDATION,
            Role.ACTION,
            Role.MILESTONE,
            Role.STRENGTH,
            Role.AREA_FOR_IMPROVEMENT,
            Role.MEETING_ITEM);

    /** Columns that tell of a promise, whatever the column beside them is called. */
    private static final Set<Role> OF_A_PROMISE =
            EnumSet.of(Role.OWNER, Role.DUE, Role.STATUS, Role.PROGRESS, Role.NEXT, Role.VERDICT, Role.RESPONSE);

    /** The part of a column's cells that must look alike before it is named after them. */
    private static final double MOST = 0.6;

    private Columns() {}

    static boolean hold(List<Column> columns) {
        return columns.stream().anyMatch(column -> STATEMENTS.contains(column.role()));
    }

    static List<Column> under(Row heading, List<Row> rows) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < heading.cells().size(); i++) {
            var words = heading.words(i).text();
            var texts = texts(rows, i);
            var role = Headings.role(words).filter(known -> suits(known, texts));
            columns.add(new Column(role.orElse(Role.OTHER), words, role.isPresent()));
        }
        nameByCells(columns, rows);
        withoutDoubles(columns);
        nameStatement(columns, rows);
        return columns;
    }

    /** A column that lost its heading is told by its cells, if no other is what it seems to be. */
    private static void nameByCells(List<Column> columns, List<Row> rows) {
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).heading().isBlank()) continue;
            var role = role(texts(rows, i));
            boolean taken = columns.stream().anyMatch(column -> column.role() == role);
            if (!taken) columns.set(i, new Column(role, "", false));
        }
    }

    /** "Target" and "Date" head many things: a column of sentences is no timescale. */
    private static boolean suits(Role role, List<String> texts) {
        if (role != Role.DUE && role != Role.REFERENCE || texts.size() < 2) return true;
        return texts.stream().filter(text -> Shape.wordCount(text) > 20).count() * 2 < texts.size();
    }

    /** Of two columns with one role the first keeps it; owners may stand in several. */
    private static void withoutDoubles(List<Column> columns) {
        var seen = EnumSet.noneOf(Role.class);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            boolean again = !seen.add(column.role()) && column.role() != Role.OWNER;
            if (again) columns.set(i, new Column(Role.OTHER, column.heading(), false));
        }
    }

    /** Where no heading is that of a statement, the column of most words is, if others tell of a promise. */
    private static void nameStatement(List<Column> columns, List<Row> rows) {
        if (hold(columns) || columns.stream().noneMatch(column -> OF_A_PROMISE.contains(column.role()))) return;
        var free = EnumSet.of(Role.OTHER, Role.THEME, Role.MEASURE);
        IntStream.range(0, columns.size())
                .filter(i -> free.contains(columns.get(i).role()))
                .boxed()
                .max(Comparator.comparingDouble(i -> words(rows, i)))
                .filter(i -> words(rows, i) >= 3)
                .ifPresent(i ->
                        columns.set(i, new Column(Role.ACTION, columns.get(i).heading(), false)));
    }

    /** Without headings: dates, references and names are told by their look, and the longest text is what is to be done. */
    static List<Column> of(List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var roles = new ArrayList<Role>();
        for (int i = 0; i < width; i++) roles.add(role(texts(rows, i)));
        boolean ofPromises = roles.contains(Role.DUE) && width > 1 && rows.size() > 1;
        longest(rows, roles).filter(i -> ofPromises).ifPresent(i -> roles.set(i, Role.ACTION));
        var columns = new ArrayList<Column>();
        for (var role : roles) columns.add(new Column(role, "", false));
        withoutDoubles(columns);
        return columns;
    }

    private static Role role(List<String> texts) {
        if (texts.size() < 2) return Role.OTHER;
        if (most(texts, Shape::isReference)) return Role.REFERENCE;
        if (most(texts, Shape::isTimescale)) return Role.DUE;
        return most(texts, Shape::isName) ? Role.OWNER : Role.OTHER;
    }

    private static Optional<Integer> longest(List<Row> rows, List<Role> roles) {
        return IntStream.range(0, roles.size())
                .filter(i -> roles.get(i) == Role.OTHER || roles.get(i) == Role.OWNER)
                .boxed()
                .max(Comparator.comparingDouble(i -> words(rows, i)))
                .filter(i -> words(rows, i) >= 4);
    }

    private static boolean most(List<String> texts, Predicate<String> looks) {
        return texts.stream().filter(looks).count() >= MOST * texts.size();
    }

    private static double words(List<Row> rows, int column) {
        return texts(rows, column).stream().mapToInt(Shape::wordCount).average().orElse(0);
    }

    private static List<String> texts(List<Row> rows, int column) {
        return rows.stream()
                .filter(row -> !row.isSpanned())
                .map(row -> row.words(column).text())
                .filter(text -> !text.isBlank())
                .toList();
    }
}
