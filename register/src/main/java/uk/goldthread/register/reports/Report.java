package uk.goldthread.register.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Counts;
import uk.goldthread.register.ledger.Head;

/**
 * A report, ready to be written: what stands on top, and its commitments, which come one at a time.
 *
 * @param columns those of its layout, or those of them that hold something
 * @param organisation the name of the one that keeps the register
 * @param head the end of the ledger that it rests on
 * @param note what a reader has to know of a day before the first report
 */
public record Report(
        ReportRequest request,
        List<Column> columns,
        String organisation,
        Counts counts,
        Head head,
        @Nullable String note,
        ReportFindings findings,
        Source source) {

    /** Where its commitments come from, in the order of the report. */
    interface Source {
        void forEach(Consumer<Commitment> each);
    }

    public String title() {
        return request.ownTitle() == null ? request.register().name() : request.ownTitle();
    }

    public Layout layout() {
        return request.layout();
    }

    /** "Recommendations in order of timescale as at 8 September 2006". */
    public String asAtLine() {
        return layout().title() + " as at " + DayWords.of(request.at().day());
    }

    public List<String> introduction() {
        return Words.of(request.introduction()).paragraphs();
    }

    public List<CountLine> countLines() {
        return CountLine.of(counts);
    }

    /** What the report holds and what it rests on, a sentence each. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (!request.filter().isAll()) notes.add(FilterWords.of(request.filter()));
        if (note != null) notes.add(note);
        if (head.count() > 0)
            notes.add("Recorded up to %s, entry %d of the register's ledger."
                    .formatted(DayWords.of(head.known()), head.count()));
        return notes;
    }

    /** What {@code goldthread verify --expect} takes: a ledger that was cut short no longer has this end. */
    public String ledgerEnd() {
        return "%s=%d:%s".formatted(request.register().key(), head.count(), head.hex());
    }

    public void forEachCommitment(Consumer<Commitment> each) {
        source.forEach(each);
    }

    /** The rows of its table, one at a time. */
    public void forEachRow(Consumer<Row> rows) {
        var lines = Lines.of(this, rows);
        source.forEach(lines::add);
        lines.end();
    }

    /**
     * This report as it goes on paper: an action list has a column for everything that can be recorded, and those that
     * nothing is recorded in are left out. Other layouts keep the columns that their readers expect.
     */
    Report forPaper() {
        if (layout() != Layout.ACTIONS) return this;
        var used = new TreeSet<Integer>();
        forEachRow(row -> {
            if (row instanceof Row.Cells(var cells))
                for (int i = 0; i < cells.size(); i++) if (!cells.get(i).isEmpty()) used.add(i);
        });
        var kept = used.stream().map(columns::get).toList();
        return kept.isEmpty() ? this : with(kept);
    }

    private Report with(List<Column> kept) {
        return new Report(request, kept, organisation, counts, head, note, findings, source);
    }
}
