package uk.goldthread.register.intake;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.goldthread.register.commitments.CommitmentFact;
import uk.goldthread.register.commitments.FactWords;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.organisations.People;

/** What was recorded of an import's commitments since it was accepted, for a reader who is about to undo it. */
@Component
public class LaterChanges {
    private final Imports imports;
    private final People people;

    LaterChanges(Imports imports, People people) {
        this.imports = imports;
        this.people = people;
    }

    public record Line(Instant known, String who, String what, String words) {}

    List<Line> of(Import document) {
        var entries = imports.laterChanges(document);
        var names = people.names(entries.stream().map(Entry::recordedBy).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> line(entry, names.getOrDefault(entry.recordedBy(), "Somebody whose name was erased")))
                .toList();
    }

    private static Line line(Entry entry, String who) {
        var says = entry.fact() instanceof CommitmentFact fact
                ? FactWords.of(fact)
                : new FactWords("Changed", entry.fact().toString());
        return new Line(entry.known(), who, says.what(), says.words());
    }
}
