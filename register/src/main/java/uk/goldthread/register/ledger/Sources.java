package uk.goldthread.register.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import uk.goldthread.register.ledger.ImportFact.ImportAccepted;

/** The documents that a register stands on. */
@Component
public class Sources {
    private final Entries entries;

    Sources(Entries entries) {
        this.entries = entries;
    }

    @Bean
    static FactFamily importFacts() {
        return FactFamily.of(ImportFact.class);
    }

    /** The accepted imports that are not undone, as known at an instant, oldest first. */
    public List<Entry> accepted(UUID register, Instant known) {
        return entries.facts(register, ImportAccepted.class, known);
    }

    /** The day of the first report that the register stands on: before it, what only reports tell is not yet known. */
    public Optional<LocalDate> firstReport(UUID register, Instant known) {
        return accepted(register, known).stream().map(Entry::effective).min(LocalDate::compareTo);
    }

    /** What was recorded since of the things that an import made, otherwise than by it: undoing the import takes this with it. */
    public List<Entry> laterChanges(UUID register, UUID importId, Instant known) {
        var subjects = entries.subjectsFirstIn(register, importId);
        subjects.remove(importId);
        return entries.counting(register, subjects, known).values().stream()
                .flatMap(Collection::stream)
                .filter(entry -> !importId.equals(entry.source()))
                .sorted(Comparator.comparingLong(Entry::number))
                .toList();
    }
}
