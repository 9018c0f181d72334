package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.MeetingLabels;

/**
 * A row of a table of labels: each label has its list in the cells right of it, up to the next label ("Committee |
 * Finance | Date | 3 May").
 */
record LabelledRow(List<Fact> facts) {
    record Fact(String label, Passage list) {}

    /** @param open the label of the list above, with which a row that has no label goes on */
    static LabelledRow of(Row row, Optional<String> open) {
        var cells = row.filled().stream().map(row::words).toList();
        if (cells.isEmpty()) return new LabelledRow(List.of());
        boolean goesOn = open.isPresent()
                && row.words(0).isBlank()
                && label(cells.getFirst()).isEmpty()
                && People.isList(cells.getFirst())
                && cells.stream().allMatch(cell -> People.isList(cell) || People.isOffice(cell.text()));
        var facts = new ArrayList<Fact>();
        if (goesOn) facts.add(new Fact(open.get(), Passage.join(cells, "\n")));
        else
            for (int start = 0; start < cells.size(); start = next(cells, start)) {
                var list = Passage.join(cells.subList(start + 1, next(cells, start)), "\n");
                var cell = cells.get(start);
                label(cell).ifPresentOrElse(label -> facts.add(new Fact(label, list)), () -> within(cell, facts));
            }
        return new LabelledRow(facts);
    }

    /** "Date: 10 March" in one cell. */
    private static void within(Passage cell, List<Fact> facts) {
        within(cell)
                .ifPresent(label ->
                        facts.add(new Fact(label.fact(), cell.from(label.end()).strip())));
    }

    private static Optional<Label> within(Passage cell) {
        return Label.in(cell).stream()
                .filter(label -> label.start() == 0 && label.end() < cell.length())
                .findFirst();
    }

    private static int next(List<Passage> cells, int start) {
        for (int i = start + 1; i < cells.size(); i++)
            if (label(cells.get(i)).isPresent() || within(cells.get(i)).isPresent()) return i;
        return cells.size();
    }

    private static Optional<String> label(Passage cell) {
        return MeetingLabels.of(Label.withoutNumber(cell.text()));
    }

    Optional<String> last() {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast().label());
    }
}
