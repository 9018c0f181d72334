package uk.goldthread.intake.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Docx.cell;
import static uk.goldthread.intake.read.Docx.headerRow;
import static uk.goldthread.intake.read.Docx.numbered;
import static uk.goldthread.intake.read.Docx.p;
import static uk.goldthread.intake.read.Docx.row;
import static uk.goldthread.intake.read.Docx.styled;
import static uk.goldthread.intake.read.Docx.table;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Docx;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Place;

class DocxReaderTest {
    private static final String NUMBERING = """
            <w:numbering>
              <w:abstractNum w:abstractNumId='0'>
                <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='R.%1'/></w:lvl>
                <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl>
              </w:abstractNum>
              <w:abstractNum w:abstractNumId='1'>
                <w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='x'/></w:lvl>
              </w:abstractNum>
              <w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num>
              <w:num w:numId='6'><w:abstractNumId w:val='1'/></w:num>
              <w:num w:numId='7'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='10'/></w:lvlOverride></w:num>
            </w:numbering>
            """;

    @Test
    void readsParagraphsAndTablesInTheirOrder() {
        var source = read(Docx.of(p("Before") + table(row(cell("a"), cell("b"))) + p("After")), "plan.docx");

        assertThat(source.format()).isEqualTo(Format.DOCX);
        assertThat(source.blocks()).hasSize(3);
        assertThat(words(source)).containsExactly("Before", "After");
        assertThat(tables(source)
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells()
                        .get(1)
                        .words()
                        .places())
                .containsExactly(Place.ofCell(null, null, 1, 1, 2).within(0, 1));
    }

    @Test
    void readsWhatAnOfficeLibraryWrites() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Wexcombe access plan");
            document.createParagraph().createRun().setText("Introduction");
            var table = document.createTable(2, 2);
            table.getRow(0).setRepeatHeader(true);
            table.getRow(0).getCell(0).setText("Action");
            table.getRow(0).getCell(1).setText("Who");
            table.getRow(1).getCell(0).setText("Mend the ramp");
            table.getRow(1).getCell(1).setText("Estates");
            document.write(bytes);
        }

        var source = read(bytes.toByteArray(), "plan.docx");

        assertThat(source.title()).isEqualTo("Wexcombe access plan");
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(List.of("Action", "Who"), List.of("Mend the ramp", "Estates"));
        assertThat(tables(source).getFirst().rows().getFirst().header()).isTrue();
    }

    @Test
    void knowsHeadingsByNameByOutlineAndByWhatTheyAreBasedOn() {
        var styles = """
                <w:styles>
                  <w:style w:styleId='T'><w:name w:val='Title'/></w:style>
                  <w:style w:styleId='H'><w:name w:val='heading 1'/></w:style>
                  <w:style w:styleId='Mine'><w:name w:val='Council head'/><w:basedOn w:val='H'/></w:style>
                  <w:style w:styleId='Flat'><w:name w:val='Flat'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>
                </w:styles>
                """;
        var source = read(
                new Docx()
                        .part("styles", "styles.xml", styles)
                        .body(styled("T", "Plan")
                                + styled("H", "One")
                                + styled("Mine", "Two")
                                + styled("Flat", "Three")
                                + p("Four"))
                        .bytes(),
                "plan.docx");

        assertThat(paragraphs(source).stream().map(paragraph -> paragraph.style()))
                .containsExactly(Style.TITLE, Style.HEADING, Style.HEADING, Style.HEADING, Style.BODY);
    }

    @Test
    void writesTheNumbersThatWordCounts() {
        var source = read(
                new Docx()
                        .part("numbering", "numbering.xml", NUMBERING)
                        .body(numbered("5", 0, "one")
                                + numbered("5", 1, "deeper")
                                + numbered("5", 1, "deeper")
                                + numbered("5", 0, "two")
                                + numbered("5", 1, "again")
                                + numbered("6", 0, "point")
                                + numbered("7", 0, "anew")
                                + numbered("0", 0, "plain"))
                        .bytes(),
                "plan.docx");

        assertThat(words(source))
                .containsExactly(
                        "R.1 one",
                        "1.a) deeper",
                        "1.b) deeper",
                        "R.2 two",
                        "2.a) again",
                        "• point",
                        "R.10 anew",
                        "plain");
        assertThat(paragraphs(source).getFirst().style()).isEqualTo(Style.LIST_ITEM);
        assertThat(paragraphs(source).getLast().style()).isEqualTo(Style.BODY);
    }

    @Test
    void readsTheNumberOfACellThatHoldsNothingElse() {
        var source = read(
                new Docx()
                        .part("numbering", "numbering.xml", NUMBERING)
                        .body(table(
                                row(cell("", numbered("5", 0, "")), cell("Mend")),
                                row(cell("", numbered("5", 0, "")), cell("Paint"))))
                        .bytes(),
                "plan.docx");

        assertThat(grid(tables(source).getFirst())).containsExactly(List.of("R.1", "Mend"), List.of("R.2", "Paint"));
    }

    @Test
    void keepsSpansAndTheLowerPartsOfMergedCells() {
        var source = read(
                Docx.of(table(
                        headerRow(cell("<w:gridSpan w:val='2'/>", p("Action")), cell("Who")),
                        row(cell("<w:vMerge w:val='restart'/>", p("1")), cell("Mend"), cell("A")),
                        row(cell("<w:vMerge/>", p("")), cell("Paint"), cell("B")))),
                "plan.docx");

        var rows = tables(source).getFirst().rows();
        assertThat(rows.getFirst().header()).isTrue();
        assertThat(rows.getFirst().cells().getFirst().columns()).isEqualTo(2);
        assertThat(rows.getFirst().cells().getLast().words().places().getFirst().column())
                .isEqualTo(3);
        assertThat(rows.get(2).cells().getFirst())
                .extracting(Cell::continued, Cell::text)
                .containsExactly(true, "");
    }

    @Test
    void partsTheParagraphsOfACellByLineFeeds() {
        var source = read(Docx.of(table(row(cell("", p("First") + p("") + p("Second")), cell("x")))), "plan.docx");

        assertThat(grid(tables(source).getFirst()).getFirst().getFirst()).isEqualTo("First\nSecond");
    }

    @Test
    void keepsTrackedInsertionsAndLeavesDeletionsOut() {
        var source = read(
                Docx.of(
                        "<w:p><w:r><w:t xml:space='preserve'>by </w:t></w:r><w:del><w:r><w:delText>March</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>May</w:t></w:r></w:ins></w:p>"
                                + table(
                                        row(cell("a"), cell("b")),
                                        "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell("gone") + "</w:tr>")),
                "plan.docx");

        assertThat(words(source)).containsExactly("by May");
        assertThat(grid(tables(source).getFirst())).hasSize(1);
        assertThat(source.asides()).containsExactly(Aside.TRACKED_CHANGES);
    }

    @Test
    void leavesFieldCodesCommentsAndHiddenTextOut() {
        var source = read(
                Docx.of(
                        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r>"
                                + "<w:r><w:t>3 May</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t> 2024</w:t></w:r>"
                                + "<w:r><w:commentReference w:id='1'/></w:r></w:p>"),
                "plan.docx");

        assertThat(words(source)).containsExactly("3 May 2024");
        assertThat(source.asides()).containsExactly(Aside.COMMENTS);
    }

    @Test
    void readsTextBoxesOnceAfterTheirParagraph() {
        var box = "<w:txbxContent>" + p("In the box") + "</w:txbxContent>";
        var source = read(
                Docx.of("<w:p><w:r><w:t>Around</w:t></w:r><w:r><AlternateContent><Choice>" + box + "</Choice><Fallback>"
                        + box + "</Fallback></AlternateContent></w:r></w:p>" + p("Next")),
                "plan.docx");

        assertThat(words(source)).containsExactly("Around", "In the box", "Next");
    }

    @Test
    void readsPageHeadersFootersAndFootnotes() {
        var source = read(
                new Docx()
                        .part("header", "header1.xml", "<w:hdr>" + p("Harrowfen Council") + "</w:hdr>")
                        .part("footer", "footer1.xml", "<w:ftr>" + p("Page 1") + "</w:ftr>")
                        .part(
                                "footnotes",
                                "footnotes.xml",
                                "<w:footnotes><w:footnote>" + p("A note") + "</w:footnote></w:footnotes>")
                        .body(p("Body"))
                        .bytes(),
                "plan.docx");

        assertThat(words(source)).containsExactly("Harrowfen Council", "Body", "A note", "Page 1");
        assertThat(paragraphs(source).stream().map(paragraph -> paragraph.style()))
                .containsExactly(Style.HEADER_OR_FOOTER, Style.BODY, Style.BODY, Style.HEADER_OR_FOOTER);
    }

    @Test
    void unwrapsATableThatOnlyFramesAnother() {
        var source = read(Docx.of(table(row(cell("", p("Frame") + table(row(cell("a"), cell("b"))))))), "plan.docx");

        assertThat(words(source)).containsExactly("Frame");
        assertThat(grid(tables(source).getFirst())).containsExactly(List.of("a", "b"));
    }

    @Test
    void writesATableWithinACellAsLines() {
        var source = read(
                Docx.of(table(row(cell("1"), cell("", p("Both:") + table(row(cell("a"), cell("b"))))))), "plan.docx");

        assertThat(grid(tables(source).getFirst())).containsExactly(List.of("1", "Both:\na\nb"));
    }

    @Test
    void readsContentControlsAroundCellsAndParagraphs() {
        var source = read(
                Docx.of("<w:sdt><w:sdtPr/><w:sdtContent>" + p("Chosen") + "</w:sdtContent></w:sdt>"
                        + table(row(
                                cell("a"), "<w:sdt><w:sdtPr/><w:sdtContent>" + cell("b") + "</w:sdtContent></w:sdt>"))),
                "plan.docx");

        assertThat(words(source)).containsExactly("Chosen");
        assertThat(grid(tables(source).getFirst())).containsExactly(List.of("a", "b"));
    }
}
