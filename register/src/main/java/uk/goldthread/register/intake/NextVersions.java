package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.compare.Comparison;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Sources;
import uk.goldthread.register.meetings.Meetings;
import uk.goldthread.register.organisations.Register;

/** Compares drafts with registers. */
@Component
class NextVersions {
    private final RegisterDraft registers;
    private final Sources sources;
    private final Chain chain;
    private final Meetings meetings;

    NextVersions(RegisterDraft registers, Sources sources, Chain chain, Meetings meetings) {
        this.registers = registers;
        this.sources = sources;
        this.chain = chain;
        this.meetings = meetings;
    }

    NextVersion of(Register register, Draft draft, LocalDate asAt) {
        long upTo = chain.head(register.id()).count();
        var held = registers.of(register, new AsAt(asAt, Ledger.ALL));
        var later = laterOnly(register, held);
        var known = new Draft(
                held.document(),
                held.findings(),
                Stream.concat(held.commitments().stream(), later.stream()).toList(),
                null,
                List.of(),
                List.of(),
                List.of());
        var ids = ids(later);
        var comparison = Comparison.of(known, draft);
        return new NextVersion(
                register,
                asAt,
                draft,
                without(ids, comparison),
                comparison.pairs().stream()
                        .filter(pair -> ids.contains(pair.before().id()))
                        .map(pair -> pair.after())
                        .toList(),
                following(register, asAt).orElse(null),
                meeting(register, draft),
                upTo);
    }

    private @Nullable MeetingChange meeting(Register register, Draft draft) {
        return draft.meeting() == null
                ? null
                : MeetingChange.of(draft.meeting(), meetings.list(register.id(), new AsAt(END, Ledger.ALL)));
    }

    /** What the register holds from a later day on: no document of an earlier one makes it new. */
    private List<DraftCommitment> laterOnly(Register register, Draft held) {
        var there = ids(held.commitments());
        return everything(register).commitments().stream()
                .filter(commitment -> !there.contains(commitment.id()))
                .toList();
    }

    /** After every day that anybody records. */
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private static Set<String> ids(List<DraftCommitment> commitments) {
        return commitments.stream().map(DraftCommitment::id).collect(Collectors.toSet());
    }

    private static Comparison without(Set<String> later, Comparison all) {
        return new Comparison(
                all.pairs().stream()
                        .filter(pair -> !later.contains(pair.before().id()))
                        .toList(),
                all.added(),
                all.gone().stream().filter(gone -> !later.contains(gone.id())).toList(),
                all.findings(),
                all.findingsAdded(),
                all.findingsGone());
    }

    /** The day of the earliest document of the register that speaks for a later day. */
    private Optional<LocalDate> following(Register register, LocalDate asAt) {
        return sources.accepted(register.id(), Ledger.ALL).stream()
                .map(Entry::effective)
                .filter(day -> day.isAfter(asAt))
                .min(LocalDate::compareTo);
    }

    /** All that the register holds on any day. */
    Draft everything(Register register) {
        return registers.of(register, new AsAt(END, Ledger.ALL));
    }
}
