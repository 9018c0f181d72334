package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.meeting;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.read;
import static uk.goldthread.intake.Prose.titles;
import static uk.goldthread.intake.Prose.written;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.DraftCommitment;

/** Minutes of parishes and of governors, as conversions leave them. */
class MinutesTest {

    @Test
    void itemsThatRanTogetherAreParted() {
        var draft = read("parish-items-run-together.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "The bench by the weir has been sanded and will now be put back. |  | -",
                        "Cllr Tuft will ask the mill for its old map. | Cllr Tuft | -",
                        "A price for two new litter bins is to be obtained. |  | -",
                        "The mason will be asked for a second opinion by 30 June 2023. |  | 2023-06-30",
                        "It was requested that the clerk obtain a copy of the faculty. | the clerk | -");
        var meeting = meeting(draft);
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2023, 6, 13));
        assertThat(meeting.chair()).isEqualTo("Cllr Edith Marl");
        assertThat(meeting.present())
                .containsExactly("Cllr Edith Marl - Chairman", "Cllr Owen Tuft", "Cllr Nan Sedge", "Cllr P Vole");
        assertThat(meeting.attending()).containsExactly("District Councillor Rhys Hake");
        assertThat(titles(meeting))
                .startsWith("No apologies received", "No declarations made", "Approval of Minutes", "Matters arising")
                .contains("Reports", "Churchyard wall");
        assertThat(draft.healed()).extracting(healed -> healed.code()).contains("run-on-items");
    }

    @Test
    void whatIsListedAfterADecisionIsDecidedAlthoughItRanIntoOneLine() {
        var draft = written("notes.txt", """
                Harbour Users Group
                Notes of the meeting held on 4 March 2031
                Present: Ada Quill (Chair), Ben Rudd, Cass Hale

                1. Moorings
                Ben had counted them. It is a long list.
                It was agreed that: \u2022 The list is put on the board. \u2022 Ben Rudd will ask the owners for their papers.

                2. Lights
                Nothing was said.
                """);

        assertThat(meeting(draft).items().getFirst().decisions())
                .containsExactly("It was agreed that:", "The list is put on the board.");
        assertThat(promises(draft)).containsExactly("Ben Rudd will ask the owners for their papers. | Ben Rudd | -");
    }

    @Test
    void titlesStandBeforeColons() {
        var draft = read("parish-titles-before-colons.txt");

        assertThat(titles(meeting(draft)))
                .containsExactly("Minutes", "Matters Arising", "Planning", "Correspondence", "Any Other Business");
        assertThat(promises(draft))
                .containsExactly(
                        "B. Dace is going to speak to the ferryman again. | B. Dace | -",
                        "Upon receipt of his answer the clerk was instructed to order the chain. | the clerk | -",
                        "The pump makers - clerk to return the form. | clerk | -",
                        "A letter of thanks is to be sent to the scouts. |  | -",
                        "It was agreed by Mrs. Coot to paint the finger post. | Mrs. Coot | -",
                        "The precept for 2023/24 is to be published on the board. |  | -");
    }

    @Test
    void titlesStandBeforeStops() {
        var draft = read("parish-titles-before-stops.txt");

        assertThat(meeting(draft).group()).isEqualTo("Sallow Green Parish Council");
        assertThat(titles(meeting(draft)))
                .containsExactly(
                        "Police reports", "Matters arising", "Report of the chair", "Correspondence", "Play area");
        assertThat(promises(draft))
                .containsExactly(
                        "The sergeant will be invited to the next meeting. |  | to the next meeting",
                        "It was agreed to use bark and a carpenter would be approached to mend the tower. |  | -");
    }

    @Test
    void termsOfOfficeAreNoTimescales() {
        var draft = read("governors-terms-of-office.html");

        var meeting = meeting(draft);
        assertThat(meeting.present()).containsExactly("IDA MOSS", "ANN FERN");
        assertThat(meeting.apologies()).containsExactly("TOM REED");
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2027, 5, 10));
        assertThat(meeting.items()).extracting(item -> item.number()).endsWith("FGB 133/2627", "FGB 34/2627");
        assertThat(promises(draft))
                .containsExactly(
                        "Send the minutes to the office for the website | Clerk | asap",
                        "b. Charging Policy - deferred to the next meeting until the bursar has looked at the prices of other schools | Clerk | to the next meeting");
    }

    @Test
    void namesRunOnWithoutMarks() {
        var meeting = meeting(read("parish-names-run-on.txt"));

        assertThat(meeting.group()).isEqualTo("Marle Fen Parish Council");
        assertThat(meeting.present())
                .containsExactly(
                        "Mrs I Teal",
                        "Vice Chairman O Wren",
                        "Councillors Miss P Coot",
                        "B Stint",
                        "J Knot-Dunlin",
                        "Una Tern (UT)",
                        "Gil Pipit (GP)");
        assertThat(meeting.chair()).isEqualTo("Mrs I Teal");
        assertThat(meeting.attending()).containsExactly("County Councillor V Smew", "Borough Councillor A E Shoveler");
        assertThat(meeting.apologies()).containsExactly("Cllr Gus Godwit (holiday)");
    }

    @Test
    void whatOnlyMayBeDoneOrIsToldOfOthersIsNoPromise() {
        assertThat(read("parish-nothing-left-to-do.txt").commitments()).isEmpty();
    }

    @Test
    void partsWithLettersAndWordsLeftOutAreRead() {
        var draft = read("parish-short-notes.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "Cllr Teal to attend if available. | Cllr Teal | -",
                        "Clerk asked to forward it to the diocese. | Clerk | -",
                        "Nettles had grown through the railings, the Clerk was asked to write to the owner. | the Clerk | -",
                        "Clerk to put this on the June agenda. | Clerk | -",
                        "It was agreed that we ask the farmer for straw. |  | -");
        assertThat(draft.commitments()).extracting(DraftCommitment::timescale).containsOnlyNulls();
    }
}
