package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Fact;
import uk.goldthread.register.ledger.ImportFact.ImportAccepted;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.meetings.MeetingFact.MeetingHeld;

/** What an import said, said again for another as-at day: each fact from the day on which it holds then. */
final class Redating {
    private final LocalDate was;
    private final LocalDate is;

    /** The earliest step of each commitment: from that day it exists. */
    private final Map<UUID, LocalDate> since = new HashMap<>();

    private Redating(List<Entry> said, LocalDate was, LocalDate is) {
        this.was = was;
        this.is = is;
        for (var entry : said)
            if (isStep(entry.fact()))
                since.merge(entry.subject(), day(entry), (one, other) -> one.isBefore(other) ? one : other);
    }

    private static boolean isStep(Fact fact) {
        return fact instanceof ProgressRecorded || fact instanceof NextStepRecorded;
    }

    static List<Line> lines(List<Entry> said, LocalDate was, LocalDate is) {
        var redating = new Redating(said, was, is);
        return said.stream().map(redating::line).toList();
    }

    private Line line(Entry entry) {
        var fact = entry.fact() instanceof ImportAccepted accepted ? accepted.speakingFor(is) : entry.fact();
        return Line.of(entry.subject(), day(entry), fact).from(Objects.requireNonNull(entry.source()));
    }

    private LocalDate day(Entry entry) {
        return switch (entry.fact()) {
            case ProgressRecorded step -> DraftLines.day(step.on(), is);
            case NextStepRecorded step -> DraftLines.day(step.on(), is);
            case CommitmentMade made -> Objects.requireNonNullElse(since.get(entry.subject()), is);
            case MeetingHeld meeting -> meeting.date() == null ? is : meeting.date();
            default -> entry.effective().isAfter(was) ? entry.effective() : is;
        };
    }
}
