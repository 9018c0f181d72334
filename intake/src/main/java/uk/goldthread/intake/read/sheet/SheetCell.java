package uk.goldthread.intake.read.sheet;

/**
 * A cell of a sheet.
 *
 * @param column from 1
 * @param columns how many it covers
 * @param continued it is the lower part of a merged cell, and empty
 */
public record SheetCell(int column, String text, int columns, boolean continued) {

    public SheetCell(int column, String text) {
        this(column, text, 1, false);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
