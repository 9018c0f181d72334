package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.goldthread.intake.recognise.Column;
import uk.goldthread.intake.recognise.GridRow;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/**
 * Reads notes of a meeting in a table: one column tells what was said; left of it stand the numbers and titles of the
 * items, right of it what is to be done, or who does it by when.
 */
final class Minutes {
    private static final Set<Role> TOLD = EnumSet.of(Role.MEETING_ITEM, Role.ACTION, Role.OTHER, Role.THEME);
    private static final int LONG_TEXT = 25;

    /** What was said fills on average so many words more than what is to be done about it. */
    private static final int TIMES_AS_LONG = 2;

    private final Part.Grid grid;
    private final MeetingFacts facts;
    private final Agenda agenda;
    private final Found found;
    private final WhoAndWhen whoAndWhen;
    private final OwnerNames names;
    private final SpokenPromises spoken;
    private final Undertaking undertaking;
    private final Somebody somebody;
    private final LocalDate reference;
    private final int said;
    private final Set<Integer> numbered;
    private final boolean labelled;

    private Minutes(Part.Grid grid, MeetingFacts facts, Agenda agenda, LocalDate reference, Found found) {
        this.grid = grid;
        this.facts = facts;
        this.agenda = agenda;
        this.found = found;
        this.reference = reference;
        this.said = said();
        this.somebody = new Somebody(facts.attendance().people());
        this.undertaking = new Undertaking(somebody);
        this.spoken = new SpokenPromises(somebody, agenda, reference, found);
        this.names = new OwnerNames(
                entries().map(entry -> grid.cell(entry, Role.OWNER)).toList());
        this.whoAndWhen = new WhoAndWhen(reference, names);
        this.numbered = ItemNumber.items(grid.rows().stream().map(this::item).toList());
        this.labelled = labelsActions();
    }

    /** The column of most words among those that may tell something. */
    private int said() {
        return IntStream.range(0, grid.columns().size())
                .filter(i -> TOLD.contains(grid.columns().get(i).role()))
                .boxed()
                .max(Comparator.comparingDouble(this::words))
                .orElse(0);
    }

    private double words(int column) {
        return entries()
                .map(entry -> cell(entry, column))
                .filter(cell -> !cell.isBlank())
                .mapToInt(cell -> Shape.wordCount(cell.text()))
                .average()
                .orElse(0);
    }

    /**
     * A column of actions stands right of one that tells far more, what is to be done is labelled within what was said, or
     * most of what stands in the column of actions is discussion: long, or without anybody to do it.
     */
    static boolean isMinutes(Part.Grid grid) {
        if (grid.has(Role.PROGRESS) || grid.has(Role.VERDICT)) return false;
        var minutes = new Minutes(
                grid, MeetingFacts.of(List.of(), LocalDate.EPOCH), new Agenda(), LocalDate.EPOCH, Found.nothing());
        if (minutes.isBesideActions() || minutes.labelled) return true;
        if (!grid.has(Role.OWNER) && !grid.has(Role.DUE)) return false;
        long all = minutes.entries().count();
        if (grid.has(Role.REFERENCE) && !grid.has(Role.MEETING_ITEM))
            return grid.columns().get(minutes.said).heading().isBlank()
                    && minutes.entries().filter(minutes::isAlone).count() * 2 > all;
        long discussion = minutes.entries().filter(minutes::isDiscussion).count();
        return all > 0 && discussion * 2 >= all;
    }

    private boolean isBesideActions() {
        int doing = doing();
        return doing > 0 && words(said) >= LONG_TEXT / 2 && words(said) >= TIMES_AS_LONG * words(doing);
    }

    /** The column of actions right of what was said; 0 where there is none. */
    private int doing() {
        return IntStream.range(said + 1, grid.columns().size())
                .filter(i -> grid.columns().get(i).role() == Role.ACTION)
                .findFirst()
                .orElse(0);
    }

    /** "ACTION: Clerk to write" within the items: who stands beside an item leads it, and has not promised all that was said. */
    private boolean labelsActions() {
        var column = grid.columns().get(said);
        return (column.role() == Role.MEETING_ITEM || column.evidence() == Column.Evidence.CELLS)
                && entries()
                        .flatMap(entry -> cell(entry, said).lines().stream())
                        .anyMatch(line -> ActionLabel.in(line).isPresent());
    }

    private boolean isDiscussion(GridRow.Entry entry) {
        return isAlone(entry) || Shape.wordCount(cell(entry, said).text()) > 3 * LONG_TEXT;
    }

    /** With nobody to do it, and no day. */
    private boolean isAlone(GridRow.Entry entry) {
        return grid.cell(entry, Role.OWNER).isBlank()
                && grid.cell(entry, Role.DUE).isBlank();
    }

    static void read(Part.Grid grid, MeetingFacts facts, Agenda agenda, LocalDate reference, Found found) {
        new Minutes(grid, facts, agenda, reference, found).read();
    }

    private void read() {
        for (int i = 0; i < grid.rows().size(); i++)
            switch (grid.rows().get(i)) {
                case GridRow.Section(var title) -> section(title, i);
                case GridRow.Entry entry -> entry(entry, numbered.contains(i));
            }
    }

    private Stream<GridRow.Entry> entries() {
        return grid.rows().stream().filter(row -> row instanceof GridRow.Entry).map(row -> (GridRow.Entry) row);
    }

    private static Passage cell(GridRow.Entry entry, int column) {
        return column < entry.cells().size() ? entry.cells().get(column) : Passage.EMPTY;
    }

    /** The words with which a row may begin an item. */
    private Passage item(GridRow row) {
        return switch (row) {
            case GridRow.Section(var title) -> title;
            case GridRow.Entry entry -> told(entry);
        };
    }

    /** What stands left of what was said, and that. A number alone has its title in the next cell. */
    private Passage told(GridRow.Entry entry) {
        var left = Passage.join(
                entry.cells().subList(0, Math.min(said, entry.cells().size())), " ");
        return Passage.join(List.of(left, cell(entry, said)), Shape.isReference(left.text()) ? " " : "\n");
    }

    /** Where items are numbered, a short line without a number is what was said. */
    private void section(Passage title, int row) {
        boolean begins = numbered.isEmpty()
                || numbered.contains(row)
                || LeadingReference.of(title).isStated();
        said(begins ? begin(title) : title);
    }

    private Passage begin(Passage words) {
        var rest = agenda.begin(words);
        if (agenda.isUnderHeading(MeetingLabels::isNext))
            facts.next(agenda.items().getLast().title());
        return rest;
    }

    private void entry(GridRow.Entry entry, boolean isItem) {
        var words = isItem ? begin(told(entry)) : told(entry);
        var doing = doing() == 0 ? Passage.EMPTY : somethingIn(cell(entry, doing()));
        boolean named = doing.lines().stream().allMatch(line -> somebody.isAll(line.text()));
        var who = Passage.join(List.of(named ? doing : Passage.EMPTY, grid.cell(entry, Role.OWNER)), "\n");
        var when = grid.cell(entry, Role.DUE);
        if (!named) doing.lines().forEach(action -> promise(action, who, when));
        if (labelled) spoken(words, who, when);
        else if (named && !words.isBlank() && !(who.isBlank() && when.isBlank()))
            for (var promise : whoAndWhen.promises(words, who, when))
                found.promises().add(promise.under(agenda.current()));
        said(words);
    }

    /** The people beside the item do what is labelled without a name. */
    private void spoken(Passage words, Passage who, Passage when) {
        spoken.begin(agenda.title());
        int before = found.promises().size();
        spoken.read(words, new ProseLine(words, Style.BODY), false);
        found.promises()
                .subList(before, found.promises().size())
                .replaceAll(promise -> promise.by(
                        promise.owners().isEmpty() ? names.split(who) : promise.owners(),
                        promise.due().isBlank() ? when : promise.due()));
    }

    /** "None" in the column of actions is no action. */
    private static Passage somethingIn(Passage cell) {
        return Wording.NOBODY.is(cell.text().strip()) ? Passage.EMPTY : cell;
    }

    /** An action in a column of its own, with the people of the column beside it or those whom it names. */
    private void promise(Passage action, Passage who, Passage when) {
        var named =
                undertaking.in(action, true).map(Undertaking.Promised::owners).orElse(new ArrayList<>());
        found.promises()
                .add(Promise.of(Promise.ACTION, action)
                        .by(
                                who.isBlank() ? named : somebody.each(who),
                                when.isBlank() ? Deadline.ahead(action, reference) : when)
                        .under(agenda.current())
                        .sure(0.9));
    }

    private void said(Passage words) {
        if (words.isBlank()) return;
        if (agenda.isUnderHeading(MeetingLabels::isNext)) facts.next(words);
        agenda.tell(words);
    }
}
