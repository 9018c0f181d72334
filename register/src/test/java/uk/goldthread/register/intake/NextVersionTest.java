package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.Refused;
import uk.goldthread.register.commitments.Change;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.commitments.Recording;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.ledger.Verification;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** The report of a review and its next version, half a year later. */
class NextVersionTest extends PostgresTest {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 12);
    static final LocalDate NEXT_DAY = LocalDate.of(2026, 3, 20);

    private static final Duration WAITING = Duration.ofSeconds(30);

    final Imports imports = the(Imports.class);
    UUID organisation;
    UUID person;
    Register register;

    @BeforeEach
    void aRegisterThatHoldsTheFirstReport() {
        organisation =
                the(Organisations.class).named("Wexcombe " + UUID.randomUUID()).id();
        person = the(People.class).add("Ada Penhallow");
        register = at("marrowdale-flood-review.docx", FIRST_DAY);
    }

    @Test
    void theRegisterThatItBelongsToIsProposed() {
        at("wexcombe-action-notes.txt", LocalDate.of(2025, 5, 13));
        var likely =
                imports.likely(read("marrowdale-flood-review-march-2026.txt")).orElseThrow();
        assertThat(likely.register()).isEqualTo(register);
        assertThat(likely.reason())
                .isEqualTo("13 of its 14 commitments are in this document, 13 under the same reference");
        assertThat(imports.likely(read("tilbrook-parish-assets.txt"))).isEmpty();
    }

    @Test
    void theRegisterIsBroughtUpToItFromItsDayOn() {
        var before = all(FIRST_DAY);
        update();
        assertThat(all(FIRST_DAY)).isEqualTo(before);
        assertThat(find("M.2").status()).isEqualTo(Status.COMPLETED);
        assertThat(find("M.10").due()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(find("M.10").owners()).containsExactly("Harrowfen Borough Council");
        assertThat(find("M.12").replaced()).hasSize(1);
        assertThat(find("M.5").text()).contains("one hundred people");
        assertThat(find("M.14").status().isOpen()).isTrue();
        assertThat(find("M.15").since()).isEqualTo(NEXT_DAY);
        assertThat(find("M.15").ordinal()).isEqualTo(15);
    }

    @Test
    void stepsAreNotDoubled() {
        var before = find("M.9").progress().size();
        update();
        assertThat(find("M.9").progress()).hasSize(before + 1);
        assertThat(find("M.1").progress()).hasSameSizeAs(find("M.1", FIRST_DAY).progress());
    }

    @Test
    void onlyWhatChangesIsRecorded() {
        var before = entries();
        update();
        // The import; M.2 and M.9: status, step; M.5: words; M.10: timescale, owners; M.12: timescale, step; and M.15.
        assertThat(entries() - before).isBetween(10, 16);
    }

    @Test
    void theSameReportInAnotherFileChangesNothing() {
        update();
        var before = all(NEXT_DAY);
        var count = entries();
        var again = read(new UploadedFile(
                "again.txt", (text("marrowdale-flood-review-march-2026.txt") + "\n").getBytes(StandardCharsets.UTF_8)));
        var comparison = imports.beside(again, register.key(), NEXT_DAY).comparison();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.added()).isEmpty();
        accept(again, Taken.WHAT_IS_SAID);
        assertThat(all(NEXT_DAY)).isEqualTo(before);
        assertThat(entries()).isEqualTo(count + 1);
    }

    @Test
    void whatIsLeftIsNotRecorded() {
        var next = read("marrowdale-flood-review-march-2026.txt");
        var version = imports.beside(next, register.key(), NEXT_DAY);
        var silent = version.comparison().changed().stream()
                .filter(pair -> "M.2".equals(pair.after().reference()))
                .findFirst()
                .orElseThrow();
        accept(next, new Taken(Set.of(Taken.key(silent.after().id(), "status")), Map.of(), version.seen()));
        assertThat(find("M.2").status()).isEqualTo(Status.COMPLETED);
        assertThat(find("M.2").progress()).hasSameSizeAs(find("M.2", FIRST_DAY).progress());
        assertThat(find("M.5").text()).contains("two hundred people");
        assertThat(all(NEXT_DAY)).hasSize(14);
    }

    @Test
    void aPersonSaysWhatBecameOfWhatIsGone() {
        var next = read("marrowdale-flood-review-march-2026.txt");
        var gone = imports.beside(next, register.key(), NEXT_DAY).goneWhileOpen();
        assertThat(gone).extracting(DraftCommitment::reference).containsExactly("M.14");
        accept(next, new Taken(null, Map.of(gone.getFirst().id(), Taken.Fate.WITHDRAWN), null));
        assertThat(find("M.14").status()).isEqualTo(Status.WITHDRAWN);
        assertThat(find("M.14", FIRST_DAY).status().isOpen()).isTrue();
    }

    @Test
    void undoTakesBackWhatItChangedAndNothingElse() {
        var before = all(NEXT_DAY);
        var next = update();
        assertThat(imports.laterChanges(next)).isEmpty();
        imports.undo(organisation, next.id(), person);
        assertThat(all(NEXT_DAY)).isEqualTo(before);
    }

    @Test
    void whatSomebodyRecordedMeanwhileIsLookedAtFirst() {
        var next = read("marrowdale-flood-review-march-2026.txt");
        var seen = imports.beside(next, register.key(), NEXT_DAY).seen();
        var commitment = find("M.13");
        the(Recording.class)
                .record(new Change(
                        register.id(),
                        commitment.id(),
                        commitment.lastEntry(),
                        person,
                        LocalDate.of(2026, 1, 10),
                        new StatusSet(Status.COMPLETED, false, null),
                        null));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accept(next, new Taken(Set.of(), Map.of(), seen)))
                .withMessage(Acceptance.OVERTAKEN);
        assertThat(imports.find(organisation, next.id()).orElseThrow().isUnderReview())
                .isTrue();
    }

    @Test
    void whoeverRecordsWhileTheTwoAreComparedIsSeen() throws Exception {
        var next = read("marrowdale-flood-review-march-2026.txt");
        var seen = imports.beside(next, register.key(), NEXT_DAY).seen();
        assertThat(acceptedWhileSomebodyRecords(next, new Taken(Set.of(), Map.of(), seen)))
                .failsWithin(WAITING)
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(Refused.class)
                .withMessage(Acceptance.OVERTAKEN);
        assertThat(acceptedWhileSomebodyRecords(next, Taken.WHAT_IS_SAID)).succeedsWithin(WAITING);
        assertThat(find("M.13").text()).isNotEqualTo("Sweep the lanes.");
    }

    /** The acceptance has compared and waits for its turn when somebody changes a commitment that the document speaks of. */
    private Future<?> acceptedWhileSomebodyRecords(Import next, Taken taken) {
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var accepted = new ArrayList<Future<?>>();
            new TransactionTemplate(the(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                the(Chain.class).lock(register.id());
                accepted.add(others.submit(() -> accept(next, taken)));
                awaitWaiting(1);
                var commitment = find("M.13");
                var fact = new WordsCorrected("M.13", null, "Sweep the lanes.", null);
                the(Ledger.class)
                        .append(register.id(), person, List.of(Line.of(commitment.id(), commitment.since(), fact)));
            });
            return accepted.getFirst();
        }
    }

    @Test
    void theRegisterThatItBelongsToIsLookedForAgainOnceSomethingChanged() {
        var next = read("marrowdale-flood-review-march-2026.txt");
        var first = imports.likely(next);
        assertThat(imports.likely(next)).isSameAs(first);
        imports.undo(organisation, accepted(), person);
        assertThat(imports.likely(next)).isEmpty();
    }

    private UUID accepted() {
        return imports.list(organisation, 0, 10).stream()
                .filter(one -> one.state() == ImportState.ACCEPTED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void anotherDayForTheNextVersionMovesWhatItChanged() {
        var next = update();
        imports.redate(organisation, next.id(), NEXT_DAY.plusDays(2), person);
        assertThat(find("M.2").status()).isNotEqualTo(Status.COMPLETED);
        assertThat(find("M.2", NEXT_DAY.plusDays(2)).status()).isEqualTo(Status.COMPLETED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> imports.redate(organisation, next.id(), FIRST_DAY.minusDays(1), person))
                .withMessageContaining("Another document of the register speaks for 12 September 2025");
    }

    @Test
    void theChainHoldsAndThePositionsFollowFromTheEntries() {
        imports.undo(organisation, update().id(), person);
        update(read(new UploadedFile("again.txt", bytes("marrowdale-flood-review-march-2026.txt"))));
        assertThat(the(Verification.class).verify(register.id())).isInstanceOf(Verification.Holds.class);
        var before = all(NEXT_DAY);
        the(Ledger.class).rebuild(register.id());
        assertThat(all(NEXT_DAY)).isEqualTo(before);
    }

    @Test
    void anOlderReportTellsOfTheDaysBeforeAndChangesNoneAfter() {
        register = at("marrowdale-flood-review-march-2026.txt", NEXT_DAY, "Review, the other way round");
        var before = all(NEXT_DAY);
        var older = read("marrowdale-flood-review.txt");
        var version = imports.beside(older, register.key(), FIRST_DAY);
        assertThat(version.following()).isEqualTo(NEXT_DAY);
        imports.accept(
                organisation,
                older.id(),
                new Destination.HeldRegister(register.key(), Taken.WHAT_IS_SAID),
                FIRST_DAY,
                person);
        assertThat(find("M.10", FIRST_DAY).due()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(find("M.9", FIRST_DAY).status()).isNotEqualTo(Status.COMPLETED);
        assertThat(find("M.14", FIRST_DAY).status().isOpen()).isTrue();
        for (var was : before) {
            var is = find(was.reference(), NEXT_DAY);
            assertThat(is.status()).as(was.reference()).isEqualTo(was.status());
            assertThat(is.due()).as(was.reference()).isEqualTo(was.due());
            assertThat(is.owners()).as(was.reference()).isEqualTo(was.owners());
            assertThat(is.text()).as(was.reference()).isEqualTo(was.text());
        }
    }

    @Test
    void onTheCommandLineTheNextVersionIsBroughtUpToTheRegister() {
        var accepted = the(UnreviewedImport.class)
                .readAndAccept(
                        new UploadedFile("next.txt", bytes("marrowdale-flood-review-march-2026.txt")),
                        organisation,
                        register.key(),
                        null,
                        person);
        assertThat(accepted.version().comparison().changed()).hasSize(5);
        assertThat(accepted.register()).isEqualTo(register);
        assertThat(all(NEXT_DAY)).hasSize(15);
    }

    @Test
    void aNewRegisterForWhatLooksLikeANextVersionSaysSo() {
        var accepted = the(UnreviewedImport.class)
                .readAndAccept(
                        new UploadedFile("next.txt", bytes("marrowdale-flood-review-march-2026.txt")),
                        organisation,
                        "Something else",
                        null,
                        person);
        assertThat(accepted.likely().register()).isEqualTo(register);
    }

    private Register at(String sample, LocalDate day) {
        return at(sample, day, "Register of " + sample);
    }

    private Register at(String sample, LocalDate day, String name) {
        return imports.accept(organisation, read(sample).id(), new Destination.NewRegister(name), day, person);
    }

    private Import update() {
        return update(read("marrowdale-flood-review-march-2026.txt"));
    }

    private Import update(Import next) {
        accept(next, Taken.WHAT_IS_SAID);
        return imports.find(organisation, next.id()).orElseThrow();
    }

    private void accept(Import next, Taken taken) {
        imports.accept(organisation, next.id(), new Destination.HeldRegister(register.key(), taken), NEXT_DAY, person);
    }

    private Import read(String sample) {
        return read(new UploadedFile(sample, bytes(sample)));
    }

    private Import read(UploadedFile file) {
        var id = imports.upload(file, organisation, person).document().id();
        the(ReadingJob.class).read(id);
        return imports.find(organisation, id).orElseThrow();
    }

    private static byte[] bytes(String sample) {
        try {
            return Files.readAllBytes(Path.of("..", "samples", sample));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String sample) {
        return new String(bytes(sample), StandardCharsets.UTF_8);
    }

    private Commitment find(String reference) {
        return find(reference, NEXT_DAY);
    }

    private Commitment find(String reference, LocalDate day) {
        return all(day).stream()
                .filter(commitment -> reference.equals(commitment.reference()))
                .findFirst()
                .orElseThrow();
    }

    private List<Commitment> all(LocalDate day) {
        return the(Commitments.class).list(register.id(), new AsAt(day, Ledger.ALL), Filter.ALL, Order.SOURCE, 0, 100);
    }

    private int entries() {
        return sql().sql("select count(*) from entry where register = :register")
                .param("register", register.id())
                .query(Integer.class)
                .single();
    }
}
