package uk.goldthread.register.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Meeting;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.register.commitments.CommitmentFact;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.commitments.FindingFact.FindingMade;
import uk.goldthread.register.commitments.StatedTimescale;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.Fact;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.meetings.MeetingFact;
import uk.goldthread.register.meetings.MeetingFact.MeetingHeld;
import uk.goldthread.timescale.Kind;

/**
 * A draft as lines for the ledger, each from the day on which it holds.
 *
 * <p>A commitment exists from the earliest day that its document gives it: a dated step of the past, else the as-at day.
 * Its reference, text, theme and original timescale hold from then; status, owners, revisions and undated words hold from
 * the as-at day.
 *
 * @param known the things of the register that a draft's ids stand for already
 */
record DraftLines(UUID importId, Draft draft, LocalDate asAt, Map<String, UUID> known) {

    static DraftLines ofNewRegister(UUID importId, Draft draft, LocalDate asAt) {
        return new DraftLines(importId, draft, asAt, Map.of());
    }

    List<Line> all() {
        var lines = new ArrayList<Line>();
        int ordinal = 1;
        for (var finding : draft.findings()) lines.add(made(finding, ordinal++));
        ordinal = 1;
        for (var commitment : draft.commitments()) lines.addAll(lines(commitment, ordinal++));
        if (draft.meeting() != null) lines.add(held(draft.meeting()));
        return lines.stream().map(line -> line.from(importId)).toList();
    }

    /** The thing that a draft calls {@code id}: a known one, or one that this import makes. */
    UUID subject(String id) {
        var there = known.get(id);
        return there != null ? there : UUID.nameUUIDFromBytes((importId + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    Line made(Finding finding, int ordinal) {
        return Line.of(
                subject(finding.id()),
                asAt,
                new FindingMade(ordinal, finding.kind(), finding.theme(), finding.text(), finding.from()));
    }

    List<Line> lines(DraftCommitment commitment, int ordinal) {
        var subject = subject(commitment.id());
        var lines = new ArrayList<Line>();
        lines.add(Line.of(subject, since(commitment), made(commitment, ordinal)));
        for (var fact : heldFromAsAt(commitment)) lines.add(Line.of(subject, asAt, fact));
        for (var step : commitment.progress()) lines.add(done(subject, step));
        for (var step : commitment.next()) lines.add(planned(subject, step));
        return lines;
    }

    Line done(UUID commitment, Step step) {
        return Line.of(commitment, day(step), new ProgressRecorded(step.text(), on(step), step.from()));
    }

    Line planned(UUID commitment, Step step) {
        return Line.of(commitment, day(step), new NextStepRecorded(step.text(), on(step), step.from()));
    }

    /** The earliest dated step of the past, else the as-at day. */
    private LocalDate since(DraftCommitment commitment) {
        return Stream.concat(commitment.progress().stream(), commitment.next().stream())
                .map(this::day)
                .min(LocalDate::compareTo)
                .orElse(asAt);
    }

    /** A step holds from its own last day; where that is after the as-at day, or there is none, from the as-at day. */
    private LocalDate day(Step step) {
        return day(on(step), asAt);
    }

    static LocalDate day(@Nullable StatedTimescale on, LocalDate asAt) {
        var last = on == null ? null : on.latest();
        return last == null || last.isAfter(asAt) ? asAt : last;
    }

    private static @Nullable StatedTimescale on(Step step) {
        var on = step.on();
        if (on == null) return null;
        var kind = Objects.equals(on.earliest(), on.latest()) ? Kind.DAY : Kind.RANGE;
        return new StatedTimescale(
                on.text(), on.latest() == null ? Kind.UNKNOWN : kind, on.earliest(), on.latest(), null, null);
    }

    private CommitmentMade made(DraftCommitment commitment, int ordinal) {
        var timescales = timescales(commitment);
        return new CommitmentMade(
                ordinal,
                CommitmentKind.of(commitment.kind()),
                commitment.reference(),
                commitment.theme(),
                commitment.text(),
                timescales.isEmpty() || timescales.getFirst().timescale().isOnlyDone()
                        ? null
                        : timescales.getFirst().timescale(),
                commitment.answers().stream().map(this::subject).toList(),
                commitment.mentions(),
                commitment.from());
    }

    private List<Fact> heldFromAsAt(DraftCommitment commitment) {
        var facts = new ArrayList<Fact>();
        facts.add(new OwnersNamed(commitment.owners()));
        facts.add(status(commitment));
        facts.addAll(revisions(commitment));
        if (commitment.response() != null)
            facts.add(new ResponseGiven(
                    commitment.response().verdict(), commitment.response().text()));
        return facts;
    }

    static Fact status(DraftCommitment commitment) {
        var status = Status.of(commitment.status());
        return status == Status.WITHDRAWN
                ? new CommitmentWithdrawn(Objects.requireNonNullElse(commitment.statusText(), ""))
                : new StatusSet(status, commitment.statusFrom().equals("inferred"), commitment.statusText());
    }

    /** All timescales but the original. A word that only says "completed" is none until the document says it. */
    private List<CommitmentFact> revisions(DraftCommitment commitment) {
        var timescales = timescales(commitment);
        int from = !timescales.isEmpty() && timescales.getFirst().timescale().isOnlyDone()
                ? 0
                : Math.min(1, timescales.size());
        return List.copyOf(timescales.subList(from, timescales.size()));
    }

    /** The commitment's timescales, the original first, each with the word by which it came. */
    List<TimescaleAgreed> timescales(DraftCommitment commitment) {
        var present = commitment.timescale();
        if (present == null) return List.of();
        var timescales = new ArrayList<TimescaleAgreed>();
        @Nullable String agreedBy = null;
        for (var earlier : present.earlier()) {
            timescales.add(new TimescaleAgreed(stated(earlier), agreedBy));
            agreedBy = earlier.replacedBy();
        }
        var promised = withoutStatus(commitment, present.text());
        if (timescales.isEmpty() && !promised.equals(present.text()))
            timescales.add(new TimescaleAgreed(StatedTimescale.read(promised, asAt), agreedBy));
        timescales.add(new TimescaleAgreed(stated(present), agreedBy));
        return timescales;
    }

    /** "April 2006 Completed" was promised as "April 2006": how far it is holds from the as-at day only. */
    private static String withoutStatus(DraftCommitment commitment, String words) {
        var status = commitment.statusText();
        if (status == null || !commitment.statusFrom().equals("stated") || !words.contains(status)) return words;
        var promised = words.replace(status, "").strip();
        return promised.isEmpty() ? words : promised;
    }

    private StatedTimescale stated(DraftTimescale.Earlier earlier) {
        var read = StatedTimescale.read(earlier.text(), asAt);
        return new StatedTimescale(
                earlier.text(), read.kind(), earlier.earliest(), earlier.latest(), null, read.edtf());
    }

    /** An impossible date gives no days: only a person makes the suggestion a commitment's date. */
    static StatedTimescale stated(DraftTimescale timescale) {
        var kind = Kind.of(timescale.kind());
        var possible = kind != Kind.IMPOSSIBLE;
        return new StatedTimescale(
                timescale.text(),
                kind,
                possible ? timescale.earliest() : null,
                possible ? timescale.latest() : null,
                timescale.review(),
                possible ? timescale.edtf() : null);
    }

    Line held(Meeting meeting) {
        var fact = new MeetingHeld(
                meeting.group(),
                meeting.date(),
                meeting.present(),
                meeting.apologies(),
                meeting.attending(),
                meeting.chair(),
                meeting.items().stream().map(this::item).toList(),
                meeting.next());
        return Line.of(subject("meeting"), meeting.date() == null ? asAt : meeting.date(), fact);
    }

    private MeetingFact.Item item(Meeting.Item item) {
        return new MeetingFact.Item(
                item.number(),
                item.title(),
                item.text(),
                item.decisions(),
                item.commitments().stream().map(this::subject).toList());
    }
}
