package uk.goldthread.intake.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.goldthread.intake.recognise.Column.Evidence;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Wording;

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

    /** Columns beside which a heading of many meanings is that of a promise. */
    private static final Set<Role> BESIDE_A_PROMISE = EnumSet.of(
            Role.STATUS,
            Role.PROGRESS,
            Role.NEXT,
            Role.VERDICT,
            Role.RESPONSE,
            Role.MEASURE,
            Role.EVIDENCE,
            Role.AREA_FOR_IMPROVEMENT,
            Role.RECOMMENDATION);

    /** What may stand in several columns: "Q1 progress", "Q2 progress". */
    private static final Set<Role> SEVERAL = EnumSet.of(Role.OTHER, Role.OWNER, Role.PROGRESS);

    private static final int FEWEST_ITEMS = 3;
    private static final int LONG_TELLING = 15;
    private static final int SHORT_NAMES = 5;

    private final List<Row> rows;
    private final List<Column> columns = new ArrayList<>();

    private Columns(List<Row> rows) {
        this.rows = rows;
    }

    static Columns under(Row heading, List<Row> rows) {
        var columns = new Columns(rows);
        for (int i = 0; i < heading.cells().size(); i++)
            columns.add(i, heading.words(i).text());
        columns.nameByCells();
        columns.namePeople();
        columns.withoutDoubles();
        columns.nameStatement();
        columns.withoutDaysLogged();
        return columns;
    }

    static Columns said(Optional<Row> heading, List<Role> roles, List<Row> rows) {
        var columns = new Columns(rows);
        for (int i = 0; i < roles.size(); i++) {
            int column = i;
            var words = heading.map(row -> row.words(column).text()).orElse("");
            columns.columns.add(new Column(roles.get(i), words, Evidence.SAID));
        }
        return columns;
    }

    /** Without headings: dates, references and names are told by their look, and the tasks are what is to be done. */
    static Columns of(List<Row> rows) {
        var columns = new Columns(rows);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < width; i++)
            columns.columns.add(new Column(columns.looks(i).role(), "", Evidence.CELLS));
        columns.nameTasks();
        columns.nameMinutes();
        columns.withoutDoubles();
        return columns;
    }

    List<Column> list() {
        return List.copyOf(columns);
    }

    /** A column of statements counts where its heading is sure, or where others beside it tell of promises. */
    boolean ofPromises() {
        return !isRota() && IntStream.range(0, columns.size()).anyMatch(this::isOfPromises);
    }

    /** Who does what in which week or at what time of the day: duties, which nobody follows up. */
    private boolean isRota() {
        if (has(BESIDE_A_PROMISE)) return false;
        return IntStream.range(0, columns.size())
                .anyMatch(i -> Wording.ROTA.is(columns.get(i).heading()) || looks(i).areTimesOfDay());
    }

    private Looks looks(int column) {
        return new Looks(rows.stream()
                .filter(row -> !row.isSpanned())
                .map(row -> row.words(column).text())
                .filter(text -> !text.isBlank())
                .toList());
    }

    private void add(int i, String heading) {
        var looks = looks(i);
        columns.add(Headings.meaning(heading)
                .map(meaning -> STATEMENTS.contains(meaning.role()) && looks.areReferences()
                        ? new Headings.Meaning(Role.REFERENCE, false)
                        : meaning)
                .filter(looks::suit)
                .map(meaning -> meaning.role() == Role.MEASURE && looks.areProgress()
                        ? new Headings.Meaning(Role.PROGRESS, false)
                        : meaning)
                .map(meaning -> new Column(
                        meaning.role(), heading, meaning.sure() ? Evidence.HEADING : Evidence.HEADING_AND_CELLS))
                .orElse(Column.unknown(heading)));
    }

    /** A column that lost its heading is told by its cells, if no other is what it seems to be. */
    private void nameByCells() {
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).heading().isBlank()) continue;
            var role = looks(i).role();
            boolean taken = columns.stream().anyMatch(column -> column.role() == role);
            if (!taken) columns.set(i, columns.get(i).as(role, Evidence.CELLS));
        }
    }

    /** "By" heads days, and people where no other column has them. */
    private void namePeople() {
        if (has(EnumSet.of(Role.OWNER))) return;
        IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).evidence() == Evidence.NONE
                        && Headings.role(columns.get(i).heading())
                                .filter(Role.DUE::equals)
                                .isPresent()
                        && looks(i).areNames()
                        && looks(i).words() <= SHORT_NAMES / 2.0
                        && !looks(i).areTasks())
                .findFirst()
                .ifPresent(i -> columns.set(i, columns.get(i).as(Role.OWNER, Evidence.CELLS)));
    }

    /** Of two columns with one role the surer keeps it, else the first; owners and progress may stand in several. */
    private void withoutDoubles() {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (SEVERAL.contains(column.role())) continue;
            boolean isSecond = false;
            for (int j = 0; j < columns.size(); j++)
                isSecond |= j != i && columns.get(j).role() == column.role() && isBefore(j, i);
            if (isSecond) columns.set(i, Column.unknown(column.heading()));
        }
    }

    /** "Date" in front of the actions of a log with their status is when each was noted, not when it is due. */
    private void withoutDaysLogged() {
        if (!has(EnumSet.of(Role.STATUS)) || !has(EnumSet.of(Role.ACTION))) return;
        for (int i = 0; columns.get(i).role() != Role.ACTION; i++) {
            var column = columns.get(i);
            if (column.role() == Role.DUE && column.evidence() == Evidence.HEADING_AND_CELLS)
                columns.set(i, Column.unknown(column.heading()));
        }
    }

    private boolean isBefore(int one, int other) {
        int surer = columns.get(one).evidence().compareTo(columns.get(other).evidence());
        if (surer != 0) return surer < 0;
        if (columns.get(one).role() == Role.DUE) {
            int more = Double.compare(looks(one).timescales(), looks(other).timescales());
            if (more != 0) return more > 0;
        }
        return one < other;
    }

    /**
     * Where no heading is that of a statement, the column of most words is, if others tell of a promise: by whom and by
     * when, or that its words are tasks.
     */
    private void nameStatement() {
        if (has(STATEMENTS) || !has(OF_A_PROMISE)) return;
        wordiest(EnumSet.of(Role.OTHER, Role.THEME, Role.MEASURE), 3)
                .filter(i -> isOwnedAndDue() || looks(i).areTasks())
                .ifPresent(i -> columns.set(i, columns.get(i).as(Role.ACTION, Evidence.CELLS)));
    }

    private boolean isOwnedAndDue() {
        return has(EnumSet.of(Role.OWNER)) && has(EnumSet.of(Role.DUE));
    }

    private void nameTasks() {
        if (columns.size() < 2 || rows.size() < 2 || !has(EnumSet.of(Role.DUE))) return;
        wordiest(EnumSet.of(Role.OTHER, Role.OWNER), 3)
                .filter(i -> looks(i).areTasks())
                .ifPresent(i -> columns.set(i, columns.get(i).as(Role.ACTION, Evidence.CELLS)));
    }

    /** Numbered items, each with its title, much that was said about it and, here and there, who is to act. */
    private void nameMinutes() {
        int last = columns.size() - 1;
        if (last < 3 || rows.size() < FEWEST_ITEMS || columns.getFirst().role() != Role.REFERENCE) return;
        double said = looks(last - 1).words();
        boolean tells = said >= LONG_TELLING && said >= 2 * looks(last - 2).words();
        if (!tells || looks(last).words() > SHORT_NAMES || looks(last).timescales() > 0) return;
        columns.set(last - 2, columns.get(last - 2).as(Role.MEETING_ITEM, Evidence.CELLS));
        columns.set(last - 1, columns.get(last - 1).as(Role.OTHER, Evidence.CELLS));
        columns.set(last, columns.get(last).as(Role.ACTION, Evidence.CELLS));
    }

    private Optional<Integer> wordiest(Set<Role> free, int least) {
        return IntStream.range(0, columns.size())
                .filter(i -> free.contains(columns.get(i).role()) && !isKnownOther(i))
                .boxed()
                .max(Comparator.comparingDouble(i -> looks(i).words()))
                .filter(i -> looks(i).words() >= least);
    }

    /** Its heading says that it is something else: "Risk", "Venue", "Changes". */
    private boolean isKnownOther(int i) {
        return columns.get(i).role() == Role.OTHER && columns.get(i).evidence() == Evidence.HEADING;
    }

    private boolean has(Set<Role> roles) {
        return columns.stream().anyMatch(column -> roles.contains(column.role()));
    }

    private boolean isOfPromises(int i) {
        var column = columns.get(i);
        if (!STATEMENTS.contains(column.role())) return false;
        if (column.evidence() == Evidence.SAID) return true;
        if (column.role() == Role.MEETING_ITEM) return has(EnumSet.of(Role.OWNER));
        return column.evidence() != Evidence.HEADING_AND_CELLS || isTold(i);
    }

    /** "Description" or "Activity" head many things; days and names beside them alone may be those of events or payments. */
    private boolean isTold(int i) {
        if (has(BESIDE_A_PROMISE)) return true;
        return has(EnumSet.of(Role.DUE, Role.OWNER)) && (looks(i).areTasks() || isSure(Role.DUE));
    }

    private boolean isSure(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role && column.evidence() == Evidence.HEADING);
    }
}
