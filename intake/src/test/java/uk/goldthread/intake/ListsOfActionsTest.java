package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.written;

import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.DraftCommitment;

/** Plans that are lists, with days at the ends of the items or above them. */
class ListsOfActionsTest {

    @Test
    void whatIsNoDayAtTheEndOfATaskIsPartOfIt() {
        var draft = written("plan.txt", """
                Action plan

                - Publish the map - June 2030
                - Mend the ramp - July 2030
                - Paint the hall - in two colours
                - Sweep the path - August 2030
                """);

        assertThat(promises(draft)).contains("Paint the hall - in two colours |  | -");
    }

    @Test
    void aTaskSaysAtItsEndWhenAndHowFarItHasCome() {
        var draft = written("plan.txt", """
                Village plan: activities

                Getting started

                  • Publicise the plan.                                   June 2030 COMPLETED
                  • Identify the landowners.                               July 2030 STARTED
                  • Prepare a budget.                                      September 2030
                  • Notice of consultation                                 9 October 2030
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Publicise the plan. |  | 2030-06-30",
                        "Identify the landowners. |  | 2030-07-31",
                        "Prepare a budget. |  | 2030-09-30",
                        "Notice of consultation |  | 2030-10-09");
        assertThat(draft.commitments()).extracting(DraftCommitment::status).startsWith("completed", "in-progress");
        assertThat(draft.commitments()).extracting(DraftCommitment::theme).containsOnly("Getting started");
    }

    @Test
    void aDashPartsTheTaskFromWhoAndWhen() {
        var draft = written("plan.txt", """
                Access to the mill

                Activities including timescale:

                • To ensure that a space is kept for blue badge holders – Warden – September 2030 to July 2031
                • Ensure that every leaflet is in large print – ongoing
                • Buy a ramp for the stage – when funds allow
                • Paint the edges of the steps – May 2031
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "To ensure that a space is kept for blue badge holders | Warden | 2031-07-31",
                        "Ensure that every leaflet is in large print |  | ongoing",
                        "Buy a ramp for the stage |  | when funds allow",
                        "Paint the edges of the steps |  | 2031-05-31");
    }

    @Test
    void aDayStandsAboveItsTasks() {
        var draft = written("milestones.txt", """
                Records milestones

                March 31, 2030

                  • Appoint a records officer in every bureau.
                  • Publish the first inventory.

                June 30, 2030

                  • Train every supervisor.
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Appoint a records officer in every bureau. |  | 2030-03-31",
                        "Publish the first inventory. |  | 2030-03-31",
                        "Train every supervisor. |  | 2030-06-30");
        assertThat(draft.commitments()).extracting(DraftCommitment::kind).containsOnly("milestone");
    }

    @Test
    void aNumberAndABodyStandAboveWhatItIsToDo() {
        var draft = written("milestones.txt", """
                Strategy milestones

                1.1 Bureaus

                Publish two data sets each.

                1.2 Archives Office

                Issue a policy on open formats.

                2.1 Bureaus

                Review the licences of all maps.
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Publish two data sets each. | Bureaus | -",
                        "Issue a policy on open formats. | Archives Office | -",
                        "Review the licences of all maps. | Bureaus | -");
        assertThat(draft.commitments()).extracting(DraftCommitment::reference).containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void aDiaryHoldsNoTasks() {
        var diary = written("newsletter.txt", """
                Mill Lane School newsletter

                Dates for the diary

                • Summer fair – 12 June 2030
                • Sports day – 19 June 2030
                • Last day of term – 19 July 2030
                • Visit the new library – 3 September 2030
                """);
        var events = written("events.txt", """
                What's on in the valley

                June 2030

                \u2022 Visit the mill on the hill
                \u2022 Meet the author at the library

                July 2030

                \u2022 Take part in the fun run
                \u2022 Bring a picnic to the quay
                """);
        var history = written("history.txt", """
                Our story

                4 May 2001

                The mill was opened by the mayor.

                6 June 2010

                The wheel turned again.

                1 July 2012

                Ten thousand people had come.
                """);

        assertThat(diary.commitments()).isEmpty();
        assertThat(events.commitments()).isEmpty();
        assertThat(history.commitments()).isEmpty();
    }
}
