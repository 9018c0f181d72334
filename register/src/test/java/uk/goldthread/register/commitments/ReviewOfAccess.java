package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.ledger.Fact;
import uk.goldthread.register.ledger.ImportFact.ImportAccepted;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** The invented register of the tests of pages: a review of the Marrowdale region, reported as at 8 September 2006. */
final class ReviewOfAccess {
    static final LocalDate REPORT_DAY = LocalDate.of(2006, 9, 8);

    final Register register;
    private final Ledger ledger;
    private final UUID person;
    final UUID source = UUID.randomUUID();

    final UUID champions = UUID.randomUUID();
    final UUID letters = UUID.randomUUID();
    final UUID summit = UUID.randomUUID();
    final UUID website = UUID.randomUUID();

    ReviewOfAccess(Organisations organisations, Ledger ledger, UUID organisation, UUID person, String name) {
        this.register = organisations.open(organisation, name);
        this.ledger = ledger;
        this.person = person;
    }

    ReviewOfAccess reported() {
        ledger.append(
                register.id(),
                person,
                List.of(
                        line(source, REPORT_DAY, new ImportAccepted("review.txt", "00", REPORT_DAY, 4, 0)),
                        line(
                                letters,
                                "2006-02-23",
                                made(1, "R.1", "Write to every council in Marrowdale.", "April 2006")),
                        line(letters, "2006-02-23", step("Letter sent on 23 February 2006.", "2006-02-23")),
                        line(letters, "2006-07-05", step("Answers put together on 5 July 2006.", "2006-07-05")),
                        line(letters, "2006-09-08", new OwnersNamed(List.of("Wexcombe Council", "Tilbrook Council"))),
                        line(letters, "2006-09-08", new StatusSet(Status.COMPLETED, false, "Completed")),
                        line(
                                champions,
                                "2006-09-08",
                                made(
                                        2,
                                        "R.4",
                                        "Name a champion for access.",
                                        "31 March 2006 Review: 30 September 2006")),
                        line(champions, "2006-09-08", new OwnersNamed(List.of("Harrowfen Council"))),
                        line(champions, "2006-09-08", new StatusSet(Status.IN_PROGRESS, true, "Most have one")),
                        line(summit, "2006-09-08", made(3, "R.6", "Hold a summit, as R.4 asks.", "Autumn 2006", "R.4")),
                        line(summit, "2006-09-08", new OwnersNamed(List.of("Marrowdale Forum"))),
                        line(summit, "2006-09-08", new StatusSet(Status.IN_PROGRESS, false, null)),
                        line(
                                summit,
                                "2006-09-08",
                                new TimescaleAgreed(
                                        StatedTimescale.read("January 2007", REPORT_DAY), "agreed by the Forum")),
                        line(website, "2006-09-08", made(4, "R.12", "Open a <website> & share \"what works\".", null)),
                        line(website, "2006-09-08", new OwnersNamed(List.of())),
                        line(website, "2006-09-08", new NextStepRecorded("A designer will be found.", null, List.of())),
                        line(website, "2006-09-08", new StatusSet(Status.NOT_STARTED, false, null))));
        return this;
    }

    String path() {
        return "/registers/" + register.key();
    }

    String path(UUID commitment) {
        return path() + "/commitments/" + commitment;
    }

    private static CommitmentMade made(
            int ordinal, String reference, String text, @Nullable String timescale, String... mentions) {
        var when = timescale == null ? null : StatedTimescale.read(timescale, REPORT_DAY);
        return new CommitmentMade(
                ordinal,
                CommitmentKind.RECOMMENDATION,
                reference,
                null,
                text,
                when,
                List.of(),
                List.of(mentions),
                List.of());
    }

    private static ProgressRecorded step(String text, String day) {
        return new ProgressRecorded(text, StatedTimescale.on(LocalDate.parse(day)), List.of());
    }

    private Line line(UUID subject, String day, Fact fact) {
        return line(subject, LocalDate.parse(day), fact);
    }

    private Line line(UUID subject, LocalDate day, Fact fact) {
        return Line.of(subject, day, fact).from(source);
    }
}
