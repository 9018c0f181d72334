package uk.goldthread.intake.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.refusal;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.DocumentReader;
import uk.goldthread.intake.read.Reading;
import uk.goldthread.intake.read.TestDocuments;
import uk.goldthread.intake.read.Trees;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Source;

class RtfReaderTest {
    private static final String TWO_CELLS = "\\trowd\\cellx2000\\cellx6000\\pard\\intbl ";

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1252\\deff0 " + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Source of(String body) {
        return Trees.read(rtf(body), "plan.rtf");
    }

    @Test
    void readsWhatThePagesShow() {
        var source = TestDocuments.read("traits.rtf");

        assertThat(source.format()).isEqualTo(Format.RTF);
        assertThat(source.title()).isEqualTo("Tilbrook traits");
        assertThat(words(source))
                .containsExactly(
                        "Tilbrook Town Council",
                        "Traits of a document",
                        "What was agreed",
                        "Mend the ramp – “by May”, for £90 at the café in Ŵyr.",
                        "Paint soon the hall, see the page.\nThen wait.",
                        "R.3 First",
                        "a) Deep",
                        "R.4 Second",
                        "• A point",
                        "The end",
                        "A boxed word",
                        "Both sides.",
                        "Adopted in May");
        assertThat(paragraphs(source).stream().map(Paragraph::style))
                .startsWith(Style.HEADER_OR_FOOTER, Style.TITLE, Style.HEADING, Style.BODY, Style.BODY, Style.LIST_ITEM)
                .endsWith(Style.HEADER_OR_FOOTER);
    }

    @Test
    void keepsSpansTheLowerPartsOfMergedCellsAndTablesWithinCells() {
        var table = tables(TestDocuments.read("traits.rtf")).getFirst();

        assertThat(grid(table))
                .containsExactly(
                        List.of("Ref", "Action and owner"),
                        List.of("1", "Mend the ramp\nPaint it", "Estates"),
                        List.of("", "Before\ninner one\ninner two\nAfter", "Warden"));
        assertThat(table.rows().getFirst().cells()).extracting(Cell::columns).containsExactly(1, 2);
        assertThat(table.rows().getLast().cells()).extracting(Cell::continued).containsExactly(true, false, false);
    }

    @Test
    void readsBytesByTheCodePageOfTheirFont() {
        var fonts = "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset2 Wingdings;}}";

        assertThat(words(of(fonts + "\\f0 caf\\'e9 \\f1\\'9a \\f2\\'fc\\par \\f0 \\'80 200")))
                .containsExactly("café š ✓", "€ 200");
        assertThat(words(of("\\ansicpg1251\\f9 \\'cf\\'eb\\'e0\\'ed"))).containsExactly("План");
    }

    @Test
    void readsCharactersByTheirNumberAndPassesOverWhatStandsInForThem() {
        assertThat(words(of("\\u372?yr, \\uc2\\u8364 EU5 \\uc0\\u8211 \\uc1\\u-10179?\\u-8704?")))
                .containsExactly("Ŵyr, €5 –😀");
        assertThat(words(of("\\lquote a\\rquote\\~\\emdash  b\\_c\\-d\\line e")))
                .containsExactly("‘a’ — b-cd\ne");
    }

    @Test
    void passesOverWhatIsNoPartOfThePage() {
        var source = of("{\\*\\generator X;}{\\colortbl;\\red0;}{\\pict 00ff}{\\*\\annotation note}by "
                + "{\\v secret}{\\deleted gone}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}} May"
                + "\\bin3 }{} {\\*\\unheard{\\title no}of}");

        assertThat(words(source)).containsExactly("by 7 May");
        assertThat(source.asides()).containsExactlyInAnyOrder(Aside.TRACKED_CHANGES, Aside.COMMENTS);
    }

    @Test
    void endsATableWhereAParagraphLiesInNone() {
        var source = of("Before\\par \\trowd\\trhdr" + TWO_CELLS.substring(6) + "Ref\\cell Action\\cell\\row "
                + TWO_CELLS + "1\\cell Mend\\par Paint\\cell\\row\\pard After\\par");

        assertThat(words(source)).containsExactly("Before", "After");
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(List.of("Ref", "Action"), List.of("1", "Mend\nPaint"));
        assertThat(tables(source).getFirst().rows()).extracting(Row::header).containsExactly(true, false);
    }

    @Test
    void joinsCellsThatAreMergedAndKeepsThoseThatNoEdgeWasGivenFor() {
        var merged = of("\\trowd\\clmgf\\cellx2000\\clmrg\\cellx6000\\pard\\intbl Theme\\cell\\cell\\row " + TWO_CELLS
                + "1\\cell Mend\\cell\\row");
        assertThat(tables(merged).getFirst().rows().getFirst().isSpanned()).isTrue();

        var unsaid = of("\\trowd\\pard\\intbl a\\cell b\\cell\\row\\trowd\\pard\\intbl c\\cell d\\cell\\row");
        assertThat(grid(tables(unsaid).getFirst())).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void losesNoWordsOfATableThatIsCutShort() {
        assertThat(words(of(TWO_CELLS + "Mend\\cell the ramp"))).containsExactly("Mend", "the ramp");
    }

    @Test
    void boundsGroupsAndTablesThatLieInEachOther() {
        assertThat(refusal(rtf("{".repeat(200) + "x"), "plan.rtf")).contains("more than 150 deep");
        assertThat(refusal(rtf("\\intbl\\itap2000000 x\\par"), "plan.rtf")).contains("more than 150 deep");
    }

    @Test
    void readsOrRefusesWhateverItsTokensAre() {
        var tokens = List.of(
                "{",
                "}",
                "\\par ",
                "\\cell ",
                "\\row ",
                "\\nestcell ",
                "\\nestrow ",
                "\\trowd ",
                "\\cellx900 ",
                "\\clvmrg",
                "\\clmrg",
                "\\intbl ",
                "\\itap3 ",
                "\\pard ",
                "\\u55357?",
                "\\'",
                "\\'e9",
                "\\bin-4 ",
                "{\\footnote ",
                "{\\header ",
                "{\\*\\shpinst",
                "{\\shptxt ",
                "{\\fonttbl",
                "\\f1",
                "\\stylesheet",
                "\\s1 ",
                ";",
                "words ",
                "\\",
                "\\uc9 ",
                "\\v",
                "\\plain ");
        qt().forAll(lists().of(integers().between(0, tokens.size() - 1)).ofSizeBetween(0, 60))
                .checkAssert(chosen -> {
                    var body = chosen.stream().map(tokens::get).collect(Collectors.joining());
                    var reading = DocumentReader.read(rtf(body), "plan.rtf", Limits.standard());
                    if (reading instanceof Reading.Unreadable(var sentence))
                        assertThat(sentence).doesNotContain("damaged");
                });
    }
}
