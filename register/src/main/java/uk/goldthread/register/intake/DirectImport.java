package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.Refused;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Counts;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisation;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** Imports for one who is at the command line and no member of an organisation: what it means is looked up. */
@Component
public class DirectImport {
    /** Whose registers those are that somebody imports before there is any organisation. */
    static final String FIRST_ORGANISATION = "My organisation";

    private final UnreviewedImport imports;
    private final Organisations organisations;
    private final People people;
    private final Commitments commitments;

    DirectImport(UnreviewedImport imports, Organisations organisations, People people, Commitments commitments) {
        this.imports = imports;
        this.organisations = organisations;
        this.people = people;
        this.commitments = commitments;
    }

    /** What the register holds on the document's day, and what it changed there. */
    public record Result(UnreviewedImport.Accepted accepted, LocalDate asAt, Counts counts) {}

    /**
     * @param register see {@link UnreviewedImport#readAndAccept}; without one only the likely one is named
     * @param organisation whose register it becomes; where it is not said, see {@link #organisationFor}; it and the person
     *     are made where they are not there yet, unless the file is refused
     */
    @Transactional
    public Result accept(
            UploadedFile file,
            @Nullable String register,
            @Nullable LocalDate asAt,
            @Nullable String organisation,
            String person) {
        if (organisation != null) requireName(organisation, "--organisation", "whose register it becomes");
        requireName(person, "--by", "who imports it");
        var keeper = organisation == null
                ? organisationFor(register)
                : organisations.named(organisation).id();
        if (register == null || register.isBlank()) throw new Refused(whichRegister(file, keeper));
        var accepted = imports.readAndAccept(file, keeper, register, asAt, people.named(person));
        var day = Objects.requireNonNull(accepted.document().asAt());
        var at = new AsAt(day, Ledger.ALL);
        return new Result(accepted, day, commitments.counts(accepted.register().id(), at, Filter.ALL));
    }

    private static void requireName(String typed, String option, String what) {
        if (typed.isBlank()) throw new Refused("Say with %s %s, or leave it out.".formatted(option, what));
    }

    private String whichRegister(UploadedFile file, UUID keeper) {
        return imports.likely(file, keeper)
                .map(likely ->
                        "Say with --register into which register. It looks like the next version of “%s” (--register %s): %s."
                                .formatted(
                                        likely.register().name(),
                                        likely.register().key(),
                                        likely.reason()))
                .orElse("Say with --register into which register: the name of a new one, or of one that is there.");
    }

    /** The one that keeps that register; else the first that keeps any, else the first. */
    private UUID organisationFor(@Nullable String register) {
        return Optional.ofNullable(register)
                .flatMap(organisations::registerCalled)
                .map(Register::organisation)
                .or(this::firstOrganisation)
                .orElseGet(() -> organisations.named(FIRST_ORGANISATION).id());
    }

    private Optional<UUID> firstOrganisation() {
        return organisations.all().stream()
                .map(Organisation::id)
                .min(Comparator.comparing(id -> organisations.registersOf(id).isEmpty()));
    }
}
