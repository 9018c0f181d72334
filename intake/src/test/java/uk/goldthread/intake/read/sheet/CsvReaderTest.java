package uk.goldthread.intake.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.tree.Format;

class CsvReaderTest {
    private static final String PLAN = """
            Ref,Action,Owner
            1,"Mend the ramp, and
            paint it",Estates
            2,"Say ""welcome"" at the door",Front desk
            """;

    @Test
    void readsQuotedValuesWithDelimitersAndLineBreaks() {
        var source = read(PLAN, "plan.csv");

        assertThat(source.format()).isEqualTo(Format.CSV);
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(
                        List.of("Ref", "Action", "Owner"),
                        List.of("1", "Mend the ramp, and\npaint it", "Estates"),
                        List.of("2", "Say \"welcome\" at the door", "Front desk"));
    }

    @Test
    void knowsCsvWithoutItsName() {
        assertThat(read(PLAN, "plan.txt").format()).isEqualTo(Format.CSV);
    }

    @Test
    void takesProseWithCommasForText() {
        var prose = "Ann, Bob and Cy agreed, at once.\nDee, Eve and Flo agreed, in the end.\n";

        assertThat(read(prose, "minutes.txt").format()).isEqualTo(Format.TEXT);
    }

    @Test
    void findsTheDelimiter() {
        for (var delimiter : List.of(",", ";", "\t", "|"))
            assertThat(grid(tables(read(
                                    String.join(delimiter, "Ref", "Action", "Owner") + "\n"
                                            + String.join(delimiter, "1", "Mend", "A") + "\n",
                                    "plan.csv"))
                            .getFirst()))
                    .as(delimiter)
                    .containsExactly(List.of("Ref", "Action", "Owner"), List.of("1", "Mend", "A"));
    }

    @Test
    void callsValuesPartedByTabsTsv() {
        assertThat(read("Ref\tAction\n1\t\"Mend\tit\"\n", "plan.tsv").format()).isEqualTo(Format.TSV);
    }

    @Test
    void takesLinesAboveTheHeadingsForTitles() {
        var source = read(
                "Marrowdale improvement plan,,\nAs at 3 May 2024,,\nRef,Action,Owner\n1,Mend,Estates\nTheme B,,\n2,Paint,Estates\n",
                "plan.csv");

        assertThat(words(source)).containsExactly("Marrowdale improvement plan", "As at 3 May 2024");
        assertThat(grid(tables(source).getFirst())).hasSize(4).contains(List.of("Theme B", "", ""));
    }

    @Test
    void keepsTheNumberOfTheRowInTheFile() {
        var source = read("Plan\n\nRef,Action\n1,Mend\n", "plan.csv");

        var place = tables(source)
                .getFirst()
                .rows()
                .get(1)
                .cells()
                .get(1)
                .words()
                .places()
                .getFirst();
        assertThat(place.row()).isEqualTo(4);
        assertThat(place.column()).isEqualTo(2);
    }

    @Test
    void readsAQuotationMarkThatIsNeverClosedAsACharacter() {
        var source =
                read("Ref,Action,Owner\n1,\"Mend the ramp,Estates\n2,Paint,Estates\n3,Sweep,Estates\n", "plan.csv");

        assertThat(grid(tables(source).getFirst())).hasSize(4).contains(List.of("1", "\"Mend the ramp", "Estates"));
    }

    @Test
    void readsTheEncodingThatSpreadsheetProgramsExport() {
        var bytes = "Ref;Action\n1;Café – “open”\n".getBytes(Charset.forName("windows-1252"));

        assertThat(grid(tables(read(bytes, "plan.csv")).getFirst())).contains(List.of("1", "Café – “open”"));
    }

    @Test
    void takesBackWhatAProgramEncodedTwice() {
        var words = "Ref,Action\n1,• Tŷ Bach – “café” £5\n";
        var taken = new String(words.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        for (char meaningless : List.of('\u009D', '\uF19D')) {
            var twice = taken.replace('\uFFFD', meaningless).getBytes(StandardCharsets.UTF_8);
            assertThat(grid(tables(read(twice, "plan.csv")).getFirst()))
                    .contains(List.of("1", "• Tŷ Bach – “café” £5"));
        }
    }

    @Test
    void leavesLettersThatOnlyLookEncodedTwice() {
        var words = "Ref,Action\n1,Â£5 â €\n2,Gweithio â’r tîm • Ålesund\n";

        assertThat(grid(tables(read(words, "plan.csv")).getFirst()))
                .contains(List.of("1", "Â£5 â €"), List.of("2", "Gweithio â’r tîm • Ålesund"));
    }
}
