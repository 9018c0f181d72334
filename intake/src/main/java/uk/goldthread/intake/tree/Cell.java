package uk.goldthread.intake.tree;

/**
 * A cell. Its paragraphs are parted by line feeds.
 *
 * @param columns how many grid columns it spans
 * @param continued it is the lower part of a cell that spans rows, and empty
 */
public record Cell(Passage words, int columns, boolean continued) {

    public static Cell of(Passage words) {
        return new Cell(words, 1, false);
    }

    public String text() {
        return words.text();
    }
}
