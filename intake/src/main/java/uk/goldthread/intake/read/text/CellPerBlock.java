package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;

/**
 * Tables that a conversion wrote cell after cell, each with its wrapped lines and an empty one behind them; or a line a
 * cell, with empty ones here and there that mean nothing. Read as those with a line a cell, once each block is one line;
 * cells without words have left nothing.
 */
final class CellPerBlock {
    private static final int FEWEST_BLOCKS = 6;
    private static final Set<Role> TOLD = EnumSet.of(Role.OWNER, Role.DUE, Role.REFERENCE, Role.STATUS);
    private static final Set<Role> TO_BE_DONE = EnumSet.of(Role.RECOMMENDATION, Role.ACTION, Role.MILESTONE);
    private static final int LONGEST_OWNER = 9;

    /** One of so many lines may begin small, as "ongoing" does. */
    private static final int OF_SMALL = 8;

    /** In characters. */
    private static final int LONGEST_CUT = 40;

    /** One of so many cells may stand elsewhere. */
    private static final int OF_TOLD = 4;

    /** @param text the lines {@code from} to {@code to}, joined */
    private record Block(int from, int to, String text) {

        Block with(Block next) {
            return new Block(from, next.to, text + " " + next.text);
        }
    }

    private CellPerBlock() {}

    static List<TextRows> of(List<String> lines) {
        var tables = tables(blocks(lines));
        if (!tables.isEmpty() || areWrapped(lines)) return tables;
        return tables(filled(lines)).stream().filter(CellPerBlock::isPlan).toList();
    }

    /** Its headings say what is to be done; those of minutes have other lines between their cells. */
    private static boolean isPlan(TextRows table) {
        var roles = table.rows().getFirst().stream()
                .flatMap(heading -> Headings.role(heading).stream())
                .toList();
        return !roles.contains(Role.MEETING_ITEM) && !Collections.disjoint(roles, TO_BE_DONE);
    }

    private static List<TextRows> tables(List<Block> blocks) {
        if (blocks.size() < FEWEST_BLOCKS) return List.of();
        return CellPerLine.tables(blocks.stream().map(Block::text).toList(), true).stream()
                .filter(CellPerBlock::isBelievable)
                .map(table -> new TextRows(
                        blocks.get(table.from()).from(),
                        blocks.get(table.to() - 1).to(),
                        table.rows()))
                .toList();
    }

    /**
     * Where neighbouring cells were run together, or stand in another order, what is left of a table says the wrong things:
     * it is one only where it has days, people or numbers, and nearly all stand below the headings for them.
     */
    private static boolean isBelievable(TextRows table) {
        int told = 0, wrong = 0;
        var headings = table.rows().getFirst();
        for (var row : table.rows().subList(1, table.rows().size()))
            for (int i = 0; i < headings.size(); i++) {
                var role = Headings.role(headings.get(i)).orElse(Role.OTHER);
                if (row.get(i).isEmpty() || !TOLD.contains(role)) continue;
                told++;
                if (!suits(role, row.get(i))) wrong++;
            }
        return told > 0 && wrong * OF_TOLD <= told;
    }

    private static boolean suits(Role role, String cell) {
        return switch (role) {
            case OWNER -> Shape.wordCount(cell) <= LONGEST_OWNER && !Shape.isTimescale(cell) && !Shape.isTask(cell);
            case REFERENCE -> Shape.isReference(cell);
            case STATUS -> Shape.wordCount(cell) <= LONGEST_OWNER;
            default -> Shape.isTimescale(cell);
        };
    }

    /** A line that begins small goes on with the one above, so lines are no cells. */
    private static boolean areWrapped(List<String> lines) {
        int filled = 0, small = 0;
        for (var line : lines) {
            if (line.isBlank()) continue;
            filled++;
            if (Character.isLowerCase(line.strip().charAt(0))) small++;
        }
        return small * OF_SMALL > filled;
    }

    /** Each line with words; a heading that was cut in two is one. */
    private static List<Block> filled(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            add(new Block(i, i + 1, lines.get(i).strip()), blocks);
        }
        return blocks;
    }

    private static void add(Block block, List<Block> blocks) {
        boolean cut = !blocks.isEmpty() && areOneHeading(blocks.getLast().text(), block.text());
        blocks.add(cut ? blocks.removeLast().with(block) : block);
    }

    private static boolean areOneHeading(String upper, String lower) {
        return upper.length() + lower.length() <= LONGEST_CUT
                && (Headings.role(upper).isEmpty() || Headings.role(lower).isEmpty())
                && Headings.isWhole(upper + " " + lower);
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            int from = i;
            while (i < lines.size() && !lines.get(i).isBlank()) i++;
            add(lines, from, i, blocks);
        }
        return blocks;
    }

    /** The first heading of a table stands right below the title of its section. */
    private static void add(List<String> lines, int from, int to, List<Block> blocks) {
        var all = joined(lines, from, to);
        boolean titled = to - from > 1
                && Headings.role(all).isEmpty()
                && Headings.role(lines.get(to - 1)).isPresent();
        if (titled) {
            add(new Block(from, to - 1, joined(lines, from, to - 1)), blocks);
            add(new Block(to - 1, to, lines.get(to - 1).strip()), blocks);
        } else add(new Block(from, to, all), blocks);
    }

    private static String joined(List<String> lines, int from, int to) {
        return String.join(
                " ", lines.subList(from, to).stream().map(String::strip).toList());
    }
}
