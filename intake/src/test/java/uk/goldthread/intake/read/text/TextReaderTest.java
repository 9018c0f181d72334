package uk.goldthread.intake.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Seeds;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Table;

class TextReaderTest {

    @Test
    void readsNeighbouringLinesWithTabsAsATable() {
        var source =
                read("Wexcombe plan\n\nNo.\tAction\tWho\n1\tMend the ramp\tEstates\n\nNotes follow.\n", "plan.txt");

        assertThat(source.format()).isEqualTo(Format.TEXT);
        assertThat(words(source)).containsExactly("Wexcombe plan", "Notes follow.");
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(List.of("No.", "Action", "Who"), List.of("1", "Mend the ramp", "Estates"));
    }

    @Test
    void endsATableAtABlankLineAndKeepsEmptyCells() {
        var source = read("A\tB\tC\n\tx\t\n\nA\tB\tC\n\t\ty\n\nText\n", "plan.txt");

        assertThat(tables(source)).hasSize(2);
        assertThat(grid(tables(source).getLast())).containsExactly(List.of("A", "B", "C"), List.of("", "", "y"));
    }

    @Test
    void takesALineUnderAHeadingOfThreeCellsForARowThatLostItsTabs() {
        var wide = read("No.\tAction\tWho\nAccess to buildings\n1\tMend the ramp\tEstates\n", "plan.txt");
        var narrow = read("Action\tWho\nMend the ramp\tEstates\nText follows\n", "plan.txt");

        assertThat(grid(tables(wide).getFirst())).contains(List.of("Access to buildings"));
        assertThat(words(narrow)).containsExactly("Text follows");
    }

    @Test
    void knowsTheTableRowAndColumnOfEachCellAndTheNumberOfEachParagraph() {
        var source = read("One\n\nTwo\n\na\tb\nc\td\n\ne\tf\n", "plan.txt");

        var cell = tables(source).getFirst().rows().get(1).cells().get(1);
        assertThat(cell.words().places())
                .containsExactly(Place.ofCell(null, null, 1, 2, 2).within(0, 1));
        assertThat(tables(source)
                        .get(1)
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .words()
                        .places())
                .containsExactly(Place.ofCell(null, null, 2, 1, 1).within(0, 1));
        assertThat(paragraphs(source).get(1).words().places())
                .containsExactly(Place.ofParagraph(null, 2).within(0, 3));
    }

    @Test
    void leavesMarkupInCellsToHealing() {
        var source = read("Action\tWho\n<p>Mend the ramp</p> <ul><li>soon\tEstates\n", "plan.txt");

        assertThat(grid(tables(source).getFirst()).getLast().getFirst()).isEqualTo("<p>Mend the ramp</p> <ul><li>soon");
    }

    @Test
    void joinsLinesThatWereWrappedAtOneWidth() {
        var source = read("""
                The working group met in the Harrowfen town hall and heard that the
                survey of step-free entrances had been finished in four of the five
                districts. It agreed to publish the results before the end of March
                and asked the Clerk to write to the district that had not answered,
                with a copy to its scrutiny committee.
                - ramps
                - lifts
                """, "minutes.txt");

        assertThat(words(source)).hasSize(3);
        assertThat(words(source).getFirst())
                .startsWith("The working group met in the Harrowfen town hall and heard that the survey of")
                .endsWith("with a copy to its scrutiny committee.");
    }

    @Test
    void keepsLongLinesApartWhereTheTextWasNotWrapped() {
        var source =
                read("Tel: 01632 960101\nMobile: 01632 960102\n" + "word ".repeat(100) + "\nlast line", "contact.txt");

        assertThat(words(source)).hasSize(4);
    }

    @Test
    void takesATabAfterABulletForIndentation() {
        var source = read("•\tMend the ramp\n•\tPaint the doors\n", "list.txt");

        assertThat(tables(source)).isEmpty();
        assertThat(words(source)).containsExactly("• Mend the ramp", "• Paint the doors");
    }

    @Test
    void countsPagesByFormFeeds() {
        var source = read("first\fsecond\n\na\tb\fthird", "minutes.txt");

        assertThat(source.pages()).isEqualTo(3);
        assertThat(paragraphs(source).getLast().words().places().getFirst().page())
                .isEqualTo(3);
    }

    @Test
    void readsEveryCommonEncoding() {
        var text = "Cyngor Tilbrook – “agreed”\nAction\tWho\n";
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "X-UTF-32LE-BOM"))
            assertThat(words(read(text.getBytes(Charset.forName(charset)), "notes.txt")))
                    .as(charset)
                    .containsExactly("Cyngor Tilbrook – “agreed”");
        assertThat(words(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "notes.txt"))
                        .getFirst())
                .startsWith("Cyngor");
    }

    @Test
    void readsWhatMacintoshesAndDosWrote() {
        var mac = "Don’t forget the café – it’s £90 • “agreed”";
        assertThat(words(read(mac.getBytes(Charset.forName("x-MacRoman")), "notes.txt")))
                .containsExactly(mac);
        var dos = "The café owes £90 for crêpes à la carte";
        assertThat(words(read(dos.getBytes(Charset.forName("IBM850")), "notes.txt")))
                .containsExactly(dos);
        var windows = "Don’t forget the café – it’s £90 • “agreed”…";
        assertThat(words(read(windows.getBytes(Charset.forName("windows-1252")), "notes.txt")))
                .containsExactly(windows);
    }

    @Test
    void keepsEveryWordOfTheRealDocuments() throws IOException {
        for (var seed : Seeds.texts()) {
            var text = Files.readString(seed);
            var source = read(text, seed.getFileName().toString());
            assertThat(source.format()).isEqualTo(Format.TEXT);
            assertThat(source.blocks().stream()
                            .map(TextReaderTest::allWords)
                            .collect(Collectors.joining(" "))
                            .split("\\s+"))
                    .as(seed.toString())
                    .containsExactly(text.strip().split("\\s+"));
        }
    }

    @Test
    void findsTheTablesOfTheRealDocuments() throws IOException {
        var tables = Seeds.texts().stream()
                .map(seed -> tables(read(bytes(seed), "a.txt")).size())
                .toList();

        assertThat(tables).containsExactly(8, 14, 5, 6, 0);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String allWords(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.words().text();
            case Table table -> grid(table).stream().flatMap(List::stream).collect(Collectors.joining(" "));
        };
    }

    @Test
    void cellsInBlocksOfTheirOwnMakeATable() {
        var source = read("""
                Ferry Lane School
                Action

                By whom

                By when

                Mend the gutter above
                the kitchen door

                Caretaker

                May 3031

                Bleed the radiators

                Bursar

                June 3031

                Approved by the governors.
                """, "plan.txt");

        assertThat(grid(tables(source).getFirst()))
                .containsExactly(
                        List.of("Action", "By whom", "By when"),
                        List.of("Mend the gutter above the kitchen door", "Caretaker", "May 3031"),
                        List.of("Bleed the radiators", "Bursar", "June 3031"));
        assertThat(words(source)).contains("Ferry Lane School", "Approved by the governors.");
    }

    @Test
    void headingsInBlocksThatAreThereAgainBeginAnotherTable() {
        var source = read("""
                Action

                By whom

                By when

                Mend the gutter

                Caretaker

                May 3031

                Aim 2: to keep all paths open to everybody who uses them
                Action

                By whom

                By when

                Bleed the radiators

                Bursar

                June 3031
                """, "plan.txt");

        assertThat(tables(source)).hasSize(2);
        assertThat(grid(tables(source).getLast()))
                .containsExactly(
                        List.of("Action", "By whom", "By when"), List.of("Bleed the radiators", "Bursar", "June 3031"));
        assertThat(words(source)).contains("Aim 2: to keep all paths open to everybody who uses them");
    }

    @Test
    void blocksWithoutDaysPeopleOrNumbersMakeNone() {
        var source = read("""
                Action

                Outcome

                Progress

                Lag the pipes that
                lead to the store
                No leaks
                Bursar

                2. Keeping the hall dry

                Outcome

                Mend the gutter Dry
                above the door
                walls all winter
                """, "plan.txt");

        assertThat(tables(source)).isEmpty();
        assertThat(words(source)).contains("2. Keeping the hall dry");
    }

    @Test
    void blocksThatRunCellsTogetherMakeNone() {
        var source = read("""
                No.

                Action

                By whom

                Date

                Caretaker mend the May 3031
                above the kitchen door

                Bursar to see to it when the hall is free of clubs
                gutter once more before winter

                Bleed the June

                Governors radiators and lag the pipes that 3031
                lead to the store
                """, "plan.txt");

        assertThat(tables(source)).isEmpty();
    }
}
