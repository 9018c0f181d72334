package uk.goldthread.register.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** Gives imports the names of their people and registers. */
@Component
class ImportViews {
    private final People people;
    private final Organisations organisations;

    ImportViews(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    ImportView of(Import document) {
        return of(document.organisation(), List.of(document)).getFirst();
    }

    List<ImportView> of(UUID organisation, List<Import> documents) {
        var names = people.names(documents.stream()
                .flatMap(document -> Stream.of(document.uploadedBy(), document.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var registers = organisations.registersOf(organisation).stream()
                .collect(Collectors.toMap(Register::id, register -> register));
        return documents.stream()
                .map(document -> view(document, names, registers))
                .toList();
    }

    private static ImportView view(Import document, Map<UUID, String> names, Map<UUID, Register> registers) {
        var decidedBy = document.decidedBy();
        return new ImportView(
                document,
                names.getOrDefault(document.uploadedBy(), People.ERASED),
                decidedBy == null ? null : names.getOrDefault(decidedBy, People.ERASED),
                document.register() == null ? null : registers.get(document.register()));
    }
}
