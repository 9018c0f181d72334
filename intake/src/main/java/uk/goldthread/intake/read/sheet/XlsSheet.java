package uk.goldthread.intake.read.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.tree.Aside;

/** One sheet of an old workbook. Its merged cells are told after its rows, so the rows are kept until then. */
final class XlsSheet {
    private final Tree tree;
    private final @Nullable SSTRecord strings;
    private final SheetNumbers numbers;
    private final TreeMap<Integer, TreeMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final MergedCells merged = new MergedCells();
    private final BitSet hidden = new BitSet();
    private @Nullable FormulaRecord formula;

    XlsSheet(Tree tree, @Nullable SSTRecord strings, SheetNumbers numbers) {
        this.tree = tree;
        this.strings = strings;
        this.numbers = numbers;
    }

    void take(Record record) {
        switch (record) {
            case LabelSSTRecord label -> put(label, shared(label.getSSTIndex()));
            case LabelRecord label -> put(label, label.getValue());
            case NumberRecord number -> put(number, numbers.display(number.getValue(), number.getXFIndex()));
            case BoolErrRecord value ->
                put(value, value.isBoolean() ? logical(value.getBooleanValue()) : error(value.getErrorValue()));
            case FormulaRecord result -> result(result);
            case StringRecord text -> {
                if (formula != null) put(formula, text.getString());
                formula = null;
            }
            case RowRecord row when row.getZeroHeight() -> hidden.set(row.getRowNumber() + 1);
            case NoteRecord comment -> tree.note(Aside.COMMENTS);
            case MergeCellsRecord areas -> {
                for (int i = 0; i < areas.getNumAreas(); i++) merge(areas.getAreaAt(i));
            }
            default -> {}
        }
    }

    private void put(CellValueRecordInterface cell, String text) {
        if (text.isBlank()) return;
        tree.holdCell();
        int column = cell.getColumn() + 1;
        rows.computeIfAbsent(cell.getRow() + 1, row -> new TreeMap<>()).put(column, new SheetCell(column, text));
    }

    private String shared(int index) {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) throw CannotRead.damaged();
        return strings.getString(index).getString();
    }

    /** A formula whose result is text has it in the record that follows. */
    private void result(FormulaRecord result) {
        formula = result.hasCachedResultString() ? result : null;
        switch (result.getCachedResultTypeEnum()) {
            case NUMERIC -> put(result, numbers.display(result.getValue(), result.getXFIndex()));
            case BOOLEAN -> put(result, logical(result.getCachedBooleanValue()));
            case ERROR -> put(result, error(result.getCachedErrorValue()));
            default -> {}
        }
    }

    private static String logical(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }

    private void merge(CellRangeAddress area) {
        merged.add(
                new CellReference(area.getFirstRow() + 1, area.getFirstColumn() + 1),
                new CellReference(area.getLastRow() + 1, area.getLastColumn() + 1));
    }

    void write() {
        if (rows.keySet().stream().anyMatch(hidden::get)) tree.note(Aside.HIDDEN_ROWS);
        var sheet = new SheetRows(tree, merged);
        rows.forEach((number, cells) -> sheet.row(number, List.copyOf(cells.values())));
        sheet.end();
    }
}
