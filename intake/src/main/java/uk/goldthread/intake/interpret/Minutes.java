package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.List;
import uk.goldthread.intake.recognise.GridRow;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;

/** Reads notes of a meeting in a table: titles of items, discussion below them, and beside it who does something by when. */
final class Minutes {
    private static final int LONG_TEXT = 25;

    private final Part.Grid grid;
    private final MeetingFacts facts;
    private final Agenda agenda;
    private final Found found;
    private final WhoAndWhen whoAndWhen;

    private Minutes(Part.Grid grid, MeetingFacts facts, Agenda agenda, LocalDate reference, Found found) {
        this.grid = grid;
        this.facts = facts;
        this.agenda = agenda;
        this.found = found;
        this.whoAndWhen = new WhoAndWhen(
                reference,
                new OwnerNames(entries().map(entry -> cell(entry, Role.OWNER)).toList()));
    }

    /** Most of what stands in the column of actions is discussion: long, or without anybody to do it. */
    static boolean isMinutes(Part.Grid grid) {
        if (!grid.has(Role.OWNER) && !grid.has(Role.DUE) || grid.has(Role.REFERENCE) || grid.has(Role.PROGRESS))
            return false;
        var minutes = new Minutes(
                grid, MeetingFacts.of(List.of(), LocalDate.EPOCH), new Agenda(), LocalDate.EPOCH, Found.nothing());
        long all = minutes.entries().count();
        long discussion = minutes.entries().filter(minutes::isDiscussion).count();
        return all > 0 && discussion * 2 >= all;
    }

    private boolean isDiscussion(GridRow.Entry entry) {
        boolean alone =
                cell(entry, Role.OWNER).isBlank() && cell(entry, Role.DUE).isBlank();
        return alone || Shape.wordCount(statement(entry).text()) > 3 * LONG_TEXT;
    }

    static void read(Part.Grid grid, MeetingFacts facts, Agenda agenda, LocalDate reference, Found found) {
        var minutes = new Minutes(grid, facts, agenda, reference, found);
        for (var row : grid.rows())
            switch (row) {
                case GridRow.Section(var title) -> minutes.section(title);
                case GridRow.Entry entry -> minutes.entry(entry);
            }
    }

    private java.util.stream.Stream<GridRow.Entry> entries() {
        return grid.rows().stream().filter(row -> row instanceof GridRow.Entry).map(row -> (GridRow.Entry) row);
    }

    private Passage cell(GridRow.Entry entry, Role role) {
        for (int i = 0; i < Math.min(grid.columns().size(), entry.cells().size()); i++)
            if (grid.columns().get(i).role() == role) return entry.cells().get(i);
        return Passage.EMPTY;
    }

    private Passage statement(GridRow.Entry entry) {
        return Passage.join(List.of(cell(entry, Role.MEETING_ITEM), cell(entry, Role.ACTION)), "\n");
    }

    /** Where items are numbered, a short line without a number is what was said. */
    private void section(Passage title) {
        boolean numbered = grid.rows().stream()
                .anyMatch(row -> row instanceof GridRow.Section(var other)
                        && LeadingReference.of(other).isStated());
        if (numbered && !LeadingReference.of(title).isStated()) said(title);
        else agenda.begin(title);
    }

    private void entry(GridRow.Entry entry) {
        var who = cell(entry, Role.OWNER);
        var when = cell(entry, Role.DUE);
        var words = statement(entry);
        if (who.isBlank() && when.isBlank() || words.isBlank()) {
            said(words);
            return;
        }
        for (var promise : whoAndWhen.promises(words, who, when))
            found.promises().add(promise.under(agenda.current()));
        said(words);
    }

    private void said(Passage words) {
        if (agenda.isUnderHeading(MeetingLabels::isNext)) facts.next(words);
        agenda.tell(words);
    }
}
