package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.Column;
import uk.goldthread.intake.recognise.GridRow;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Times;

/**
 * About when a document was written that does not say so: the first of the days, with their years, that its timescales
 * name, after those that lie far before most of them.
 */
final class OwnDays {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int FAR = 3;

    private OwnDays() {}

    static Optional<LocalDate> first(List<Part> parts, LocalDate reference) {
        var times = new Times(reference);
        var days = parts.stream()
                .filter(part -> part instanceof Part.Grid)
                .flatMap(part -> due((Part.Grid) part).stream())
                .filter(words -> YEAR.matcher(words.text()).find())
                .map(words -> times.timescale(words.text()).earliest())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) return Optional.empty();
        var middle = days.get(days.size() / 2);
        return days.stream().filter(day -> day.isAfter(middle.minusYears(FAR))).findFirst();
    }

    private static List<Passage> due(Part.Grid grid) {
        var columns = grid.columns().stream().map(Column::role).toList();
        int due = columns.indexOf(Role.DUE);
        if (due < 0) return List.of();
        return grid.rows().stream()
                .filter(row -> row instanceof GridRow.Entry)
                .map(row -> ((GridRow.Entry) row).cells())
                .filter(cells -> due < cells.size())
                .flatMap(cells -> cells.get(due).lines().stream())
                .toList();
    }
}
