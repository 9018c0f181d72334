package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;

class GrainTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Draft draft = read("""
            Ref\tAction\tOwner\tTimescale\tStatus
            A1\tRepair the quay wall.\tHarbour Master\tMay 2026\tCompleted
            A2\tand paint the signal hut\tClerk\tJune 2026\tNot started
            A3\tCount the moorings. Ask Cllr. Nance for a boat.\tClerk, Mate\tJuly 2026\tNot started
            """);

    @Test
    void twoThatAreOneHaveTheWordsOwnersAndDatesOfBoth() {
        var joined = grain().joined(id(0)).commitments();
        assertThat(joined).hasSize(2);
        var one = joined.getFirst();
        assertThat(one.reference()).isEqualTo("A1");
        assertThat(one.text()).isEqualTo("Repair the quay wall.\nA2 and paint the signal hut");
        assertThat(one.owners()).containsExactly("Harbour Master", "Clerk");
        assertThat(one.timescale().text()).isEqualTo("May 2026\nJune 2026");
        assertThat(one.status()).isEqualTo("in-progress");
        assertThat(one.statusFrom()).isEqualTo("inferred");
        assertThat(one.from()).hasSize(2);
    }

    @Test
    void theLastHasNoneToBeMergedWith() {
        assertThat(grain().joined(id(2))).isEqualTo(draft);
    }

    @Test
    void oneThatIsSeveralIsPartedAtItsSentencesAndEachPartHasItsOwner() {
        var parted = grain().parted(id(2)).commitments();
        assertThat(parted)
                .extracting(DraftCommitment::text)
                .endsWith("Count the moorings.", "Ask Cllr. Nance for a boat.");
        assertThat(parted).extracting(DraftCommitment::owners).endsWith(List.of("Clerk"), List.of("Mate"));
        assertThat(parted).extracting(DraftCommitment::reference).containsExactly("A1", "A2", "A3", null);
        assertThat(parted).extracting(DraftCommitment::id).doesNotHaveDuplicates();
    }

    @Test
    void linesAndNumbersInBracketsAreSeamsToo() {
        assertThat(Grain.parts(saying("Do this:\nthat")).size()).isEqualTo(2);
        assertThat(Grain.parts(saying("Two things: (a) paint it (b) sell it"))).hasSize(3);
        assertThat(Grain.parts(saying("See page 3. of the report"))).hasSize(1);
    }

    @Test
    void whatWasPartedIsMergedToWhatItWas() {
        var parted = grain().parted(id(2));
        var again = new Grain(parted, DAY).joined(id(2)).commitments().getLast();
        assertThat(again.text().replace('\n', ' '))
                .isEqualTo(draft.commitments().getLast().text());
        assertThat(again.owners()).isEqualTo(draft.commitments().getLast().owners());
        assertThat(again.timescale()).isEqualTo(draft.commitments().getLast().timescale());
    }

    private Grain grain() {
        return new Grain(draft, DAY);
    }

    private String id(int at) {
        return draft.commitments().get(at).id();
    }

    private DraftCommitment saying(String text) {
        var form = CommitmentForm.of(draft.commitments().getFirst());
        return new CommitmentForm(
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
                        form.seen())
                .on(draft.commitments().getFirst(), draft, DAY);
    }

    private static Draft read(String text) {
        var reading = Intake.read(text.getBytes(StandardCharsets.UTF_8), "actions.txt", Intake.Options.asOf(DAY));
        return ((Reading.Read) reading).draft();
    }
}
