package uk.goldthread.intake.read.sheet;

/**
 * Keeps the cells of delimited files from running as formulas. A spreadsheet program runs what begins with {@code = + - @}
 * (or their full-width forms), a tab or a line break, quoted or not; with an apostrophe before it, it is text.
 * {@link #guarded} and {@link #unguarded} undo each other for every text, so that "-5" and "- a bullet" come back as they
 * were: what already looks guarded gets one apostrophe more.
 */
public final class FormulaGuard {
    private static final char GUARD = '\'';
    private static final String RUNS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    /** The text as a cell of a delimited file may hold it. */
    public static String guarded(String text) {
        return runs(text) || looksGuarded(text) ? GUARD + text : text;
    }

    /** The text that a cell stands for; text that nobody guarded is left as it is. */
    public static String unguarded(String cell) {
        return looksGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean runs(String text) {
        return !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0;
    }

    /** One apostrophe or more, and then something that runs. */
    private static boolean looksGuarded(String text) {
        int apostrophes = 0;
        while (apostrophes < text.length() && text.charAt(apostrophes) == GUARD) apostrophes++;
        return apostrophes > 0 && runs(text.substring(apostrophes));
    }
}
