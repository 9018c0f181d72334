package uk.goldthread.intake.read.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Odf.cell;
import static uk.goldthread.intake.read.Odf.p;
import static uk.goldthread.intake.read.Odf.row;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.refusal;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Odf;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph.Style;

class OdtReaderTest {

    private static String table(String rows) {
        return "<table:table><table:table-column/>" + rows + "</table:table>";
    }

    @Test
    void readsParagraphsAndTablesInTheirOrder() {
        var source = read(
                Odf.text(p("Before") + table(row(cell("Mend the ramp"), cell("Estates"))) + p("After")), "plan.odt");

        assertThat(source.format()).isEqualTo(Format.ODT);
        assertThat(source.blocks()).hasSize(3);
        assertThat(words(source)).containsExactly("Before", "After");
        assertThat(grid(tables(source).getFirst())).containsExactly(List.of("Mend the ramp", "Estates"));
    }

    @Test
    void takesTheTitleThatTheAuthorGave() {
        var document = new Odf().part("meta.xml", "<dc:title> Wexcombe access plan </dc:title>");

        assertThat(read(document.body("text", p("x")), "plan.odt").title()).isEqualTo("Wexcombe access plan");
    }

    @Test
    void countsWhiteSpaceOnceAndReadsBlanksTabsAndBreaksThatAreMeant() {
        var source =
                read(Odf.text(p("Mend\n   the<text:s text:c='2'/>ramp<text:line-break/>by<text:tab/>May")), "plan.odt");

        assertThat(words(source)).containsExactly("Mend the  ramp\nby May");
    }

    @Test
    void knowsTitlesAndHeadingsByTheStylesThatTheyDescendFrom() {
        var source = read(
                new Odf()
                        .styles("""
                                <style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>
                                <style:style style:name='P2' style:family='paragraph' style:parent-style-name='Heading_20_1'/>
                                <style:style style:name='Heading_20_1' style:family='paragraph'/>
                                <style:style style:name='Title' style:family='paragraph'/>
                                """)
                        .body(
                                "text",
                                "<text:p text:style-name='P1'>Plan</text:p><text:p text:style-name='P2'>One</text:p>"
                                        + "<text:h text:outline-level='1'>Two</text:h>" + p("Three")),
                "plan.odt");

        assertThat(paragraphs(source).stream().map(paragraph -> paragraph.style()))
                .containsExactly(Style.TITLE, Style.HEADING, Style.HEADING, Style.BODY);
    }

    @Test
    void writesTheNumbersThatTheProgramCounts() {
        var lists = """
                <text:list-style style:name='L'>
                  <text:list-level-style-number text:level='1' style:num-format='1' style:num-prefix='R.'/>
                  <text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')' text:display-levels='2'/>
                </text:list-style>
                <text:list-style style:name='B'><text:list-level-style-bullet text:level='1'/></text:list-style>
                """;
        var source = read(
                new Odf()
                        .styles(lists)
                        .body(
                                "text",
                                list(
                                                "style-name='L'",
                                                item(p("one") + p("more of one") + list("", item(p("deep")))),
                                                item(p("two")))
                                        + list("style-name='B'", item(p("point")))
                                        + list("style-name='L' text:continue-numbering='true'", item(p("three")))
                                        + list("style-name='L'", item(p("anew")))),
                "plan.odt");

        assertThat(words(source))
                .containsExactly("R.1 one", "more of one", "1.a) deep", "R.2 two", "• point", "R.3 three", "R.1 anew");
        assertThat(paragraphs(source).getFirst().style()).isEqualTo(Style.LIST_ITEM);
    }

    private static String list(String attributes, String... items) {
        return "<text:list " + (attributes.isEmpty() ? "" : "text:" + attributes) + ">" + String.join("", items)
                + "</text:list>";
    }

    private static String item(String content) {
        return "<text:list-item>" + content + "</text:list-item>";
    }

    @Test
    void numbersHeadingsByTheirLevel() {
        var outline = """
                <text:outline-style>
                  <text:outline-level-style text:level='1' style:num-format='1' style:num-suffix='.'/>
                  <text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>
                </text:outline-style>
                """;
        var source = read(
                new Odf()
                        .part("styles.xml", outline)
                        .body(
                                "text",
                                "<text:h text:outline-level='1'>Ramps</text:h><text:h text:outline-level='2'>Doors</text:h>"),
                "plan.odt");

        assertThat(words(source)).containsExactly("1. Ramps", "1.1 Doors");
    }

    @Test
    void keepsSpansAndTheLowerPartsOfMergedCells() {
        var source = read(
                Odf.text(table("<table:table-header-rows>"
                        + row(
                                cell("table:number-columns-spanned='2'", p("Action")),
                                "<table:covered-table-cell/>",
                                cell("Who"))
                        + "</table:table-header-rows>"
                        + row(cell("table:number-rows-spanned='2'", p("1")), cell("Mend"), cell("A"))
                        + row("<table:covered-table-cell/>", cell("Paint"), cell("B")))),
                "plan.odt");

        var rows = tables(source).getFirst().rows();
        assertThat(rows.getFirst().header()).isTrue();
        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("Action", "Who");
        assertThat(rows.getFirst().cells().getFirst().columns()).isEqualTo(2);
        assertThat(rows.get(2).cells()).extracting(Cell::continued).containsExactly(true, false, false);
    }

    @Test
    void leavesOutWhatThePageDoesNotShow() {
        var source = read(
                new Odf()
                        .styles(
                                "<style:style style:name='T1' style:family='text'><style:text-properties text:display='none'/></style:style>")
                        .body(
                                "text",
                                "<text:tracked-changes>" + p("deleted") + "</text:tracked-changes>"
                                        + p("by <text:span text:style-name='T1'>secret</text:span>"
                                                + "<office:annotation>" + p("a comment") + "</office:annotation>"
                                                + "<text:span>May</text:span>")),
                "plan.odt");

        assertThat(words(source)).containsExactly("by May");
        assertThat(source.asides()).containsExactlyInAnyOrder(Aside.TRACKED_CHANGES, Aside.COMMENTS);
    }

    @Test
    void readsPageHeadersTextBoxesNotesAndFooters() {
        var source = read(
                new Odf()
                        .part(
                                "styles.xml",
                                "<style:master-page><style:header>%s</style:header><style:footer>%s</style:footer></style:master-page>"
                                        .formatted(p("Harrowfen Council"), p("Page 1")))
                        .body(
                                "text",
                                p(
                                        "Body<text:note><text:note-citation>1</text:note-citation><text:note-body>%s</text:note-body></text:note>"
                                                        .formatted(p("A note"))
                                                + "<draw:frame><draw:text-box>%s</draw:text-box><svg:title>a drawing</svg:title></draw:frame>"
                                                        .formatted(p("In the box")))),
                "plan.odt");

        assertThat(words(source)).containsExactly("Harrowfen Council", "Body", "In the box", "A note", "Page 1");
        assertThat(paragraphs(source).getLast().style()).isEqualTo(Style.HEADER_OR_FOOTER);
    }

    @Test
    void refusesADocumentWithAPassword() {
        var locked = new Odf().part("META-INF/manifest.xml", "<manifest:encryption-data/>");

        assertThat(refusal(locked.body("text", p("x")), "plan.odt")).startsWith("The file is protected by a password.");
    }

    @Test
    void refusesPresentationsAndDrawings() {
        assertThat(refusal(new Odf().body("presentation", p("x")), "plan.odp")).contains("is a presentation");
        assertThat(refusal(new Odf().body("drawing", p("x")), "plan.odg")).contains("is a drawing");
    }

    @Test
    void refusesACellThatIsRepeatedWithoutEnd() {
        var wide = cell("table:number-columns-repeated='2000000000'", p("x"));
        var tall = "<table:table-row table:number-rows-repeated='2000000000'>" + cell("x") + "</table:table-row>";

        assertThat(refusal(Odf.text(table(row(wide).repeat(40))), "plan.odt"))
                .contains("more than 500,000 table cells");
        assertThat(refusal(Odf.text(table(tall)), "plan.odt")).contains("more than 500,000 table cells");
    }
}
