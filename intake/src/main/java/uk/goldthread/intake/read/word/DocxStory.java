package uk.goldthread.intake.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Aside;

/**
 * One story of a Word document - its body, a header, a note - read in one pass. Insertions that are tracked are kept and
 * deletions are not, as the page shows them; so are text boxes, after the paragraph that holds them. Comments, the codes
 * of fields and hidden text are no part of the page and are left out.
 */
final class DocxStory {
    private final Xml xml;
    private final Tree tree;
    private final DocxStyles styles;
    private final DocxNumbering numbering;

    DocxStory(Xml xml, Tree tree, DocxStyles styles, DocxNumbering numbering) {
        this.xml = xml;
        this.tree = tree;
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Tells the sink each paragraph and table below the element that has just started. */
    void read(Consumer<Flow> sink) {
        int element = xml.depth();
        while (xml.within(element)) if (xml.isStart()) block(sink);
    }

    /** Elements that only wrap others (a content control, a custom tag) are walked into. */
    private void block(Consumer<Flow> sink) {
        switch (xml.name()) {
            case "p" -> paragraph(sink);
            case "tbl" -> sink.accept(table());
            case "sectPr", "sdtPr", "tcPr", "Fallback" -> xml.skip();
            case "del", "moveFrom" -> {
                note();
                xml.skip();
            }
            default -> note();
        }
    }

    private void note() {
        switch (xml.name()) {
            case "ins", "del", "moveFrom", "moveTo" -> tree.note(Aside.TRACKED_CHANGES);
            case "commentReference" -> tree.note(Aside.COMMENTS);
            default -> {}
        }
    }

    private void paragraph(Consumer<Flow> sink) {
        var paragraph = new DocxParagraph();
        List<Flow> boxes = new ArrayList<>();
        int element = xml.depth();
        while (xml.within(element)) {
            if (xml.starts("txbxContent")) read(boxes::add);
            else if (xml.isStart()) {
                note();
                paragraph.take(xml);
            }
        }
        sink.accept(paragraph.flow(styles, numbering));
        boxes.forEach(sink);
    }

    private Flow.Grid table() {
        var rows = new ArrayList<Flow.GridRow>();
        int element = xml.depth();
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "tr" -> addIfThere(rows, row());
                case "tblPr", "tblGrid", "sdtPr", "Fallback" -> xml.skip();
                default -> {}
            }
        }
        return new Flow.Grid(rows);
    }

    private static void addIfThere(List<Flow.GridRow> rows, Flow.@Nullable GridRow row) {
        if (row != null && !row.cells().isEmpty()) rows.add(row);
    }

    /** Null where the row's deletion is tracked. */
    private Flow.@Nullable GridRow row() {
        var cells = new ArrayList<Flow.GridCell>();
        boolean header = false, deleted = false;
        int element = xml.depth(), before = 0, after = 0;
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "tc" -> cells.add(cell());
                case "tblHeader" -> header = xml.isOn();
                case "gridBefore" -> before = xml.number("val", 0);
                case "gridAfter" -> after = xml.number("val", 0);
                case "del" -> {
                    note();
                    deleted = true;
                }
                case "tblPrEx", "sdtPr", "trPrChange" -> xml.skip();
                default -> note();
            }
        }
        if (before > 0) cells.addFirst(left(before));
        if (after > 0) cells.addLast(left(after));
        return deleted ? null : new Flow.GridRow(cells, header);
    }

    /** Columns that a row leaves out. */
    private Flow.GridCell left(int columns) {
        tree.holdCell();
        return new Flow.GridCell(List.of(), columns, false);
    }

    private Flow.GridCell cell() {
        tree.holdCell();
        var content = new ArrayList<Flow>();
        int element = xml.depth(), columns = 1;
        boolean continued = false;
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "tcPr" -> {}
                case "gridSpan" -> columns = Math.max(1, xml.number("val", 1));
                case "vMerge" -> continued = !xml.attribute("val", "continue").equals("restart");
                case "tcPrChange" -> xml.skip();
                default -> block(content::add);
            }
        }
        return new Flow.GridCell(continued ? List.of() : content, columns, continued);
    }
}
