package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.layout.Choice;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.register.organisations.Register;

/**
 * Where an accepted draft goes, and for which day it speaks, as typed.
 *
 * @param register the key of one that is there; {@link #NEW} for one of its own, called {@code name}
 */
public record AcceptanceForm(String asAt, String register, String name) {
    static final String NEW = "";

    public AcceptanceForm {
        asAt = Typed.text(asAt);
        register = Typed.text(register);
        name = Typed.text(name);
    }

    static AcceptanceForm of(Draft draft, Optional<LikelyRegister> likely) {
        var asAt = draft.document().asAt();
        return new AcceptanceForm(
                asAt == null ? "" : DayWords.of(asAt),
                likely.map(one -> one.register().key()).orElse(NEW),
                Typed.text(draft.document().title()));
    }

    /** An empty register can be filled; one that holds something is brought up to the document. */
    public static List<Choice> choices(List<Register> empty, List<Register> held) {
        return Stream.of(
                        Stream.of(Choice.of(NEW, "A new one")),
                        empty.stream().map(register -> Choice.of(register.key(), register.name())),
                        held.stream()
                                .map(register -> Choice.of(register.key(), register.name() + ", as the next version")))
                .flatMap(choices -> choices)
                .toList();
    }

    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<>(new AsAtForm(asAt).wrong(today));
        if (isNew() && name.isEmpty()) wrong.put("name", "Enter a name for the register.");
        if (name.length() > Typed.LONGEST_NAME) wrong.put("name", Typed.TOO_LONG);
        return wrong;
    }

    private boolean isNew() {
        return register.equals(NEW);
    }

    boolean isOneOf(List<Register> registers) {
        return registers.stream().anyMatch(one -> one.key().equals(register));
    }

    LocalDate day(LocalDate today) {
        return new AsAtForm(asAt).day(today);
    }

    Destination destination() {
        return isNew() ? new Destination.NewRegister(name) : new Destination.EmptyRegister(register);
    }
}
