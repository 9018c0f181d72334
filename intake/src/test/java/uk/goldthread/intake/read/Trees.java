package uk.goldthread.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.tree.Table;

/** Questions that the tests of every reader ask. */
public final class Trees {
    private Trees() {}

    public static Source read(byte[] bytes, String fileName) {
        return switch (DocumentReader.read(bytes, fileName, Limits.standard())) {
            case Reading.Read(var source) -> source;
            case Reading.Unreadable(var sentence) -> throw new AssertionError(sentence);
        };
    }

    public static Source read(String text, String fileName) {
        return read(text.getBytes(StandardCharsets.UTF_8), fileName);
    }

    public static String refusal(byte[] bytes, String fileName, Limits limits) {
        var reading = DocumentReader.read(bytes, fileName, limits);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).sentence();
    }

    public static String refusal(byte[] bytes, String fileName) {
        return refusal(bytes, fileName, Limits.standard());
    }

    public static String refusal(String text, String fileName, Limits limits) {
        return refusal(text.getBytes(StandardCharsets.UTF_8), fileName, limits);
    }

    public static List<Table> tables(Source source) {
        return source.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    public static List<Paragraph> paragraphs(Source source) {
        return source.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    public static List<String> words(Source source) {
        return paragraphs(source).stream()
                .map(paragraph -> paragraph.words().text())
                .toList();
    }

    public static List<List<String>> grid(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
