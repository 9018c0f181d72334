package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.GridRow;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.MeetingLabels;

/** Who met, when and as what: from the title, from labels with lists, from sentences, and from tables of labels and of people. */
final class MeetingFacts {
    private static final Pattern GAP = Pattern.compile("\\s{3,}");

    private final MeetingTitle title = new MeetingTitle();
    private final MeetingDays days;
    private final Attendance attendance = new Attendance();
    private final NamesWithoutLabel unlabelled = new NamesWithoutLabel();
    private boolean labelled;

    /** The labels that were read: a committee, its day and who chaired it make a meeting, whatever its title says. */
    private final Set<String> labels = new HashSet<>();

    /** Labels side by side in the line above: what belongs to each stands below it. */
    private List<String> beside = List.of();

    /** A line of people was read below them, and more may follow. */
    private boolean listing;

    private MeetingFacts(LocalDate reference) {
        this.days = new MeetingDays(reference);
    }

    static MeetingFacts of(List<Part> parts, LocalDate reference) {
        var facts = new MeetingFacts(reference);
        Optional<String> open = Optional.empty();
        for (var part : parts)
            switch (part) {
                case Part.Text text -> open = facts.paragraph(text.words(), open);
                case Part.Layout layout -> facts.layout(layout);
                case Part.Grid grid -> {
                    open = Optional.empty();
                    AttendanceGrid.of(grid).ifPresent(facts::attendance);
                    if (Minutes.isMinutes(grid)) for (var row : grid.rows()) facts.apologies(cells(row));
                }
            }
        Asterisks.of(parts).ifPresent(facts.attendance::take);
        facts.attendance.complete(facts.unlabelled);
        return facts;
    }

    /** A label may have its list behind it or in the next paragraph, and one paragraph may hold several labels. */
    private Optional<String> paragraph(Passage words, Optional<String> open) {
        var parts = words.split(GAP);
        var above = beside;
        beside = parts.size() > 1
                ? parts.stream().flatMap(part -> labelOf(part).stream()).toList()
                : List.of();
        if (beside.size() == parts.size()) {
            listing = false;
            return Optional.empty();
        }
        beside = List.of();
        if (above.size() == parts.size() && (!listing || parts.stream().allMatch(People::isList))) {
            for (int i = 0; i < parts.size(); i++) take(above.get(i), parts.get(i));
            listing = above.stream().allMatch(Attendance::isFact);
            beside = listing ? above : List.of();
            return Optional.empty();
        }
        var found = Label.in(words);
        var before =
                found.isEmpty() ? words : words.cut(0, found.getFirst().start()).strip();
        if (!before.isBlank() || !Attendance.isTold(words)) title(before.isBlank() ? words : before);
        withoutLabel(words, before, found);
        boolean office = open.filter(Attendance::isFact).isPresent()
                && !attendance.isEmpty()
                && People.isOfficeAlone(words.text());
        if (office) return open;
        boolean told = found.isEmpty() && sentence(words);
        boolean goesOn = !told && !before.isBlank() && open.isPresent() && mayFollow(open.get(), before);
        if (goesOn) take(open.get(), before);
        Optional<String> last = goesOn && Attendance.isFact(open.get()) ? open : Optional.empty();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : words.length();
            var list = words.cut(found.get(i).end(), end).strip();
            boolean more = list.isBlank()
                    || Attendance.isFact(found.get(i).fact()) && !list.text().endsWith(".");
            last = more ? Optional.of(found.get(i).fact()) : Optional.empty();
            if (!list.isBlank()) take(found.get(i).fact(), list);
        }
        return last;
    }

    private void withoutLabel(Passage words, Passage before, List<Label> found) {
        if (!found.isEmpty() && !before.isBlank()) unlabelled.read(before);
        boolean ends = found.stream().anyMatch(label -> Attendance.isFact(label.fact()))
                || ItemNumber.of(words).isPresent();
        if (ends) unlabelled.end();
        else if (found.isEmpty()) unlabelled.read(words);
    }

    private static Optional<String> labelOf(Passage part) {
        return Label.in(part).stream()
                .filter(label -> label.start() == 0 && label.end() == part.length())
                .map(Label::fact)
                .findFirst()
                .or(() -> MeetingLabels.of(part.text()));
    }

    private void title(Passage words) {
        var line = title.isStated() ? words : MeetingTitle.within(words);
        if (days.held().isEmpty() && title.tellsDay(line, attendance.isEmpty())) days.held(line);
        title.read(line);
    }

    private boolean sentence(Passage words) {
        days.said(words);
        return attendance.isSaidIn(words);
    }

    private boolean mayFollow(String fact, Passage words) {
        if (fact.equals("chair")) return People.isList(words);
        return !Attendance.isFact(fact) || attendance.mayFollow(fact, words);
    }

    private void layout(Part.Layout layout) {
        var grid = AttendanceGrid.of(layout);
        if (grid.isPresent()) attendance(grid.get());
        else {
            var open = Optional.<String>empty();
            for (var row : layout.table().rows()) {
                open = labelRow(row, open);
                if (open.isEmpty())
                    apologies(row.cells().stream().map(Cell::words).toList());
            }
        }
    }

    private static List<Passage> cells(GridRow row) {
        return switch (row) {
            case GridRow.Section(var title) -> List.of(title);
            case GridRow.Entry entry -> entry.cells();
        };
    }

    /** The item of apologies in minutes that stand in a table: names below its title, or a sentence that names them. */
    private void apologies(List<Passage> cells) {
        if (!attendance.apologies().isEmpty()) return;
        boolean open = false;
        for (var line : cells.stream().flatMap(cell -> cell.lines().stream()).toList()) {
            var label = Label.in(line).stream()
                    .findFirst()
                    .filter(found -> found.fact().equals("apologies"));
            var names = label.map(found -> line.from(found.end())).orElse(line).strip();
            if ((open || label.isPresent()) && People.isList(names)) attendance.take("apologies", names);
            else if (label.isEmpty()) attendance.isSaidIn(line);
            open = label.isPresent() && names.isBlank();
        }
    }

    private void attendance(AttendanceGrid grid) {
        labelled = true;
        var held = days.held();
        attendance.take(grid, column -> held.isPresent() && days.in(column).equals(held));
    }

    /** The label with whose list the next row may go on; an empty row changes nothing. */
    private Optional<String> labelRow(Row row, Optional<String> open) {
        if (row.isBlank()) return open;
        var labelled = LabelledRow.of(row, open.filter(Attendance::isFact));
        for (var fact : labelled.facts()) if (!fact.list().isBlank()) take(fact.label(), fact.list());
        return labelled.last();
    }

    private void take(String fact, Passage words) {
        labels.add(fact);
        labelled |= fact.equals("present")
                || fact.equals("apologies")
                || labels.containsAll(Set.of("group", "date", "chair"));
        switch (fact) {
            case "present", "apologies", "attending" -> attendance.take(fact, words);
            case "chair" -> attendance.chair(words);
            case "group" -> title.call(words);
            case "date" -> days.held(words);
            default -> days.next(words);
        }
    }

    void next(Passage words) {
        days.next(words);
    }

    /** The words are none of those that told of the meeting itself. */
    boolean isOver(Passage words) {
        var text = words.text();
        return Label.in(words).stream()
                        .noneMatch(label ->
                                Attendance.isFact(label.fact()) && !label.fact().equals("apologies"))
                && !People.isListInText(words)
                && (isOfAnotherDay(words)
                        || !MeetingTitle.isTitle(words)
                                && (MeetingLabels.isNext(text)
                                        || !MeetingTitle.isAboutMeeting(words)
                                        || days.in(words).isEmpty()))
                && !text.equals(title.group().text());
    }

    /** "Minutes of the meeting held on 9 January" in those of February. */
    private boolean isOfAnotherDay(Passage words) {
        var day = days.in(words);
        return day.isPresent() && days.held().isPresent() && !day.equals(days.held());
    }

    /** The document tells of a meeting at all. */
    boolean isMeeting() {
        return (labelled || title.isStated())
                && !title.isOfRules()
                && (!attendance.isEmpty() || !title.group().isBlank());
    }

    Passage group() {
        return title.group();
    }

    MeetingDays days() {
        return days;
    }

    Attendance attendance() {
        return attendance;
    }
}
