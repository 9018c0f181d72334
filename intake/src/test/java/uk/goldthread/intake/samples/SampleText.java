package uk.goldthread.intake.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sample as its plain text has it: what the other formats are built from.
 *
 * <p>Lines with tabs are the rows of a table, a blank line ends it; a line without a tab directly under a row is a row of
 * one cell across the whole table. A line that begins with # is a heading, one that begins with a hyphen a bullet.
 */
record SampleText(List<Block> blocks) {

    sealed interface Block {}

    record Heading(int level, String text) implements Block {}

    record Words(String text) implements Block {}

    record Bullet(String text) implements Block {}

    /** Its first row is the heading; each cell is a list of paragraphs; a row of one cell lies across the table. */
    record Grid(List<List<List<String>>> rows) implements Block {
        int width() {
            return rows.getFirst().size();
        }
    }

    private static final Pattern MARKUP = Pattern.compile("\\s*</?(?:p|ul|li)>\\s*");

    static SampleText of(Path file) throws IOException {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<List<String>>>();
        for (var line : Files.readAllLines(file)) {
            if (line.contains("\t") || (!line.isBlank() && !rows.isEmpty())) {
                rows.add(Arrays.stream(line.split("\t", -1))
                        .map(SampleText::paragraphs)
                        .toList());
                continue;
            }
            if (!rows.isEmpty()) blocks.add(new Grid(List.copyOf(rows)));
            rows.clear();
            if (!line.isBlank()) blocks.add(block(line));
        }
        if (!rows.isEmpty()) blocks.add(new Grid(List.copyOf(rows)));
        return new SampleText(blocks);
    }

    private static Block block(String line) {
        int level = line.length() - line.replaceFirst("^#+", "").length();
        if (level > 0) return new Heading(level, line.substring(level).strip());
        return line.startsWith("- ") ? new Bullet(line.substring(2)) : new Words(line);
    }

    private static List<String> paragraphs(String cell) {
        return MARKUP.splitAsStream(cell).filter(words -> !words.isBlank()).toList();
    }

    /** The same text with one table: the heading that conversions repeat on every page stands once. */
    SampleText joined() {
        var joined = new ArrayList<Block>();
        var rows = new ArrayList<List<List<String>>>();
        for (var block : blocks) {
            if (!(block instanceof Grid grid)) joined.add(block);
            else rows.addAll(grid.rows());
        }
        var heading = rows.getFirst();
        rows.removeIf(heading::equals);
        rows.addFirst(heading);
        joined.add(new Grid(List.copyOf(rows)));
        return new SampleText(joined);
    }
}
