package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.goldthread.intake.draft.DocumentFacts;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Meeting;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.recognise.Recognised;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Claims;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Times;

/**
 * Reads commitments, findings and the meeting out of a recognised document. Every word goes to a field or to what is
 * left over: the fields claim their words, and the rest is told as unplaced.
 */
public final class Interpret {
    /** Of cells that stand one below the other: about half are right. */
    private static final double SURE_OF_LINES = 0.6;

    /** Of cells that only blanks part. */
    private static final double SURE_OF_BLANKS = 0.85;

    private final Recognised recognised;
    private final AboutDocument about;
    private final MeetingFacts facts;
    private final LocalDate reference;
    private final Times times;
    private final Agenda agenda = new Agenda();
    private final Found found = Found.nothing();
    private final Claims claims = new Claims();

    private Interpret(Recognised recognised, LocalDate otherwise) {
        var parts = recognised.parts();
        var asAt = AboutDocument.of(parts, otherwise).asAt();
        var first = MeetingFacts.of(parts, asAt.orElse(otherwise));
        this.recognised = recognised;
        this.reference = asAt.or(() -> first.days().held())
                .or(() -> OwnDays.first(parts, otherwise))
                .orElse(otherwise);
        this.times = new Times(reference);
        this.about = AboutDocument.of(parts, reference);
        this.facts = first.isMeeting() && asAt.isEmpty() ? MeetingFacts.of(parts, reference) : first;
    }

    /**
     * @param otherwise the day from which the document's relative words count where it speaks for no day, tells of no
     *     meeting's, and gives no timescale with a year
     */
    public static Interpretation interpret(Recognised recognised, LocalDate otherwise) {
        var interpret = new Interpret(recognised, otherwise);
        return new Interpretation(interpret.draft(), interpret.times);
    }

    private Draft draft() {
        read();
        var assembly = new Assembly(claims, times, found.promises());
        var findings = found.findings().stream().map(assembly::finding).toList();
        var commitments = new ArrayList<DraftCommitment>();
        for (var promise : found.promises())
            commitments.add(assembly.commitment("c" + (commitments.size() + 1), promise));
        for (var listed : found.listed())
            commitments.add(listed.commitment("c" + (commitments.size() + 1), claims, times));
        var document = document();
        var meeting = facts.isMeeting() ? meeting() : null;
        return new Draft(
                document,
                findings,
                commitments,
                meeting,
                assembly.problems(),
                recognised.healed().healed(),
                Leftover.of(recognised.healed(), claims));
    }

    private void read() {
        boolean minutes = facts.isMeeting() && grids().noneMatch(Minutes::isMinutes);
        if (minutes) ProseMinutes.read(recognised.parts(), facts, agenda, reference, found);
        boolean headed = !facts.isMeeting() && headed();
        int told = found.promises().size();
        var titles = TableTitles.of(recognised.parts(), about.title());
        var names = names();
        var prose = new ArrayList<Passage>();
        for (var part : recognised.parts())
            switch (part) {
                case Part.Text text when text.paragraph().style() == Style.HEADING -> {}
                case Part.Text text -> prose.add(text.words());
                case Part.Grid grid when headed && grid.isGuessed() -> {}
                case Part.Grid grid -> grid(grid, titles.above(grid), names);
                case Part.Layout layout -> {}
            }
        ProgrammeStages.read(prose, found);
        if (facts.isMeeting()) SaidTwice.remove(found.promises(), told, agenda);
        else if (found.promises().isEmpty()) lists();
    }

    private void lists() {
        var lines = lines();
        DatedItems.read(lines, about.title().text(), found);
        if (found.promises().isEmpty()) ListedActions.read(lines, reference, found);
    }

    private Stream<Part.Grid> grids() {
        return recognised.parts().stream()
                .filter(part -> part instanceof Part.Grid)
                .map(part -> (Part.Grid) part);
    }

    /**
     * Recommendations with their answers, or actions under headings: beside them a table must say that it holds promises.
     * One alone beside such a table is quoted.
     */
    private boolean headed() {
        var lines = lines();
        boolean headed = AnsweredRecommendations.read(lines, about.title().text(), reference, found)
                || HeadedActions.read(lines, reference, found);
        if (!headed || found.promises().size() > 1 || grids().noneMatch(Part.Grid::isGuessed)) return headed;
        found.promises().clear();
        return false;
    }

    private List<ProseLine> lines() {
        return ProseLine.of(recognised.parts(), new Somebody(List.of()));
    }

    /** Names that stand alone in one table part those of another one. */
    private OwnerNames names() {
        return new OwnerNames(
                grids().flatMap(grid -> grid.cells(Role.OWNER).stream()).toList());
    }

    private void grid(Part.Grid grid, Passage theme, OwnerNames names) {
        if (facts.isMeeting() && AttendanceGrid.of(grid).isPresent()) return;
        int told = found.promises().size();
        if (grid.has(Role.KIND)) ActionList.read(grid, found);
        else if (facts.isMeeting() && Minutes.isMinutes(grid)) Minutes.read(grid, facts, agenda, reference, found);
        else PlanTable.read(grid, theme, about.title().text(), names, reference, found);
        var more = found.promises().subList(told, found.promises().size());
        more.replaceAll(promise -> promise.sure(sureOfCells()));
    }

    /** How sure it can be, at most, what stands in which cell. */
    private double sureOfCells() {
        var asides = recognised.healed().source().asides();
        if (asides.contains(Aside.CELLS_BY_LINES)) return SURE_OF_LINES;
        return asides.contains(Aside.CELLS_BY_BLANKS) ? SURE_OF_BLANKS : 1;
    }

    private DocumentFacts document() {
        var source = recognised.healed().source();
        var title = claims.takeIfAny(about.title());
        var organisation = OrganisationName.of(recognised.parts(), about.title());
        return new DocumentFacts(
                title == null ? source.title() : title,
                DocumentKind.of(facts.isMeeting(), found),
                about.asAt()
                        .or(() -> facts.isMeeting() ? facts.days().held() : java.util.Optional.empty())
                        .orElse(null),
                claims.takeIfAny(organisation),
                facts.isMeeting() ? claims.takeIfAny(facts.group()) : null,
                source.format().word(),
                source.pages(),
                source.sha256());
    }

    private Meeting meeting() {
        var present = facts.attendance().present().stream().map(claims::take).toList();
        var apologies =
                facts.attendance().apologies().stream().map(claims::take).toList();
        var attending =
                facts.attendance().attending().stream().map(claims::take).toList();
        return new Meeting(
                claims.takeIfAny(facts.group()),
                facts.days().held().orElse(null),
                present,
                apologies,
                attending,
                claims.takeIfAny(facts.attendance().chair()),
                IntStream.range(0, agenda.items().size()).mapToObj(this::item).toList(),
                facts.days().next().orElse(null));
    }

    /** What a commitment took is not said again in the item's text. */
    private Meeting.Item item(int index) {
        var item = agenda.items().get(index);
        var decisions = item.decisions().stream()
                .map(this::takeRest)
                .filter(text -> !text.isBlank())
                .toList();
        var text = String.join(
                "\n",
                item.text().stream()
                        .map(this::takeRest)
                        .filter(words -> !words.isBlank())
                        .toList());
        var commitments = IntStream.range(0, found.promises().size())
                .filter(i -> found.promises().get(i).item() == index + 1)
                .mapToObj(i -> "c" + (i + 1))
                .toList();
        return new Meeting.Item(
                claims.takeIfAny(item.number()),
                claims.take(item.title()),
                text.isEmpty() ? null : text,
                decisions,
                commitments);
    }

    private String takeRest(Passage words) {
        List<Passage> rest = claims.left(words);
        return String.join(" ", rest.stream().map(claims::take).toList());
    }
}
