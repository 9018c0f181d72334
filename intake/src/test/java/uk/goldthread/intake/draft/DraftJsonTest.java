package uk.goldthread.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.tree.Place;

class DraftJsonTest {
    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2031, 5, 1);

    @Test
    void readsBackWhatItWrote() {
        assertThat(DraftJson.read(DraftJson.write(draft()))).isEqualTo(draft());
        assertThat(DraftJson.read(DraftJson.writeIndented(draft()))).isEqualTo(draft());
    }

    @Test
    void writesDaysAsIsoAndLeavesOutWhatIsNotStated() {
        assertThat(DraftJson.write(draft())).contains("\"asAt\":\"2031-05-01\"").doesNotContain("null");
    }

    @Test
    void writesMembersInTheOrderOfTheDraft() {
        assertThat(DraftJson.write(draft())).startsWith("{\"document\":{\"title\":\"Plan\",\"kind\":");
    }

    @Test
    void readsADraftThatLacksListsAndHasNewMembers() {
        var draft = DraftJson.read("""
                {"document": {"kind": "unknown", "format": "text", "sha256": "00"}, "later": {"version": 2}}
                """);

        assertThat(draft.commitments()).isEmpty();
        assertThat(draft.unplaced()).isEmpty();
    }

    private static Draft draft() {
        var here = List.of(Place.ofCell(2, null, 1, 3, 4).within(0, 12));
        var on = new Step.On("May 2031", FIRST_OF_MAY, FIRST_OF_MAY.plusDays(30));
        var timescale = new DraftTimescale(
                "May 2031",
                "month",
                FIRST_OF_MAY,
                FIRST_OF_MAY.plusDays(30),
                null,
                "2031-05",
                List.of(new DraftTimescale.Earlier("April 2031", null, null, "agreed by the Board")));
        var commitment = new DraftCommitment(
                "c1",
                "action",
                "3",
                null,
                List.of("f1"),
                "Paint the bridge",
                List.of("Wexcombe Council"),
                timescale,
                "completed",
                "stated",
                "Done",
                new Response("accepted", null),
                List.of(new Step("Painted", on, here)),
                List.of(),
                List.of("4"),
                0.9,
                here);
        return new Draft(
                new DocumentFacts("Plan", "improvement-plan", FIRST_OF_MAY, null, null, "text", null, "00"),
                List.of(new Finding("f1", "strength", null, "A bridge", here)),
                List.of(commitment),
                null,
                List.of(new Problem("no-date", "warning", "No date.", "c1", List.of())),
                List.of(),
                List.of(new Unplaced("Wexcombe", here)));
    }
}
