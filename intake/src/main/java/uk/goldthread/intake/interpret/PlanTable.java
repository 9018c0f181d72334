package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.goldthread.intake.recognise.GridRow;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** Reads a table of recommendations, an improvement plan or a list of actions, row by row. */
final class PlanTable {
    private static final Pattern R_NUMBER = Pattern.compile("(?:R|Rec)[. ]?\\s?\\d.*");
    private static final Pattern RISK = Pattern.compile("(?iu)\\brisks?\\b|\\brisg");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s");
    private static final Pattern THAT =
            Pattern.compile("(?iu)(?:that|to recommend that|we recommend)\\b.*", Pattern.DOTALL);

    private static final double UNASSIGNED = 0.6, MIXED_UP = 0.3;

    /** More words that name a day say what is to be done, too. */
    private static final int LONGEST_TIME = 3;

    /** One of so many misplaced cells is a table whose cells were not put in their columns. */
    private static final int OF_MISPLACED = 12;

    private final Part.Grid grid;
    private final LocalDate reference;
    private final Found found;
    private final OwnerNames names;
    private final SeveralActions several;
    private final String kind;
    private final boolean isMostlyAssigned;
    private final boolean isMixedUp;
    private final List<Passage> sections;
    private Passage theme;
    private List<String> answered = List.of();

    private PlanTable(Part.Grid grid, Passage theme, String title, OwnerNames names, LocalDate reference, Found found) {
        this.grid = grid;
        this.theme = theme;
        this.reference = reference;
        this.found = found;
        this.names = names;
        this.several = new SeveralActions(grid.cells(Role.ACTION));
        this.kind = kind(title);
        this.isMostlyAssigned =
                entries().filter(this::isAssigned).count() * 2 > entries().count();
        this.isMixedUp = entries().filter(this::isMisplaced).count() * OF_MISPLACED
                > entries().count();
        this.sections = sections(grid);
    }

    /** @param theme the heading above the table, empty where there is none */
    static void read(Part.Grid grid, Passage theme, String title, OwnerNames names, LocalDate reference, Found found) {
        var table = new PlanTable(grid, theme, title, names, reference, found);
        for (var row : grid.rows())
            switch (row) {
                case GridRow.Section(var section) -> table.section(section);
                case GridRow.Entry entry -> table.row(entry);
            }
    }

    private static List<Passage> sections(Part.Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row instanceof GridRow.Section(var title) ? Stream.of(title) : Stream.empty())
                .toList();
    }

    private String kind(String title) {
        if (grid.has(Role.RECOMMENDATION)) return Promise.RECOMMENDATION;
        if (!grid.has(Role.ACTION)) return Promise.MILESTONE;
        var references = grid.cells(Role.REFERENCE);
        var actions = grid.cells(Role.ACTION);
        boolean numbered = !references.isEmpty() && most(references, R_NUMBER) && !isOfRisks();
        boolean recommended = !actions.isEmpty()
                && most(actions, THAT)
                && title.toLowerCase(java.util.Locale.UK).contains("recommend");
        return numbered || recommended ? Promise.RECOMMENDATION : Promise.ACTION;
    }

    /** In a register of risks "R1" is a risk. */
    private boolean isOfRisks() {
        return grid.columns().stream()
                .anyMatch(column -> RISK.matcher(column.heading()).find());
    }

    private static boolean most(List<Passage> cells, Pattern pattern) {
        return cells.stream()
                                .filter(cell ->
                                        pattern.matcher(cell.text().strip()).matches())
                                .count()
                        * 2
                > cells.size();
    }

    private void section(Passage section) {
        theme = section;
        answered = List.of();
    }

    private void row(GridRow.Entry row) {
        findings(row);
        var text = statement(row);
        if (!hasLetters(text) || Wording.NOBODY.is(text.text().strip())) return;
        var first = promise(row, text).sure(sure(row));
        var actions = mayBeSeveral(row) ? actions(row, first.text()) : List.of(first.text());
        if (actions.size() == 1) one(row, first);
        else several(row, first, actions);
    }

    /** Most rows say who or when, and this one neither; or cells of the table stand in columns that are not theirs. */
    private double sure(GridRow.Entry row) {
        if (isMixedUp) return MIXED_UP;
        return isMostlyAssigned && !isAssigned(row) ? UNASSIGNED : 1;
    }

    /** A time stands for what is to be done, or a single word to which not both somebody and a day belong. */
    private boolean isMisplaced(GridRow.Entry row) {
        var words = statement(row);
        var text = words.text();
        int count = Shape.wordCount(text);
        if (count > LONGEST_TIME || text.isBlank() || Wording.NOBODY.is(text.strip())) return false;
        if (count == 1 && hasLetters(words)) return !isWhollyAssigned(row);
        boolean isDay = text.chars().anyMatch(Character::isDigit) && Shape.isTimescale(text);
        return isDay && !Shape.isTask(text);
    }

    private boolean isWhollyAssigned(GridRow.Entry row) {
        return !grid.cell(row, Role.OWNER).isBlank()
                && !grid.cell(row, Role.DUE).isBlank();
    }

    private boolean isAssigned(GridRow.Entry row) {
        return !grid.cell(row, Role.OWNER).isBlank()
                || !grid.cell(row, Role.DUE).isBlank();
    }

    private Stream<GridRow.Entry> entries() {
        return grid.rows().stream()
                .flatMap(row -> row instanceof GridRow.Entry entry ? Stream.of(entry) : Stream.empty());
    }

    /** As many as there are timescales beside them, where the cell has as many lines or sentences. */
    private List<Passage> actions(GridRow.Entry row, Passage text) {
        var actions = several.split(text);
        int timescales =
                StackedTimescales.split(grid.cell(row, Role.DUE), reference).size();
        if (timescales < 2 || actions.size() == timescales) return actions;
        if (text.lines().size() == timescales) return text.lines();
        var sentences = Sentences.of(text);
        return sentences.size() == timescales ? sentences : actions;
    }

    private void one(GridRow.Entry row, Promise first) {
        var promise = first.by(names.split(grid.cell(row, Role.OWNER)), grid.cell(row, Role.DUE));
        var perhaps = mayBeSeveral(row) ? several.perhaps(first.text()) : List.<Passage>of();
        found.promises()
                .add(perhaps.isEmpty() ? promise : promise.noted(AmbiguousSplit.of(first.text(), perhaps), 0.85));
    }

    /** The words that promise: the recommendation where there is a column for it, else the action or the milestone. */
    private Passage statement(GridRow.Entry row) {
        for (var role : List.of(Role.RECOMMENDATION, Role.ACTION, Role.MILESTONE))
            if (grid.has(role)) return grid.cell(row, role);
        return grid.has(Role.AREA_FOR_IMPROVEMENT) || grid.has(Role.STRENGTH)
                ? Passage.EMPTY
                : grid.cell(row, Role.MEETING_ITEM);
    }

    private Promise promise(GridRow.Entry row, Passage text) {
        var leading = reference(row, text);
        boolean tracked = grid.has(Role.PROGRESS) || grid.has(Role.STATUS);
        return Promise.of(kind, leading.text().strip())
                .called(withoutEnd(leading.reference()), theme(row))
                .dated(grid.cell(row, Role.REVISED_DUE), grid.cell(row, Role.REVIEW))
                .standing(grid.cell(row, Role.STATUS), grid.cell(row, Role.PROGRESS), next(row), tracked)
                .answered(grid.cell(row, Role.VERDICT), grid.cell(row, Role.RESPONSE))
                .answering(answered);
    }

    /** The full stop after a reference is none of it. */
    private static Passage withoutEnd(Passage reference) {
        var text = reference.text();
        boolean marked = text.endsWith(".") || text.endsWith(")") || text.endsWith(":");
        return marked ? reference.cut(0, text.length() - 1) : reference;
    }

    /** Where recommendations and actions stand side by side, the actions are what will be done about them. */
    private Passage next(GridRow.Entry row) {
        var actions = grid.has(Role.RECOMMENDATION) ? grid.cell(row, Role.ACTION) : Passage.EMPTY;
        return Passage.join(List.of(actions, grid.cell(row, Role.NEXT)), "\n");
    }

    /** In a table with titles of sections, words in the theme's column are no theme, unless they are numbered as titles are. */
    private Passage theme(GridRow.Entry row) {
        var own = grid.cell(row, Role.THEME);
        if (own.isBlank() || !sections.isEmpty() && !(areSectionsNumbered() && isNumbered(own))) return theme;
        theme = own;
        return own;
    }

    private boolean areSectionsNumbered() {
        return sections.stream().allMatch(PlanTable::isNumbered);
    }

    private static boolean isNumbered(Passage title) {
        return NUMBERED.matcher(title.text()).lookingAt();
    }

    /** A row with a reference is one promise, unless it counts several. */
    private boolean mayBeSeveral(GridRow.Entry row) {
        var text = statement(row);
        return kind.equals(Promise.ACTION)
                && (!reference(row, text).isStated() || SeveralActions.isCounted(text) || several.isBulleted(text));
    }

    private LeadingReference reference(GridRow.Entry row, Passage text) {
        var own = grid.cell(row, Role.REFERENCE).strip();
        if (!own.isBlank()) return new LeadingReference(own, text);
        boolean counted = kind.equals(Promise.ACTION) && SeveralActions.isCounted(text);
        return counted ? new LeadingReference(Passage.EMPTY, text) : LeadingReference.of(text);
    }

    private void several(GridRow.Entry row, Promise first, List<Passage> actions) {
        var due = grid.cell(row, Role.DUE);
        var labels = labels(first.text(), actions.size());
        var stacked = Matching.counted(due, labels).orElseGet(() -> StackedTimescales.split(due, reference));
        var timescales = Matching.timescales(actions.size(), due, stacked);
        boolean dated = stacked.size() == actions.size();
        var owners = Matching.owners(actions, labels, grid.cell(row, Role.OWNER), names, dated);
        boolean told = several.isMarked(first.text())
                || stacked.size() == actions.size()
                || names.groups(grid.cell(row, Role.OWNER)).size() == actions.size();
        for (int i = 0; i < actions.size(); i++) {
            var promise = first.saying(actions.get(i))
                    .by(owners.ofEach().get(i), timescales.ofEach().get(i))
                    .sure(0.85);
            if (owners.note().isPresent())
                promise = i == 0 ? promise.noted(owners.note().get(), 0.7) : promise.sure(0.7);
            if (timescales.note().isPresent())
                promise = i == 0 ? promise.noted(timescales.note().get(), 0.7) : promise.sure(0.7);
            if (!told && i == 0) promise = promise.noted(AmbiguousSplit.into(first.text(), actions), 0.85);
            found.promises().add(promise);
        }
    }

    /** The numbers or letters of the actions; those that have none are counted. */
    private static List<String> labels(Passage text, int actions) {
        var counted = Counted.of(text).labels();
        return counted.size() == actions
                ? counted
                : IntStream.rangeClosed(1, actions).mapToObj(String::valueOf).toList();
    }

    /** An empty cell, or one with a stray mark, goes on with the area above, in the same theme; a dash says that there is none. */
    private void findings(GridRow.Entry row) {
        var before = theme;
        if (!theme(row).text().equals(before.text())) answered = List.of();
        finding(row, Role.STRENGTH, "strength");
        var improvement = finding(row, Role.AREA_FOR_IMPROVEMENT, "area-for-improvement");
        if (!improvement.isEmpty() || isDash(grid.cell(row, Role.AREA_FOR_IMPROVEMENT))) answered = improvement;
    }

    private static boolean isDash(Passage words) {
        return switch (words.text().strip()) {
            case "-", "–", "—" -> true;
            default -> false;
        };
    }

    private List<String> finding(GridRow.Entry row, Role role, String kind) {
        var words = grid.cell(row, role);
        return hasLetters(words) ? List.of(found.saw(kind, theme(row), words)) : List.of();
    }

    private static boolean hasLetters(Passage words) {
        return words.text().chars().anyMatch(Character::isLetter);
    }
}
