package uk.goldthread.intake.check;

import java.util.List;
import java.util.Set;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.tree.Aside;

/** Tells what the document holds beside its words, and what was made of it. */
final class Beside {
    private Beside() {}

    static List<Problem> problems(Set<Aside> asides) {
        return asides.stream().sorted().map(Beside::problem).toList();
    }

    private static Problem problem(Aside aside) {
        return switch (aside) {
            case TRACKED_CHANGES ->
                note(
                        "tracked-changes",
                        "The document has tracked changes. It was read as if all of them had been accepted.");
            case COMMENTS -> note("comments", "The document has comments. They were not read.");
            case HIDDEN_ROWS ->
                note("hidden-rows", "Some rows are hidden in the workbook. They were read like the others.");
            case HIDDEN_SHEETS ->
                note(
                        "hidden-sheets",
                        "Some sheets are hidden in the workbook. They were not read; show them there if they hold actions.");
            case CELLS_BY_BLANKS ->
                note(
                        "cells-by-blanks",
                        "The columns of its tables were told from the blanks between words. Look at who and when before you accept.");
            case CELLS_BY_LINES ->
                Check.problem(
                        "cells-by-lines",
                        "warning",
                        "The cells of its tables stand one below the other. Compare actions, people and days with the document itself.");
            case RECOGNISED ->
                Check.problem(
                        "recognised",
                        "warning",
                        "The words were recognised in pictures of the pages. Compare numbers, dates and names with the paper.");
        };
    }

    private static Problem note(String code, String message) {
        return Check.problem(code, "note", message);
    }
}
