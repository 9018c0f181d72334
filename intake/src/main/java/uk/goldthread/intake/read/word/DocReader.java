package uk.goldthread.intake.read.word;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.FlowWriter;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * Word documents of 97 to 2003, in the order of {@link DocxReader}; text boxes, which the file keeps apart, come after
 * the body.
 */
public final class DocReader {
    private final HWPFDocument document;
    private final Tree tree;
    private final DocNumbering numbering = new DocNumbering();

    private DocReader(HWPFDocument document, Tree tree) {
        this.document = document;
        this.tree = tree;
    }

    public static Found read(POIFSFileSystem container, @Nullable String title, Tree tree) throws IOException {
        try (var document = new HWPFDocument(container)) {
            new DocReader(document, tree).stories();
        }
        return new Found(Format.DOC, title, null);
    }

    private void stories() {
        var writer = new FlowWriter(tree);
        Consumer<Flow> runningText = flow -> writer.write(flow, Style.HEADER_OR_FOOTER);
        var pages = new HeaderStories(document);
        story(pages.getFirstHeaderSubrange(), runningText);
        story(pages.getOddHeaderSubrange(), runningText);
        story(pages.getEvenHeaderSubrange(), runningText);
        story(document.getRange(), writer::write);
        story(document.getMainTextboxRange(), writer::write);
        story(document.getFootnoteRange(), writer::write);
        story(document.getEndnoteRange(), writer::write);
        if (!document.getCommentsRange().text().isBlank()) tree.note(Aside.COMMENTS);
        story(pages.getFirstFooterSubrange(), runningText);
        story(pages.getOddFooterSubrange(), runningText);
        story(pages.getEvenFooterSubrange(), runningText);
    }

    /** POI gives a story without words, where it gives one, the last paragraph of the story before. */
    private void story(@Nullable Range range, Consumer<Flow> sink) {
        if (range == null || range.getStartOffset() >= range.getEndOffset()) return;
        new DocStory(document.getStyleSheet(), tree, numbering).read(range, sink);
    }
}
