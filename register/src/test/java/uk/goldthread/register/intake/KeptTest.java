package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;

/** What became of a person's corrections when the document was read again, here from another text. */
class KeptTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String TABLE = """
            Ref\tAction\tOwner\tTimescale\tStatus
            A1\tRepair the quay wall.\tHarbour Master\tMay 2026\tIn progress
            A2\tPaint the signal hut.\tClerk\tJune 2026\tNot started
            A3\tCount the moorings.\tClerk\tJuly 2026\tNot started
            """;

    private final Draft was = read(TABLE);

    @Test
    void whatIsReadAsBeforeKeepsItsCorrection() {
        var corrected = corrected("A1", "Rebuild the quay wall.");
        var kept = again(corrected, TABLE.replace("signal hut", "signal box"));
        assertThat(find(kept.draft(), "A1").text()).isEqualTo("Rebuild the quay wall.");
        assertThat(find(kept.draft(), "A2").text()).isEqualTo("Paint the signal box.");
        assertThat(kept.lost()).isEmpty();
    }

    @Test
    void oneFieldReadOtherwiseLeavesTheCorrectionOfAnother() {
        var corrected = corrected("A1", "Rebuild the quay wall.");
        var kept = again(corrected, TABLE.replace("Harbour Master\tMay", "Harbour Engineer\tMay"));
        assertThat(find(kept.draft(), "A1").text()).isEqualTo("Rebuild the quay wall.");
        assertThat(find(kept.draft(), "A1").owners()).containsExactly("Harbour Engineer");
    }

    @Test
    void whatReadsOtherwiseIsSaidToHaveLostItsCorrection() {
        var corrected = corrected("A1", "Rebuild the quay wall.");
        var kept = again(corrected, TABLE.replace("quay wall", "whole quay wall"));
        assertThat(find(kept.draft(), "A1").text()).isEqualTo("Repair the whole quay wall.");
        assertThat(kept.lost()).containsExactly("A1");
    }

    @Test
    void whatWasLeftOutStaysSoAndWhatWasAddedStays() {
        var without = new Corrections(was).withoutCommitment(find(was, "A2").id());
        var added = new Corrections(without).commitment(CommitmentForm.blank("added-1"));
        var kept = again(added, TABLE.replace("moorings", "berths"));
        assertThat(kept.draft().commitments())
                .extracting(DraftCommitment::id)
                .containsExactly(find(was, "A1").id(), find(was, "A3").id(), "added-1");
    }

    @Test
    void whatIsInBothReadingsKeepsItsIdAndWhatIsNewGetsOneOfItsOwn() {
        var kept = again(was, TABLE.replace("A1\t", "A0\tOpen the gate.\tClerk\tMay 2026\tNot started\nA1\t"));
        assertThat(find(kept.draft(), "A1").id()).isEqualTo(find(was, "A1").id());
        assertThat(kept.draft().commitments()).extracting(DraftCommitment::id).doesNotHaveDuplicates();
        assertThat(kept.draft().commitments().getFirst().reference()).isEqualTo("A0");
    }

    @Test
    void theDayThatAPersonGaveTheDocumentStays() {
        var facts = new DocumentForm("Harbour actions", "1 June 2026", "", "", "").on(was.document(), DAY);
        var kept = again(new Corrections(was).document(facts), TABLE.replace("moorings", "berths"));
        assertThat(kept.draft().document().asAt()).isEqualTo(DAY);
    }

    private Kept.Corrected again(Draft corrected, String text) {
        return Kept.of(was, corrected, SameIds.of(was, read(text)));
    }

    private Draft corrected(String reference, String text) {
        var commitment = find(was, reference);
        var form = CommitmentForm.of(commitment);
        var typed = new CommitmentForm(
                form.kind(),
                form.reference(),
                form.theme(),
                text,
                form.owners(),
                form.timescale(),
                form.earlier(),
                form.agreed(),
                form.status(),
                form.verdict(),
                form.response(),
                form.progress(),
                form.next(),
                form.answers(),
                form.seen());
        return new Corrections(was).commitment(typed.on(commitment, was, DAY));
    }

    private static DraftCommitment find(Draft draft, String reference) {
        return draft.commitments().stream()
                .filter(commitment -> reference.equals(commitment.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static Draft read(String text) {
        var reading = Intake.read(text.getBytes(StandardCharsets.UTF_8), "actions.txt", Intake.Options.asOf(DAY));
        return ((Reading.Read) reading).draft();
    }
}
