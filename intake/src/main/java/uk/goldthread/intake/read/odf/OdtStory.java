package uk.goldthread.intake.read.odf;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.word.CountedList;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * One story of an OpenDocument text - its body, a page header, a note - read in one pass. Tracked deletions, comments and
 * hidden text are left out, as the page leaves them out; text boxes follow the paragraph that holds them.
 */
final class OdtStory {
    private final Xml xml;
    private final Tree tree;
    private final OdfStyles styles;
    private final OdfNumbering numbering;
    private final Consumer<Flow> notes;

    OdtStory(Xml xml, Tree tree, OdfStyles styles, OdfNumbering numbering, Consumer<Flow> notes) {
        this.xml = xml;
        this.tree = tree;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /** Tells the sink each paragraph and table below the element that has just started. */
    void read(Consumer<Flow> sink) {
        int element = xml.depth();
        while (xml.within(element)) if (xml.isStart()) block(sink);
    }

    /** Elements that only wrap others (a section, a frame) are walked into. */
    void block(Consumer<Flow> sink) {
        switch (xml.name()) {
            case "p", "h" -> paragraph(sink, null);
            case "list" -> list(sink, null, 0);
            case "table" -> sink.accept(new OdtTable(xml, tree, this).read());
            case "tracked-changes" -> pass(Aside.TRACKED_CHANGES);
            case "annotation" -> pass(Aside.COMMENTS);
            case "forms", "title", "desc" -> xml.skip();
            default -> {}
        }
    }

    private void pass(Aside aside) {
        tree.note(aside);
        xml.skip();
    }

    /** @param label of the list item that it begins; null outside lists */
    private void paragraph(Consumer<Flow> sink, @Nullable String label) {
        var style = xml.attribute("style-name");
        boolean heading = xml.name().equals("h"), hidden = styles.isHiddenParagraph(style);
        if (label == null) label = heading ? numberOfHeading() : "";
        var text = new OdfText();
        var boxes = new ArrayList<Flow>();
        int element = xml.depth();
        while (xml.within(element)) inline(text, boxes::add);
        var kind = heading ? Style.HEADING : styles.ofParagraph(style);
        if (kind == Style.BODY && !label.isEmpty()) kind = Style.LIST_ITEM;
        if (!hidden) sink.accept(new Flow.Text((label + " " + text).strip(), kind));
        boxes.forEach(sink);
    }

    private String numberOfHeading() {
        return xml.attribute("is-list-header", "false").equals("true")
                ? ""
                : numbering.heading(xml.number("outline-level", 1));
    }

    private void inline(OdfText text, Consumer<Flow> boxes) {
        if (!xml.isStart()) text.take(xml);
        else
            switch (xml.name()) {
                case "p", "h", "list", "table" -> block(boxes);
                case "frame", "custom-shape", "rect", "g" -> read(boxes);
                case "note-body" -> read(notes);
                case "annotation" -> pass(Aside.COMMENTS);
                case "span" -> {
                    if (styles.isHiddenText(xml.attribute("style-name"))) xml.skip();
                }
                default -> text.take(xml);
            }
    }

    private void list(Consumer<Flow> sink, @Nullable CountedList outer, int level) {
        var list = numbering.list(xml, outer);
        int element = xml.depth();
        while (xml.within(element)) {
            if (xml.starts("list-item")) item(sink, list, level);
            else if (xml.starts("list-header")) read(sink);
        }
    }

    /** Its number stands before its first paragraph. */
    private void item(Consumer<Flow> sink, CountedList list, int level) {
        int element = xml.depth();
        if (xml.attribute("start-value") != null) list.startAt(level, xml.number("start-value", 1));
        boolean labelled = false;
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "p", "h" -> {
                    paragraph(sink, labelled ? "" : list.next(level));
                    labelled = true;
                }
                case "list" -> list(sink, list, level + 1);
                default -> block(sink);
            }
        }
    }
}
