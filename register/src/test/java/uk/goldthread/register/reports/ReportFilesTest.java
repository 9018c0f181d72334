package uk.goldthread.register.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

class ReportFilesTest extends PostgresTest {
    private static final String CHART =
            "Bar chart of 1 commitment: 0 completed, 1 open, 0 withdrawn; of the open ones 1 overdue, 0 without a date.";

    private static Register register;

    @BeforeAll
    static void writeDown() {
        var review = new RegisterOf(LocalDate.of(2006, 9, 8));
        review.promise(CommitmentKind.ACTION, "1", "Leading", "Name a champion & meet.", "31 March 2006", List.of())
                .by("Tŷ Wexcombe")
                .is(Status.IN_PROGRESS, false, "Under way")
                .did("One is named.")
                .did("Two have met.");
        register = review.open(the(Organisations.class), the(People.class), the(Ledger.class), "Fair access");
    }

    private static byte[] report(Layout layout, ReportFormat format) throws IOException {
        var at = the(Reports.class).at(register, AsAtChoice.read("2006-09-08", "", clock().instant()));
        var out = new ByteArrayOutputStream();
        the(Reports.class).write(ReportRequest.whole(register, at, layout), format, out);
        return out.toByteArray();
    }

    @Test
    void aWordDocumentHasTitleHeadingsCountsAndAChartInWords() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(report(Layout.TIMESCALE, ReportFormat.DOCX)))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Fair access");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getStyle() != null)
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .contains(
                            tuple("Title", "Fair access"),
                            tuple("Subtitle", "Recommendations in order of timescale as at 8 September 2006"),
                            tuple("Heading1", "Counts"));
            assertThat(document.getTables().getFirst().getRow(3).getCell(0).getText())
                    .isEqualTo("Open and overdue");
            assertThat(document.getDocument().xmlText()).contains("descr=\"" + CHART + "\"");
        }
    }

    @Test
    void aWordTableRepeatsItsHeaderAndKeepsRowsWholeOnLandscapePaper() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(report(Layout.TIMESCALE, ReportFormat.DOCX)))) {
            var table = document.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(1).getCell(3).getParagraphs())
                    .extracting(XWPFParagraph::getText, XWPFParagraph::getStyle)
                    .containsExactly(tuple("One is named.", "TableList"), tuple("Two have met.", "TableList"));
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    @Test
    void onPaperAnActionListHasOnlyTheColumnsThatHoldSomething() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(report(Layout.ACTIONS, ReportFormat.DOCX)))) {
            assertThat(document.getTables().get(1).getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "Ref",
                            "Kind",
                            "Theme",
                            "Action",
                            "Owner",
                            "Timescale",
                            "Status",
                            "Status from",
                            "Status words",
                            "We did");
        }
    }

    @Test
    void aPdfIsTaggedWithTitleLanguageHeadersAndTheChartsWords() throws IOException {
        try (var document = Loader.loadPDF(report(Layout.WE_DID, ReportFormat.PDF))) {
            var catalogue = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Fair access");
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            var elements = new ArrayList<PDStructureElement>();
            collect(catalogue.getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "Table", "TH", "TD", "L", "Figure");
            assertThat(elements)
                    .extracting(PDStructureElement::getAlternateDescription)
                    .contains(CHART);
            for (var page : document.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void theTableOfAPdfBeginsOnItsFirstPage() throws IOException {
        try (var document = Loader.loadPDF(report(Layout.WE_DID, ReportFormat.PDF))) {
            var firstPage = new PDFTextStripper();
            firstPage.setEndPage(1);
            assertThat(firstPage.getText(document)).contains("Number", "Two have met.");
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
    }

    @Test
    void aPageStandsAloneAndCanBeReadAloud() throws IOException {
        var page = Jsoup.parse(new String(report(Layout.TIMESCALE, ReportFormat.HTML), StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1").text()).isEqualTo("Fair access");
        assertThat(page.select("table.rows > thead th[scope=col]").eachText())
                .containsExactly("No.", "Action", "Timescale", "Work Undertaken", "Lead Organisation");
        assertThat(page.select("table.rows tbody th[scope=row]").text()).isEqualTo("1");
        assertThat(page.select("table.rows tbody li").eachText()).containsExactly("One is named.", "Two have met.");
        assertThat(page.select("svg[role=img] text").eachText()).contains("Open and overdue", "1");
        assertThat(page.select("script, link, [style], img")).isEmpty();
    }

    @Test
    void aSheetHasItsHeaderInSightItsTextWrappedAndItsDatesAsWords() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(report(Layout.TIMESCALE, ReportFormat.XLSX)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Action");
            assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("31 March 2006");
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("• One is named.\n• Two have met.");
            assertThat(sheet.getRow(1).getCell(3).getCellStyle().getWrapText()).isTrue();
            assertThat(book.getSheetAt(1).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("Recommendations in order of timescale as at 8 September 2006");
        }
    }
}
