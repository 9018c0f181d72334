package uk.goldthread.register.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.CommitmentFact;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.commitments.FindingFact.FindingMade;
import uk.goldthread.register.commitments.StatedTimescale;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.Fact;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** A register that a test writes down, commitment by commitment, all from one day. */
final class RegisterOf {
    private final LocalDate day;
    private final List<Line> lines = new ArrayList<>();
    private int ordinal;

    RegisterOf(LocalDate day) {
        this.day = day;
    }

    final class Promise {
        private final UUID id = UUID.randomUUID();

        Promise(CommitmentMade made) {
            say(made);
        }

        Promise say(CommitmentFact fact) {
            lines.add(Line.of(id, day, fact));
            return this;
        }

        Promise by(String... owners) {
            return say(new OwnersNamed(List.of(owners)));
        }

        Promise is(Status status, boolean inferred, @Nullable String words) {
            return say(new StatusSet(status, inferred, words));
        }

        Promise did(String text) {
            return say(new ProgressRecorded(text, null, List.of()));
        }

        Promise did(String text, String on) {
            return say(new ProgressRecorded(text, when(on), List.of()));
        }

        Promise will(String text) {
            return say(new NextStepRecorded(text, null, List.of()));
        }

        Promise moved(String timescale, @Nullable String agreedBy) {
            return say(new TimescaleAgreed(when(timescale), agreedBy));
        }

        UUID id() {
            return id;
        }
    }

    Promise recommendation(@Nullable String reference, String text, @Nullable String timescale) {
        return promise(CommitmentKind.RECOMMENDATION, reference, null, text, timescale, List.of());
    }

    Promise promise(
            CommitmentKind kind,
            @Nullable String reference,
            @Nullable String theme,
            String text,
            @Nullable String timescale,
            List<UUID> answers) {
        return new Promise(new CommitmentMade(
                ++ordinal,
                kind,
                reference,
                theme,
                text,
                timescale == null ? null : when(timescale),
                answers,
                List.of(),
                List.of()));
    }

    UUID finding(String kind, @Nullable String theme, String text) {
        var id = UUID.randomUUID();
        lines.add(Line.of(id, day, new FindingMade(++ordinal, kind, theme, text, List.of())));
        return id;
    }

    void also(UUID subject, Fact fact) {
        lines.add(Line.of(subject, day, fact));
    }

    private StatedTimescale when(String words) {
        return StatedTimescale.read(words, day);
    }

    Register open(Organisations organisations, People people, Ledger ledger, String name) {
        return open(organisations, "Marrowdale Assembly", people, ledger, name);
    }

    Register open(Organisations organisations, String keeper, People people, Ledger ledger, String name) {
        var register = organisations.open(organisations.named(keeper).id(), name);
        ledger.append(register.id(), people.named("Ada Penhallow"), lines);
        return register;
    }
}
