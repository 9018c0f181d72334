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

    public Place within(int start, int end) {
        return new Place(page, sheet, table, row, column, paragraph, start, end);
    }
}
