package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.written;

import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftJson;
import uk.goldthread.intake.draft.Problem;

/** Tables that a conversion to text wrote cell after cell. */
class FlattenedTablesTest {

    @Test
    void whatStandsBehindTheLastRowIsNotLost() {
        var draft = written("tracker.txt", """
                Action |
                Lead |
                By when |
                Mend the ramp at the north
                landing | Warden | May 2031 |
                Paint the bell | Clerk | June 2031 | and the rope
                """);

        assertThat(promises(draft)).hasSize(2);
        assertThat(DraftJson.write(draft)).contains("and the rope");
    }

    @Test
    void aBarEndsEachCellWhateverTheLines() {
        var draft = written("tracker.txt", """
                |
                Select panel |
                Recommendation
                made |
                Recommendation
                made to: |
                Outcome |
                P18 |
                Harbours and
                ferries |
                That the timetable of the ferry be shown
                at both landings. |
                The Portfolio Holder for Ferries,
                Harbours and Slipways |
                Pending |
                P19 |
                Harbours and
                ferries |
                A bell be hung at the north landing and
                rung in fog. |
                The Portfolio Holder for Ferries,
                Harbours and Slipways |
                Completed |
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "That the timetable of the ferry be shown at both landings. | The Portfolio Holder for Ferries, Harbours and Slipways | -",
                        "A bell be hung at the north landing and rung in fog. | The Portfolio Holder for Ferries, Harbours and Slipways | -");
        assertThat(draft.commitments()).extracting(DraftCommitment::reference).containsExactly("P18", "P19");
    }

    @Test
    void severalBarredCellsStandInALineAndOneGoesOverLines() {
        var draft = written("plan.txt", """
                Mill Lane School
                Access plan 2030-2033
                Objective | Task / Action | Led by | Success criteria |
                Trips for all | Check each venue before it is booked
                | SENCo
                |
                No child misses a trip |
                Worksheets for all | Buy tinted paper for every class | Bursar | Every class has paper |
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Check each venue before it is booked | SENCo | -",
                        "Buy tinted paper for every class | Bursar | -");
    }

    @Test
    void aHeadingOverTheNumbersAndTheWordsIsThatOfTheWords() {
        var draft = written("list.txt", """
                All recommendations
                Group 1: Prepare | ||
                ---|---|---|
                The harbour should be ready for high water at any hour of the day or night. | ||
                Recommendations | Responsible agencies | |
                1 |
                Build a wall behind the fish market. | Harbour Board |
                2 |
                Keep a boat at each of the bridges. | Rescue Service |
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Build a wall behind the fish market. | Harbour Board | -",
                        "Keep a boat at each of the bridges. | Rescue Service | -");
        assertThat(draft.commitments()).extracting(DraftCommitment::reference).containsExactly("1", "2");
    }

    @Test
    void aLineIsACellThoughEmptyOnesStandAnywhere() {
        var draft = written("scrutiny.txt", """
                RECOMMENDATION ACTION PLAN

                Minute no:     91

                 

                Recommendation[i]

                Cabinet

                Member[ii]

                Response[iii]

                 

                Timetable[iv]

                Lead Officer[v]

                a)    A group of members be formed to look at the number of indicators in the plan;

                 

                Councillor Moss/ The Leader

                Agreed. The group has met.

                28 February 2031

                Ida Fern

                b)    The parish councils be asked each spring which lanes flood;

                 

                Councillor Moss/ The Leader

                Agreed

                Completed

                Ida Fern
                """);

        assertThat(draft.commitments())
                .extracting(DraftCommitment::text)
                .containsExactly(
                        "a)    A group of members be formed to look at the number of indicators in the plan;",
                        "b)    The parish councils be asked each spring which lanes flood;");
        assertThat(draft.commitments()).allSatisfy(c -> assertThat(c.owners()).contains("Ida Fern"));
    }

    @Test
    void aWordForHowOftenIsNobody() {
        var draft = written("measures.txt", """
                Timetable for measures

                Measure

                Lead responsibility

                Timetable

                List of consultees brought up to date

                Policy Officer

                Annually

                Draft plan written and sent to the members

                Policy Officer

                June 2031
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "List of consultees brought up to date | Policy Officer | Annually",
                        "Draft plan written and sent to the members | Policy Officer | 2031-06-30");
    }

    @Test
    void cellsThatNoMarkPartsAreLessSure() {
        var marked = written("plan.txt", "Action\tBy whom\tBy when\nMend the roof of the mill\tWarden\tMay 2031\n");
        var blanks = written("plan.txt", """
                Action                            By whom        By when
                Mend the roof of the mill         Warden         May 2031
                Paint the door of the barn        Clerk          June 2031
                """);
        var lines = written("plan.txt", """
                Action
                By whom
                By when
                Mend the roof of the mill
                Warden
                May 2031
                Paint the door of the barn
                Clerk
                June 2031
                """);

        double sure = marked.commitments().getFirst().confidence();
        double bySpace = blanks.commitments().getFirst().confidence();
        double byLine = lines.commitments().getFirst().confidence();

        assertThat(sure).isGreaterThan(bySpace);
        assertThat(bySpace).isGreaterThan(byLine);
        assertThat(lines.problems()).extracting(Problem::code).contains("cells-by-lines");
    }
}
