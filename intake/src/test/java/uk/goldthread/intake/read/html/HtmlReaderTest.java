package uk.goldthread.intake.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Seeds;
import uk.goldthread.intake.read.Trees;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Paragraph.Style;

class HtmlReaderTest {

    @Test
    void readsHeadingsParagraphsAndLists() {
        var source = read(
                "<!doctype html><title>Plan</title><script>no()</script><h1>Access plan</h1><p>As <b>agreed</b>\n by all</p>"
                        + "<ol start=3><li>Mend<li>Paint</ol><ul><li>Sweep</ul><p hidden>gone</p>",
                "plan.html");

        assertThat(source.format()).isEqualTo(Format.HTML);
        assertThat(source.title()).isEqualTo("Plan");
        assertThat(words(source)).containsExactly("Access plan", "As agreed by all", "3. Mend", "4. Paint", "• Sweep");
        assertThat(paragraphs(source))
                .extracting(Paragraph::style)
                .containsExactly(Style.HEADING, Style.BODY, Style.LIST_ITEM, Style.LIST_ITEM, Style.LIST_ITEM);
    }

    @Test
    void readsTablesWithCellsThatSpan() {
        var source = read(
                "<html><table><thead><tr><th>Ref<th colspan=2>Action</thead><tr><td rowspan=2>1<td>Mend<td>A<tr><td>Paint<td>B</table>",
                "plan.htm");

        var rows = tables(source).getFirst().rows();
        assertThat(rows.getFirst().header()).isTrue();
        assertThat(rows.getFirst().cells().getLast().columns()).isEqualTo(2);
        assertThat(rows.get(2).cells().getFirst().continued()).isTrue();
        assertThat(grid(tables(source).getFirst()).getLast()).containsExactly("", "Paint", "B");
    }

    @Test
    void takesATextWithSomeMarkupForText() {
        assertThat(read("Action\tWho\n<p>Mend</p>\tA\n", "plan.txt").format()).isEqualTo(Format.TEXT);
    }

    @Test
    void readsMarkdownWithHeadingsListsAndTables() {
        var source = read("##Actions\n\n- Mend\n- Paint\n\n| Ref | Who |\n|---|---|\n| 1 | A |\n", "plan.txt");

        assertThat(source.format()).isEqualTo(Format.MARKDOWN);
        assertThat(words(source)).containsExactly("Actions", "• Mend", "• Paint");
        assertThat(grid(tables(source).getFirst())).containsExactly(List.of("Ref", "Who"), List.of("1", "A"));
    }

    @Test
    void refusesAPageWhoseElementsLieTooDeepInEachOther() {
        assertThat(Trees.refusal("<html>" + "<div>".repeat(400) + "x", "deep.html", Limits.standard()))
                .contains("more than 150 deep");
    }

    @Test
    void readsTheRealPages() throws IOException {
        for (var sample : Seeds.samples(".html")) {
            var source = read(Files.readAllBytes(sample), sample.getFileName().toString());
            assertThat(words(source)).contains("Quarter 1, 2020 (January – March)");
        }
        for (var sample : Seeds.samples("actions-2012.md")) {
            var source = read(Files.readAllBytes(sample), "actions.txt");
            assertThat(paragraphs(source))
                    .filteredOn(paragraph -> paragraph.style() == Style.HEADING)
                    .filteredOn(paragraph -> paragraph.words().text().matches("Action \\d+: .*"))
                    .hasSize(14);
        }
    }
}
