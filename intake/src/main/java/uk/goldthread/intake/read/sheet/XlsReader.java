package uk.goldthread.intake.read.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Format;

/**
 * Excel workbooks of 97 to 2003, record by record, so that a sheet costs no more than its words. What is read of them,
 * and what of hidden rows and sheets, is the same as in {@link XlsxReader}.
 */
public final class XlsReader {
    private final Tree tree;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<BoundSheetRecord, XlsSheet> sheets = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private @Nullable SSTRecord strings;
    private boolean since1904;
    private int depth;
    private int begun;
    private @Nullable XlsSheet sheet;

    private XlsReader(Tree tree) {
        this.tree = tree;
    }

    public static Found read(POIFSFileSystem container, @Nullable String title, Tree tree) throws IOException {
        var reader = new XlsReader(tree);
        var request = new HSSFRequest();
        request.addListenerForAllRecords(reader::take);
        new HSSFEventFactory().processWorkbookEvents(request, container);
        reader.write();
        return new Found(Format.XLS, title, null);
    }

    private void take(Record record) {
        Budget.check();
        switch (record) {
            case BOFRecord begin -> begin();
            case EOFRecord end -> end();
            case BoundSheetRecord tab -> tabs.add(tab);
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            case SSTRecord all -> strings = all;
            default -> {
                if (sheet != null && depth == 1) sheet.take(record);
            }
        }
    }

    /** The workbook comes first, then its sheets in the order of the file; within a sheet lie its charts. */
    private void begin() {
        if (depth++ > 0 || begun++ == 0) return;
        var inFile = BoundSheetRecord.orderByBofPosition(tabs);
        if (begun - 2 >= inFile.length) return;
        var numbers = new SheetNumbers(SheetFormats.of(styles, formats), since1904);
        sheet = new XlsSheet(tree, strings, numbers);
        sheets.put(inFile[begun - 2], sheet);
    }

    private void end() {
        if (--depth == 0) sheet = null;
    }

    private void write() {
        boolean allHidden = tabs.stream().allMatch(XlsReader::isHidden);
        for (var tab : tabs) {
            var read = sheets.get(tab);
            if (read == null) continue;
            if (isHidden(tab) && !allHidden) tree.note(Aside.HIDDEN_SHEETS);
            else {
                tree.sheet(tab.getSheetname());
                read.write();
            }
        }
    }

    private static boolean isHidden(BoundSheetRecord tab) {
        return tab.isHidden() || tab.isVeryHidden();
    }
}
