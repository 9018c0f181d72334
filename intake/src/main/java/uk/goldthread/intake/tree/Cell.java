package uk.goldthread.intake.tree;

/**
 * A cell. Its paragraphs are parted by line feeds.
 *
 * @param columns how many grid columns it spans
 */
public record Cell(Passage words, int columns, Continues continues) {

    public static Cell of(Passage words) {
        return new Cell(words, 1, Continues.NOTHING);
    }

    public Cell with(Passage words) {
        return new Cell(words, columns, continues);
    }

    public boolean continued() {
        return continues != Continues.NOTHING;
    }

    /** A page break went through it, and this is what stands below. */
    public boolean isCut() {
        return continues == Continues.CELL || continues == Continues.PARAGRAPH;
    }

    public String text() {
        return words.text();
    }
}
