package uk.goldthread.register.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.CommitmentFact;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.FactWords;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.organisations.People;

/** What was recorded of an import's commitments since it was accepted, for a reader who is about to undo it. */
@Component
public class LaterChanges {
    private final Imports imports;
    private final Commitments commitments;
    private final People people;
    private final InstantSource clock;

    LaterChanges(Imports imports, Commitments commitments, People people, InstantSource clock) {
        this.imports = imports;
        this.commitments = commitments;
        this.people = people;
        this.clock = clock;
    }

    /** @param commitment the reference of the one that it changes, or its text where it has none */
    public record Line(String commitment, Instant known, LocalDate effective, String who, String what, String words) {}

    List<Line> of(Import document) {
        var entries = imports.laterChanges(document);
        if (entries.isEmpty()) return List.of();
        var names = people.names(entries.stream().map(Entry::recordedBy).collect(Collectors.toSet()));
        var now = new AsAt(LocalDate.MAX, clock.instant());
        var subjects = entries.stream().map(Entry::subject).collect(Collectors.toSet());
        var commitments = this.commitments.find(Objects.requireNonNull(document.register()), subjects, now);
        return entries.stream()
                .map(entry -> line(
                        entry,
                        name(commitments.get(entry.subject())),
                        names.getOrDefault(entry.recordedBy(), People.ERASED)))
                .toList();
    }

    private static String name(@Nullable Commitment commitment) {
        return commitment == null ? "" : Objects.requireNonNullElse(commitment.reference(), commitment.text());
    }

    private static Line line(Entry entry, String commitment, String who) {
        var says = entry.fact() instanceof CommitmentFact fact
                ? FactWords.of(fact)
                : new FactWords("Changed", entry.fact().toString());
        return new Line(commitment, entry.known(), entry.effective(), who, says.what(), says.words());
    }
}
