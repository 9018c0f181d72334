package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.DocumentFacts;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.commitments.Change;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Counts;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.commitments.Outcome;
import uk.goldthread.register.commitments.Recording;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Entries;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Sources;
import uk.goldthread.register.ledger.Verification;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;

class AcceptanceTest extends PostgresTest {
    static final LocalDate REPORT_DAY = LocalDate.of(2006, 9, 8);
    static final LocalDate DAY_1_MARCH = LocalDate.of(2006, 3, 1);

    Acceptance acceptance = the(Acceptance.class);
    Commitments commitments = the(Commitments.class);
    Ledger ledger = the(Ledger.class);
    UUID person;
    UUID register;
    UUID importId = UUID.randomUUID();

    @BeforeEach
    void open() {
        var organisations = the(Organisations.class);
        register = organisations
                .open(organisations.named("Marrowdale Assembly").id(), "Review of fair access")
                .id();
        person = the(People.class).add("Ada Penhallow");
    }

    @Test
    void aCommitmentExistsFromItsFirstDatedStepAndItsStatusFromTheReport() {
        accept();
        assertThat(list(DAY_1_MARCH, Filter.ALL))
                .extracting(Commitment::reference)
                .containsExactly("R.1");
        var early = list(DAY_1_MARCH, Filter.ALL).getFirst();
        assertThat(early.status()).isEqualTo(Status.NOT_YET_KNOWN);
        assertThat(early.owners()).isNull();
        assertThat(early.progress())
                .extracting(Commitment.Step::text)
                .containsExactly("Letter sent on 23 February 2006.");
        var later = find("R.1");
        assertThat(later.status()).isEqualTo(Status.COMPLETED);
        assertThat(later.progress()).hasSize(2);
        assertThat(the(Sources.class).firstReport(register, Instant.now().plusSeconds(1)))
                .contains(REPORT_DAY);
    }

    @Test
    void beforeTheFirstReportAPromiseSaysWhenButNotHowFarItIs() {
        accept();
        var early = list(DAY_1_MARCH, Filter.ALL).getFirst();
        assertThat(early.timescale().text()).isEqualTo("April 2006");
        var later = find("R.1");
        assertThat(later.timescale().text()).isEqualTo("April 2006 Completed");
        assertThat(later.replaced()).isEmpty();
    }

    @Test
    void countsAreThoseOfTheDay() {
        accept();
        assertThat(counts(REPORT_DAY)).isEqualTo(new Counts(3, 1, 2, 1, 0, 0));
        assertThat(list(REPORT_DAY, Filter.OVERDUE))
                .extracting(Commitment::reference)
                .containsExactly("R.4");
        assertThat(list(REPORT_DAY, Filter.ALL))
                .extracting(Commitment::reference)
                .containsExactly("R.4", "R.1", "R.6");
    }

    @Test
    void aRevisedTimescaleKeepsTheEarlierOneAndWhoAgreed() {
        accept();
        var revised = find("R.6");
        assertThat(revised.due()).isEqualTo(LocalDate.of(2007, 1, 31));
        assertThat(revised.earlierTimescales())
                .singleElement()
                .satisfies(t -> assertThat(t.latest()).isEqualTo(LocalDate.of(2006, 11, 30)));
        assertThat(revised.revisions().getFirst().agreedBy()).isEqualTo("agreed by the Forum");
    }

    @Test
    void whatIsRecordedForALaterDayDoesNotChangeTheEarlierReport() {
        accept();
        var r4 = find("R.4");
        var outcome = the(Recording.class)
                .record(new Change(
                        register,
                        r4.id(),
                        r4.lastEntry(),
                        person,
                        LocalDate.of(2006, 10, 1),
                        new StatusSet(Status.COMPLETED, false, null),
                        null));
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        assertThat(counts(REPORT_DAY).overdue()).isEqualTo(1);
        assertThat(counts(LocalDate.of(2006, 10, 1)).overdue()).isZero();
        assertThat(the(Recording.class)
                        .record(new Change(
                                register,
                                r4.id(),
                                r4.lastEntry(),
                                person,
                                REPORT_DAY,
                                new StatusSet(Status.IN_PROGRESS, false, null),
                                null)))
                .isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void aCorrectionLeavesWhatWasKnownTheInstantBefore() {
        accept();
        var r6 = find("R.6");
        var outcome = (Outcome.Recorded) the(Recording.class)
                .record(new Change(
                        register,
                        r6.id(),
                        r6.lastEntry(),
                        person,
                        r6.since(),
                        new WordsCorrected("R.6", null, "Hold a summit.", null),
                        null));
        var before = new AsAt(REPORT_DAY, outcome.known().minusNanos(1000));
        assertThat(commitments.find(register, r6.id(), before)).contains(r6);
        assertThat(commitments
                        .find(register, r6.id(), new AsAt(REPORT_DAY, outcome.known()))
                        .orElseThrow()
                        .text())
                .isEqualTo("Hold a summit.");
    }

    @Test
    void undoTakesTheWholeImportBackAndLeavesItsTrace() {
        var accepted = accept();
        var r4 = find("R.4");
        the(Recording.class)
                .record(new Change(
                        register,
                        r4.id(),
                        r4.lastEntry(),
                        person,
                        REPORT_DAY,
                        new StatusSet(Status.COMPLETED, false, null),
                        null));
        assertThat(the(Sources.class)
                        .laterChanges(register, importId, Instant.now().plusSeconds(1)))
                .hasSize(1);
        acceptance.undo(register, document(), person);
        assertThat(list(REPORT_DAY, Filter.ALL)).isEmpty();
        assertThat(commitments.list(register, new AsAt(REPORT_DAY, accepted), Filter.ALL, Order.SOURCE, 0, 10))
                .hasSize(3);
        assertThat(the(Entries.class).about(register, importId, Instant.now().plusSeconds(1)))
                .hasSize(2);
    }

    @Test
    void aWrongAsAtDayCanBeChanged() {
        accept();
        var r4 = find("R.4");
        the(Recording.class)
                .record(new Change(
                        register,
                        r4.id(),
                        r4.lastEntry(),
                        person,
                        LocalDate.of(2006, 10, 1),
                        new StatusSet(Status.COMPLETED, false, null),
                        null));
        acceptance.redate(register, document(), REPORT_DAY, REPORT_DAY.minusDays(1), person);
        assertThat(counts(REPORT_DAY.minusDays(1)).overdue()).isEqualTo(1);
        assertThat(counts(LocalDate.of(2006, 10, 1)).overdue()).isZero();
        assertThat(list(REPORT_DAY, Filter.ALL)).hasSize(3);
    }

    @Test
    void derivedStatesCanBeRebuiltFromTheEntries() {
        accept();
        var r4 = find("R.4");
        the(Recording.class)
                .record(new Change(
                        register,
                        r4.id(),
                        r4.lastEntry(),
                        person,
                        LocalDate.of(2006, 10, 1),
                        new StatusSet(Status.COMPLETED, false, null),
                        null));
        acceptance.redate(register, document(), REPORT_DAY, REPORT_DAY.minusDays(1), person);
        acceptance.undo(register, document(), person);
        var before = positions();
        ledger.rebuild(register);
        assertThat(before).isNotEmpty();
        assertThat(positions()).isEqualTo(before);
    }

    List<String> positions() {
        return sql().sql("""
                        select (to_jsonb(p) - 'position' || to_jsonb(s) - 'position')::text
                        from commitment_position p join commitment_state s using (register, position)
                        where register = :r order by 1
                        """).param("r", register).query(String.class).list();
    }

    @Test
    void theChainHoldsUntilSomebodyAltersTheWords() {
        accept();
        var verification = the(Verification.class);
        assertThat(verification.verify(register)).isInstanceOf(Verification.Holds.class);
        var sql = sqlAsOwner();
        assertThatThrownBy(() -> sql.sql("delete from entry_words where register = :r")
                        .param("r", register)
                        .update())
                .hasMessageContaining("append-only");
        sql.sql("alter table entry_words disable trigger all").update();
        sql.sql("update entry_words set words = replace(words, 'Champion', 'Chairman') where register = :r")
                .param("r", register)
                .update();
        sql.sql("alter table entry_words enable trigger all").update();
        assertThat(verification.verify(register))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.number()).isPositive());
    }

    Instant accept() {
        return acceptance.accept(register, document(), REPORT_DAY, person);
    }

    Commitment find(String reference) {
        return list(REPORT_DAY, Filter.ALL).stream()
                .filter(c -> reference.equals(c.reference()))
                .findFirst()
                .orElseThrow();
    }

    List<Commitment> list(LocalDate day, Filter filter) {
        return commitments.list(register, new AsAt(day, Instant.now().plusSeconds(1)), filter, Order.TIMESCALE, 0, 100);
    }

    Counts counts(LocalDate day) {
        return commitments.counts(register, new AsAt(day, Instant.now().plusSeconds(1)), Filter.ALL);
    }

    Acceptance.Document document() {
        var facts = new DocumentFacts("Review", "recommendations", REPORT_DAY, null, null, "text", null, "00");
        return new Acceptance.Document(
                importId,
                "review.txt",
                new Draft(
                        facts,
                        List.of(),
                        List.of(
                                commitment(
                                        "c1",
                                        "R.1",
                                        "Write to every body.",
                                        timescale("April 2006 Completed", "month", "2006-04-01", "2006-04-30"),
                                        "completed",
                                        step("Letter sent on 23 February 2006.", "2006-02-23"),
                                        step("Answers put together on 7 April 2006.", "2006-04-07")),
                                commitment(
                                        "c2",
                                        "R.4",
                                        "Name a Champion.",
                                        timescale("31 March 2006", "day", "2006-03-31", "2006-03-31"),
                                        "in-progress"),
                                commitment(
                                        "c3",
                                        "R.6",
                                        "Hold a regional summit.",
                                        new DraftTimescale(
                                                "Autumn 2006 New Timescale agreed by the Forum: January 2007",
                                                "month",
                                                LocalDate.of(2007, 1, 1),
                                                LocalDate.of(2007, 1, 31),
                                                null,
                                                "2007-01",
                                                List.of(new DraftTimescale.Earlier(
                                                        "Autumn 2006",
                                                        LocalDate.of(2006, 9, 1),
                                                        LocalDate.of(2006, 11, 30),
                                                        "agreed by the Forum"))),
                                        "in-progress")),
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    static Step step(String text, String day) {
        return new Step(text, new Step.On(day, LocalDate.parse(day), LocalDate.parse(day)), List.of());
    }

    static DraftTimescale timescale(String text, String kind, String earliest, String latest) {
        return new DraftTimescale(
                text, kind, LocalDate.parse(earliest), LocalDate.parse(latest), null, null, List.of());
    }

    static DraftCommitment commitment(
            String id, String reference, String text, DraftTimescale timescale, String status, Step... progress) {
        return new DraftCommitment(
                id,
                "recommendation",
                reference,
                null,
                List.of(),
                text,
                List.of("Forum"),
                timescale,
                status,
                "stated",
                status.equals("completed") ? "Completed" : null,
                null,
                List.of(progress),
                List.of(),
                List.of(),
                0.9,
                List.of());
    }
}
