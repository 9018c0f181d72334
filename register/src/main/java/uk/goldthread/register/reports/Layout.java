package uk.goldthread.register.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.goldthread.register.Refused;
import uk.goldthread.register.commitments.Order;

/** How a report stands on the page: its columns, and what groups its rows. */
public enum Layout {
    /** The recommendations in order of timescale, as a review's progress report has them. */
    TIMESCALE(
            "timescale",
            "Recommendations in order of timescale",
            Order.TIMESCALE,
            Grouping.NONE,
            Paper.A4,
            List.of(
                    Column.of("No.", 5, commitment -> Words.of(commitment.reference())),
                    Column.of("Action", 28, commitment -> Words.of(commitment.text())),
                    Column.of("Timescale", 14, Cells::timescaleAndStatus),
                    Column.of("Work Undertaken", 38, Cells::workUndertaken),
                    Column.of("Lead Organisation", 15, Cells::owners))),

    /** What a review saw, and the actions that answer it. */
    PLAN(
            "plan",
            "Improvement plan",
            Order.THEME,
            Grouping.FINDINGS,
            Paper.A4,
            List.of(
                    new Column("Area examined", 14, Line::theme),
                    new Column("Strengths", 22, Line::strength),
                    new Column("Areas for Improvement", 22, Line::areas),
                    Column.of("Actions", 26, Cells::referenceAndText),
                    Column.of("By Whom", 10, Cells::owners),
                    Column.of("By When", 12, Cells::timescaleAndStatus))),

    /** Under each theme, what was done and what will be done about each recommendation. */
    WE_DID(
            "we-did",
            "What we did and what we will do",
            Order.THEME,
            Grouping.THEME_ROWS,
            Paper.A4,
            List.of(
                    Column.of("Review Recommendations", 30, Cells::referenceAndText),
                    Column.of("We did", 35, Cells::progress),
                    Column.of("We will do", 35, Cells::next))),

    /** Everything that is recorded of each commitment. */
    ACTIONS(
            "actions",
            "Actions",
            Order.SOURCE,
            Grouping.NONE,
            Paper.A3,
            List.of(
                    Column.of("Ref", 6, commitment -> Words.of(commitment.reference())),
                    Column.of("Kind", 12, commitment -> Words.of(Cells.kind(commitment))),
                    Column.of("Theme", 10, commitment -> Words.of(commitment.theme())),
                    new Column("Areas for Improvement", 14, Line::areas),
                    Column.of("Action", 20, commitment -> Words.of(commitment.text())),
                    Column.of("Owner", 11, Cells::owners),
                    Column.of("Timescale", 10, Cells::timescale),
                    Column.of("Earlier timescales", 10, Cells::earlierTimescales),
                    Column.of("Review date", 9, Cells::review),
                    Column.of("Status", 9, commitment -> Words.of(Cells.status(commitment))),
                    Column.of("Status from", 8, commitment -> Words.of(Cells.statusFrom(commitment))),
                    Column.of("Status words", 14, commitment -> Words.of(Cells.statusWords(commitment))),
                    Column.of("Response", 10, Cells::response),
                    Column.of("We did", 20, Cells::progress),
                    Column.of("We will do", 20, Cells::next),
                    Column.of("Mentions", 8, commitment -> Words.paragraphs(commitment.mentions()))));

    /** What stands together. */
    enum Grouping {
        NONE,
        /** A row over the whole width begins each theme. */
        THEME_ROWS,
        /** Each theme's strengths and areas for improvement stand beside its actions. */
        FINDINGS
    }

    private final String word;
    private final String title;
    private final Order order;
    private final Grouping grouping;
    private final Paper paper;
    private final List<Column> columns;

    Layout(String word, String title, Order order, Grouping grouping, Paper paper, List<Column> columns) {
        this.word = word;
        this.title = title;
        this.order = order;
        this.grouping = grouping;
        this.paper = paper;
        this.columns = columns;
    }

    /** The layout of that word: {@code we-did}. */
    public static Layout called(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no layout “" + word + "”: use one of " + words() + "."));
    }

    /** "timescale, plan, we-did and actions". */
    private static String words() {
        var words = Arrays.stream(values()).map(Layout::word).collect(Collectors.joining(", "));
        return words.replaceFirst(", ([^,]*)$", " and $1");
    }

    public String word() {
        return word;
    }

    /** Its columns in words. */
    public String headings() {
        return columns.stream().map(Column::heading).collect(Collectors.joining(", "));
    }

    public String title() {
        return title;
    }

    /** The order in which its rows stand where no other is asked for. */
    public Order order() {
        return order;
    }

    Grouping grouping() {
        return grouping;
    }

    Paper paper() {
        return paper;
    }

    public List<Column> columns() {
        return columns;
    }
}
