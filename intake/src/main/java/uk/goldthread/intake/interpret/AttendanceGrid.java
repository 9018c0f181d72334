package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.goldthread.intake.recognise.Column;
import uk.goldthread.intake.recognise.GridRow;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.intake.words.Wording;

/**
 * A table of people: one to a row, with a word or a mark that says whether they came; or lists of names under the
 * headings "Present", "Apologies" and "In attendance".
 *
 * @param headings empty passages where the table has none
 */
record AttendanceGrid(List<Passage> headings, List<List<Passage>> rows) {
    private static final int FEWEST_ROWS = 2;

    static Optional<AttendanceGrid> of(Part.Grid grid) {
        var headings = grid.columns().stream()
                .map(Column::heading)
                .map(Passage::mended)
                .toList();
        var rows = grid.rows().stream()
                .map(row -> switch (row) {
                    case GridRow.Section(var title) -> List.of(title);
                    case GridRow.Entry entry -> entry.cells();
                })
                .toList();
        return of(headings, rows);
    }

    static Optional<AttendanceGrid> of(Part.Layout layout) {
        var rows = layout.table().rows().stream()
                .map(row -> row.cells().stream().map(Cell::words).toList())
                .toList();
        if (rows.isEmpty()) return Optional.empty();
        return isMarked(rows.getFirst())
                ? of(rows.getFirst().stream().map(cell -> Passage.EMPTY).toList(), rows)
                : of(rows.getFirst(), rows.subList(1, rows.size()));
    }

    /** A name, perhaps an office, and marks: a row of people where a heading would stand. */
    private static boolean isMarked(List<Passage> row) {
        var marks = row.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        if (row.getFirst().isBlank() || marks.isEmpty()) return false;
        return marks.stream().allMatch(AttendanceGrid::isMark)
                || People.isList(row.getFirst())
                        && isMark(marks.getLast())
                        && marks.stream().noneMatch(Label::isOne);
    }

    private static Optional<AttendanceGrid> of(List<Passage> headings, List<List<Passage>> rows) {
        var grid = new AttendanceGrid(headings, rows);
        boolean holds = grid.isOfLists() || grid.names() >= 0 && !grid.marks().isEmpty();
        return holds ? Optional.of(grid) : Optional.empty();
    }

    /**
     * The names by what is told of them: present, apologies, attending.
     *
     * @param isThisMeeting tells, where a grid shows several meetings, whether a heading names the day of this one
     */
    Map<String, List<Passage>> people(Predicate<Passage> isThisMeeting) {
        var people = new LinkedHashMap<String, List<Passage>>();
        if (isOfLists()) lists(people);
        else mark(isThisMeeting).ifPresent(mark -> marked(mark, people));
        return people;
    }

    /** Whose row calls them the chair. */
    Passage chair() {
        if (isOfLists()) return Passage.EMPTY;
        return rows.stream()
                .filter(row -> row.stream()
                        .anyMatch(cell -> cell.text().matches("(?iu)(?:co-)?chair(?:man|person|woman)?\\b(?! of).*")))
                .map(row -> at(row, names()))
                .findFirst()
                .orElse(Passage.EMPTY);
    }

    private boolean isOfLists() {
        var labels = headings.stream()
                .map(heading -> MeetingLabels.of(heading.text()))
                .toList();
        return labels.size() > 1
                && labels.stream().allMatch(Optional::isPresent)
                && labels.stream().anyMatch(label -> label.orElseThrow().equals("present"))
                && rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> !People.of(cell).isEmpty());
    }

    private void lists(Map<String, List<Passage>> people) {
        for (var row : rows)
            for (int i = 0; i < Math.min(row.size(), headings.size()); i++)
                people.computeIfAbsent(
                                MeetingLabels.of(headings.get(i).text()).orElseThrow(), fact -> new ArrayList<>())
                        .addAll(People.of(row.get(i)));
    }

    private void marked(int mark, Map<String, List<Passage>> people) {
        int names = names();
        for (var row : rows) {
            var name = at(row, names);
            if (!name.isBlank())
                fact(at(row, mark).text())
                        .ifPresent(fact -> people.computeIfAbsent(fact, first -> new ArrayList<>())
                                .add(name));
        }
    }

    /** "Present (from 6.20pm)" */
    private static Optional<String> fact(String cell) {
        var mark = cell.replaceFirst("\\s*[(\\[].*", "");
        if (isTick(mark) || Wording.CAME.is(mark)) return Optional.of("present");
        if (Wording.SENT_APOLOGIES.is(mark)) return Optional.of("apologies");
        return Wording.JOINED.is(mark) ? Optional.of("attending") : Optional.empty();
    }

    private static boolean isTick(String mark) {
        return mark.strip().matches("[\u2713\u2714\u221A\u2611\uF0FC]");
    }

    private static boolean isMark(Passage cell) {
        return isTick(cell.text()) || fact(cell.text()).isPresent() || Wording.MISSED.is(cell.text());
    }

    /** The column of names: that of a heading for names, or the first one, if it has no heading and names people. */
    private int names() {
        return IntStream.range(0, headings.size())
                .filter(i -> Wording.NAME_HEADING.is(headings.get(i).text()))
                .findFirst()
                .orElse(isHeadless() || isOfNames() ? 0 : -1);
    }

    /** Vacancies stand among the names. */
    private boolean isOfNames() {
        if (headings.isEmpty() || !headings.getFirst().isBlank()) return false;
        var filled = rows.stream()
                .map(row -> at(row, 0))
                .filter(cell -> !cell.isBlank())
                .toList();
        return filled.stream().filter(People::isList).count() * 2 > filled.size();
    }

    private boolean isHeadless() {
        return headings.stream().allMatch(Passage::isBlank);
    }

    /** Of several meetings whose marks have no headings the last one is that of these minutes. */
    private Optional<Integer> mark(Predicate<Passage> isThisMeeting) {
        var marks = marks();
        if (marks.size() == 1) return Optional.of(marks.getFirst());
        if (marks.stream().allMatch(i -> headings.get(i).isBlank()))
            return marks.stream().reduce((first, second) -> second);
        return marks.stream().filter(i -> isThisMeeting.test(headings.get(i))).findFirst();
    }

    /** The columns in which nearly all that stands says whether somebody came: the key to the marks may stand below them. */
    private List<Integer> marks() {
        int names = names();
        return IntStream.range(0, headings.size())
                .filter(i -> i != names)
                .filter(i -> {
                    var filled = rows.stream()
                            .map(row -> at(row, i))
                            .filter(cell -> !cell.isBlank())
                            .toList();
                    return filled.size() >= FEWEST_ROWS
                            && filled.size() * 2 >= rows.size()
                            && filled.stream().filter(AttendanceGrid::isMark).count() * 5 >= filled.size() * 4L;
                })
                .boxed()
                .toList();
    }

    private static Passage at(List<Passage> row, int column) {
        return column < row.size() ? row.get(column) : Passage.EMPTY;
    }
}
