package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.Reading;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.Refused;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;
import uk.goldthread.register.sources.SourcePassage;
import uk.goldthread.register.sources.SourcePassages;

class ImportsTest extends PostgresTest {
    static final LocalDate REPORT_DAY = LocalDate.of(2025, 9, 12);

    final Imports imports = the(Imports.class);
    UUID organisation;
    UUID person;

    @BeforeEach
    void anOrganisationOfItsOwn() {
        organisation =
                the(Organisations.class).named("Wexcombe " + UUID.randomUUID()).id();
        person = the(People.class).add("Ada Penhallow");
    }

    @Test
    void aFileIsReadAndWaitsForAPerson() throws IOException {
        var document = read(REVIEW);
        assertThat(document.state()).isEqualTo(ImportState.READY);
        assertThat(document.commitments()).isEqualTo(2);
        var file = new ByteArrayOutputStream();
        imports.sendFile(document, file);
        assertThat(file.toByteArray()).isEqualTo(REVIEW.bytes());
        assertThat(document.sha256()).isEqualTo(REVIEW.sha256()).hasSize(64);
    }

    @Test
    void theSameFileIsNotTakenTwice() {
        var first = read(REVIEW);
        var again = imports.upload(REVIEW, organisation, person);
        assertThat(again.isNew()).isFalse();
        assertThat(again.document().id()).isEqualTo(first.id());
        assertThat(imports.count(organisation)).isEqualTo(1);
    }

    @Test
    void anotherOrganisationHasTheSameFileForItself() {
        var ours = read(REVIEW);
        var other =
                the(Organisations.class).named("Tilbrook " + UUID.randomUUID()).id();
        assertThat(imports.upload(REVIEW, other, person).isNew()).isTrue();
        assertThat(imports.find(other, ours.id())).isEmpty();
    }

    @Test
    void whatCannotBeReadLeavesOneSentenceAndNoFile() {
        var id = imports.upload(
                        new UploadedFile("minutes.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}),
                        organisation,
                        person)
                .document()
                .id();
        the(ReadingJob.class).readWaiting();
        var document = imports.find(organisation, id).orElseThrow();
        assertThat(document.state()).isEqualTo(ImportState.UNREADABLE);
        assertThat(document.sentence())
                .isEqualTo("The file is a picture, not a Word document. Choose the document itself.");
        assertThat(sql().sql("select bytes is null from import where id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(imports.list(organisation, 0, 10)).isEmpty();
    }

    @Test
    void theSentenceGoesToo() {
        var id = imports.upload(new UploadedFile("empty.txt", new byte[0]), organisation, person)
                .document()
                .id();
        the(ReadingJob.class).readWaiting();
        clock().pass(Duration.ofDays(2));
        imports.upload(REVIEW, organisation, person);
        assertThat(imports.find(organisation, id)).isEmpty();
    }

    @Test
    void aDocumentWithNothingOfTheKindIsRefused() {
        var id = imports.upload(file("letter.txt", "Dear Ada\n\nThank you for the flowers.\n"), organisation, person)
                .document()
                .id();
        the(ReadingJob.class).readWaiting();
        assertThat(imports.find(organisation, id).orElseThrow().sentence()).isEqualTo(Reading.NOTHING_OF_THE_KIND);
    }

    @Test
    void aReadingThatANodeLeftUnfinishedIsTakenUpAgain() {
        var id = imports.upload(REVIEW, organisation, person).document().id();
        the(ReadingQueue.class).take(id, clock().instant(), Duration.ofMinutes(2));
        the(ReadingJob.class).readWaiting();
        assertThat(imports.find(organisation, id).orElseThrow().state()).isEqualTo(ImportState.READING);
        clock().pass(Duration.ofMinutes(3));
        the(ReadingJob.class).readWaiting();
        assertThat(imports.find(organisation, id).orElseThrow().state()).isEqualTo(ImportState.READY);
    }

    @Test
    void aDocumentThatEndsTheProgramEachTimeIsGivenUp() {
        var id = imports.upload(REVIEW, organisation, person).document().id();
        for (int attempt = 0; attempt < ReadingJob.ATTEMPTS; attempt++) {
            the(ReadingQueue.class).take(id, clock().instant(), Duration.ofMinutes(2));
            clock().pass(Duration.ofMinutes(3));
        }
        the(ReadingJob.class).readWaiting();
        assertThat(imports.find(organisation, id).orElseThrow().sentence()).isEqualTo(ReadingJob.ENDED_THE_PROGRAM);
    }

    @Test
    void anAcceptedDraftIsARegister() {
        var register = accept(read(REVIEW));
        assertThat(register.key()).isEqualTo("flood-review-" + suffix);
        assertThat(list(register)).extracting(Commitment::reference).containsExactly("M.1", "M.2");
        assertThat(imports.emptyRegisters(organisation)).isEmpty();
    }

    @Test
    void aSecondDocumentIsRefusedByARegisterThatHoldsOne() {
        var register = accept(read(REVIEW));
        var second = read(file("second.txt", TABLE.replace("M.", "S.")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> imports.accept(
                        organisation, second.id(), new Destination.EmptyRegister(register.key()), REPORT_DAY, person))
                .withMessage("The register “%s” already holds a document. Put this one into a register of its own."
                        .formatted(register.name()));
        assertThat(list(register)).hasSize(2);
        assertThat(imports.find(organisation, second.id()).orElseThrow().isUnderReview())
                .isTrue();
    }

    @Test
    void aDraftIsAcceptedOnce() {
        var document = read(REVIEW);
        accept(document);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accept(document))
                .withMessageContaining("is not under review any more: it is accepted");
    }

    @Test
    void undoLeavesNoneAndTheTrace() {
        var document = read(REVIEW);
        var register = accept(document);
        imports.undo(organisation, document.id(), person);
        assertThat(list(register)).isEmpty();
        var undone = imports.find(organisation, document.id()).orElseThrow();
        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.decidedBy()).isEqualTo(person);
        assertThat(imports.emptyRegisters(organisation)).containsExactly(register);
        assertThat(imports.upload(REVIEW, organisation, person).isNew()).isTrue();
    }

    @Test
    void anotherDayTakesThePlaceOfTheWrongOne() {
        var document = read(REVIEW);
        var register = accept(document);
        imports.redate(organisation, document.id(), REPORT_DAY.plusDays(3), person);
        assertThat(list(register)).extracting(Commitment::reference).containsExactly("M.1");
        assertThat(list(register, REPORT_DAY.plusDays(3))).hasSize(2);
        assertThat(imports.find(organisation, document.id()).orElseThrow().asAt())
                .isEqualTo(REPORT_DAY.plusDays(3));
    }

    @Test
    void aRefusedDraftMayComeAgain() {
        var document = read(REVIEW);
        imports.refuse(organisation, document.id(), person);
        assertThat(imports.find(organisation, document.id()).orElseThrow().state())
                .isEqualTo(ImportState.REFUSED);
        assertThat(imports.upload(REVIEW, organisation, person).isNew()).isTrue();
    }

    @Test
    void readAndAcceptedInOneGoItChangesNothingTheSecondTime() {
        var first = the(UnreviewedImport.class).readAndAccept(REVIEW, organisation, "Flood review", REPORT_DAY, person);
        var entries = count("entry");
        var second =
                the(UnreviewedImport.class).readAndAccept(REVIEW, organisation, "Flood review", REPORT_DAY, person);
        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.register()).isEqualTo(first.register());
        assertThat(count("entry")).isEqualTo(entries);
    }

    @Test
    void withoutItsDayNothingIsKept() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        the(UnreviewedImport.class).readAndAccept(REVIEW, organisation, "Flood review", null, person))
                .withMessage(UnreviewedImport.NO_DAY);
        assertThat(imports.count(organisation)).isZero();
    }

    @Test
    void noDocumentSpeaksForADayToCome() {
        var tomorrow = AsAt.dayOf(clock().instant()).plusDays(1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> the(UnreviewedImport.class)
                        .readAndAccept(REVIEW, organisation, "Flood review", tomorrow, person))
                .withMessageContaining("a day to come");
        assertThat(imports.count(organisation)).isZero();
    }

    @Test
    void fiveHundredRowsAreReviewedAPageAtATime() {
        var rows = new StringBuilder(TABLE);
        for (int row = 3; row <= 500; row++)
            rows.append(
                    "M.%d\tThat valley %d keeps a map.\tAutumn 2025\t\tTilbrook Rivers Trust\n".formatted(row, row));
        var document = read(file("long.txt", rows.toString()));
        assertThat(document.commitments()).isEqualTo(500);
        var state = the(Review.class).of(organisation, document.id()).orElseThrow();
        var page = ReadCommitment.of(state, state.draft().commitments().subList(450, 500), the(SourcePassages.class));
        assertThat(page)
                .hasSize(50)
                .allSatisfy(read -> assertThat(read.passages()).hasSize(1));
        assertThat(list(accept(document), REPORT_DAY)).hasSize(100);
    }

    @Test
    void everyPlaceLeadsBackToItsWords() {
        var document = read(REVIEW);
        var commitment = imports.draft(document).commitments().getLast();
        assertThat(the(SourcePassages.class).of(document.id(), commitment.from()))
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.place()).isEqualTo("table 1, row 3");
                    assertThat(passage.cells()).hasSize(4);
                    assertThat(passage.cells().get(1))
                            .isEqualTo(new SourcePassage.Cell(
                                    2,
                                    "Action",
                                    List.of(new SourcePassage.Run("That every valley keeps a map.", List.of("text")))));
                });
    }

    static final String TABLE = """
            No.\tAction\tTimescale\tWork Undertaken\tLead Organisation
            M.1\tThat the Forum names a Flood Champion.\tApril 2025 Completed\tNamed on 3rd March 2025.\tMarrowdale Regional Forum
            M.2\tThat every valley keeps a map.\tAutumn 2025\t\tTilbrook Rivers Trust
            """;
    static final UploadedFile REVIEW = file("review.txt", TABLE);

    String suffix = UUID.randomUUID().toString().substring(0, 8);

    static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Import read(UploadedFile file) {
        var id = imports.upload(file, organisation, person).document().id();
        the(ReadingJob.class).read(id);
        return imports.find(organisation, id).orElseThrow();
    }

    Register accept(Import document) {
        var to = new Destination.NewRegister("Flood review " + suffix);
        return imports.accept(organisation, document.id(), to, REPORT_DAY, person);
    }

    List<Commitment> list(Register register) {
        return list(register, REPORT_DAY);
    }

    List<Commitment> list(Register register, LocalDate day) {
        var at = new AsAt(day, clock().instant().plusSeconds(1));
        return the(Commitments.class).list(register.id(), at, Filter.ALL, Order.SOURCE, 0, 100);
    }

    int count(String table) {
        return sql().sql("select count(*) from " + table).query(Integer.class).single();
    }
}
