package uk.goldthread.intake.tree;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document; everything counts from 1, and what the format has not is null.
 *
 * @param start first character within that cell or paragraph, from 0
 * @param end the character after the last
 */
public record Place(
        @Nullable Integer page,
        @Nullable String sheet,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable Integer paragraph,
        @Nullable Integer start,
        @Nullable Integer end) {

    public static Place ofParagraph(@Nullable Integer page, int paragraph) {
        return new Place(page, null, null, null, null, paragraph, null, null);
    }

    public static Place ofCell(@Nullable Integer page, @Nullable String sheet, int table, int row, int column) {
        return new Place(page, sheet, table, row, column, null, null, null);
    }

    /** Cells and paragraphs are told apart by their numbers alone; with all that may be null it would take far longer. */
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * of(table) + of(row)) + of(column)) + of(paragraph);
    }

    private static int of(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    public Place within(int start, int end) {
        return new Place(page, sheet, table, row, column, paragraph, start, end);
    }
}
