package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.meeting;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.read;
import static uk.goldthread.intake.Prose.titles;
import static uk.goldthread.intake.Prose.written;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Shapes in which clerks and committees write, whatever their words are. */
class ShapesOfProseTest {
    @Test
    void aWrappedLineLeadsOnThoughTheNextBeginsWithACapital() {
        var draft = read("parish-wrapped.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "The lane by the pond floods whenever it rains hard and Miss Tranter has asked for sandbags; the Chairman thanked her for coming and the Clerk would speak to the flood warden. | the Clerk | -",
                        "L. Dunn agreed to ask for a price before 20 February 2023 and to bring photographs. | L. Dunn | 2023-02-20",
                        "It is off its hinge. Clerk to report. | Clerk | -");
        var meeting = meeting(draft);
        assertThat(meeting.group()).isEqualTo("Quenby Moor Parish Meeting");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2023, 1, 9));
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2023, 3, 6));
        assertThat(titles(meeting)).hasSize(4).endsWith("Public Participation", "Bench", "Gate");
    }

    @Test
    void itemsMayBeNumberedWithASlash() {
        var draft = read("parish-slashes.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "The clerk was asked to write to the planning officer about the barn. | The clerk | -",
                        "Wayleave: ST and PR to meet the electricity board. | ST, PR | -");
        var meeting = meeting(draft);
        assertThat(meeting.present()).containsExactly("Mrs Tallack", "Mr Rowe", "Mr Chenoweth");
        assertThat(meeting.apologies()).containsExactly("Mrs Hosking");
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2014, 1, 6));
        assertThat(titles(meeting)).startsWith("Present").contains("Matters arising", "Planning");
    }

    @Test
    void whoAndWhenMayStandBelowTheAnswerInLinesOfTheirOwn() {
        var draft = read("audit-report.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "Two members of staff should open the post and sign the book. | Office Manager | 2024-01-31",
                        "The code of the safe should be changed each term. | Bursar | 2024-03-31");
        assertThat(draft.commitments())
                .extracting(
                        promise -> Objects.requireNonNull(promise.response()).verdict())
                .containsExactly("accepted", "in-part");
    }

    @Test
    void whoIsAskedMayStandBehindAnOccasionOrBesideThoseWhoHelp() {
        var draft = written("response.txt", """
                Government response to the inquiry into river rescue

                Recommendation 1
                The Coastal Agency, working with local councils, should map every weir.
                The government accepts this recommendation.

                Recommendation 2
                For all rescues at night, the Coastal Agency should keep a log.
                The government accepts this recommendation.
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "The Coastal Agency, working with local councils, should map every weir. | The Coastal Agency | -",
                        "For all rescues at night, the Coastal Agency should keep a log. | the Coastal Agency | -");
    }

    @Test
    void aConclusionThatAsksForNothingIsNoRecommendation() {
        var draft = read("committee-conclusions.txt");

        assertThat(draft.commitments())
                .extracting(promise -> promise.reference() + " "
                        + Objects.requireNonNull(promise.response()).verdict())
                .containsExactly("2 accepted", "3 rejected");
    }

    @Test
    void whatStandsBesideANameInATableOfPeopleIsNobody() {
        var draft = read("trust-people-beside-posts.html");

        assertThat(promises(draft))
                .containsExactly(
                        "ACTION 45: EF to bring the review of falls to the Committee in July 2022. | EF | 2022-07-31",
                        "ACTION 46: JK to hold two workshops between 4 July and 8 July 2022. | JK | 2022-07-08",
                        "RESOLVED: that a working group of four members be set up to look at lighting. |  | -");
        var meeting = meeting(draft);
        assertThat(meeting.group()).isEqualTo("Safety Committee");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2022, 5, 11));
        assertThat(meeting.present()).containsExactly("Ada Birch (AB)", "Dr Eli Fox (EF)");
        assertThat(meeting.attending()).containsExactly("Jay Kent (JK)");
        assertThat(meeting.apologies()).containsExactly("Gus Hope (GH)");
    }

    @Test
    void minutesInATableMayHaveReferencesAndNameTheirPeopleInside() {
        var draft = read("parish-minutes-by-reference.html");

        assertThat(promises(draft)).containsExactly("The Clerk to write to the county council. | Clerk | -");
        var meeting = meeting(draft);
        assertThat(meeting.group()).isEqualTo("Tolver Ferry Parish Council");
        assertThat(meeting.apologies()).containsExactly("Cllr E Yapp");
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2024, 4, 16));
        assertThat(titles(meeting)).containsExactly("Attendance", "Minutes", "Culvert", "Finance", "Next meeting");
    }

    @Test
    void aStopEndsALabelAndALineEndsWithItsStatus() {
        var draft = read("parish-apologies-behind-a-stop.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "Clerk to report it again. | Clerk | -", "Cllr. Fell to buy the wood. | Cllr. Fell | -");
        assertThat(draft.commitments()).extracting(promise -> promise.status()).containsExactly("ongoing", "completed");
        assertThat(meeting(draft).apologies()).containsExactly("Cllr. G. Weir (holiday)", "D. Cllr. H. Birt");
    }
}
