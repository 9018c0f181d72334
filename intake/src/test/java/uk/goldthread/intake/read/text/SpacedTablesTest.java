package uk.goldthread.intake.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.DocumentReader;
import uk.goldthread.intake.read.Reading;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Table;

/** Tables whose columns a conversion to text parted with runs of blanks. */
class SpacedTablesTest {

    @Test
    void cellsThatGoOnBelowAreJoinedAndRowsParted() {
        var blocks = read("""
                ACTIONS TO BE TAKEN
                 ITEM                                                   BY WHOM         BY WHEN
                 03/3031   Ask the miller whether his map of the        Clerk           asap
                           weir may be copied for the school
                 05b/3031  Paint the railings                           Tom Reed/       Summer 3031
                                                                        Ann Fern
                 07/3031   Order seed                                   Clerk           asap
                """);

        assertThat(blocks)
                .containsExactly(
                        "ACTIONS TO BE TAKEN",
                        "ITEM |  | BY WHOM | BY WHEN",
                        "03/3031 | Ask the miller whether his map of the weir may be copied for the school | Clerk | asap",
                        "05b/3031 | Paint the railings | Tom Reed/ Ann Fern | Summer 3031",
                        "07/3031 | Order seed | Clerk | asap");
    }

    @Test
    void cellsMayStandInTheMiddleOfTheirRows() {
        var blocks = read("""
                Action                      Lead           Due         Update

                Bring a paper on the
                falls that led to harm      Director of                On the agenda
                                                           May 3031
                and what was learned        Nursing                    for May.
                from them
                                                                       Letter sent on
                Write to the deanery        Medical
                                                           June 3031   3 April. No
                about gaps in the rota      Director
                                                                       reply yet.
                """);

        assertThat(blocks)
                .containsExactly(
                        "Action | Lead | Due | Update",
                        "Bring a paper on the falls that led to harm and what was learned from them | Director of Nursing | May 3031 | On the agenda for May.",
                        "Write to the deanery about gaps in the rota | Medical Director | June 3031 | Letter sent on 3 April. No reply yet.");
    }

    @Test
    void proseAndOtherHeadingsEndATableThoughNoLineCrossesItsColumns() {
        var blocks = read("""
                Open Paths: Action Plan

                            Milestone                 Measurement         Target        Reporting
                                                                           Date         Mechanism
                1.1 Publish the charter of the       Completed:         March         Agency site
                board and who sits on it             Yes/No             3031
                1.2 Hold the first meeting           Completed:         May 3031      Agency site
                                                     Yes/No

                Action 2: List all paths
                A list lets the public ask for what there is and shows where a path is gone.

                          Milestone                Measurement        Target Date          Notes
                2.1 Identify the owners           Number of           June 3031     Report to the
                of all land                       owners                            council
                2.2 Update the list every April Four updates in       July 3031     Required of all
                and take out what is gone       the year                            agencies
                """);

        assertThat(blocks)
                .containsExactly(
                        "Open Paths: Action Plan",
                        "Milestone | Measurement | Target Date | Reporting Mechanism",
                        "1.1 Publish the charter of the board and who sits on it | Completed: Yes/No | March 3031 | Agency site",
                        "1.2 Hold the first meeting | Completed: Yes/No | May 3031 | Agency site",
                        "Action 2: List all paths",
                        "A list lets the public ask for what there is and shows where a path is gone.",
                        "Milestone | Measurement | Target Date | Notes",
                        "2.1 Identify the owners of all land | Number of owners | June 3031 | Report to the council",
                        "2.2 Update the list every April and take out what is gone | Four updates in the year | July 3031 | Required of all agencies");
    }

    @Test
    void headingsTellHowManyColumnsThereAreThoughRowsAreMovedAside() {
        var blocks = read("""
                Minute    Date of                                             Due
                                          Action              Lead                    Update        RAG
                 ref      meeting                                            date
                                     Bring a paper on the
                Q23/14               falls that led to harm Director of            On the agenda
                          14/09/31                                         May                      Green
                                     and what was learned   Nursing                for May.
                                     from them
                                      Amend the terms of      Medical                Done and
                Q23/18     14/09/31                                          June                    Blue
                                      reference as agreed     Director               circulated.
                """);

        assertThat(blocks)
                .containsExactly(
                        "Minute ref | Date of meeting | Action | Lead | Due date | Update | RAG",
                        "Q23/14 | 14/09/31 | Bring a paper on the falls that led to harm and what was learned from them | Director of Nursing | May | On the agenda for May. | Green",
                        "Q23/18 | 14/09/31 | Amend the terms of reference as agreed | Medical Director | June | Done and circulated. | Blue");
    }

    @Test
    void linesWiderThanAnyPageAreNotPartedByTheirHeadings() {
        var page = List.of(
                "Milestone                 Measurement         Target Date",
                "Publish the list of paths Number of paths     June 3031",
                "Update it every April     Updates in a year   July 3031");
        var wide = List.of(page.get(0), page.get(1), page.get(2) + " " + "x".repeat(SpacedLine.WIDEST));

        assertThat(HeadedColumns.at(page, 0, 0)).isNotNull();
        assertThat(HeadedColumns.at(wide, 0, 0)).isNull();
        assertThat(HeadedColumns.mayBegin(page, 0, 0)).isTrue();
        assertThat(HeadedColumns.mayBegin(List.of(page.get(0) + " ".repeat(SpacedLine.WIDEST) + "Lead"), 0, 0))
                .isFalse();
    }

    @Test
    void theLongestParagraphBelowHeadingsIsReadAsProse() {
        var prose = "the lead of the roof by action due ".repeat(5_000).strip();
        var table = """
                Milestone                 Measurement         Target Date
                Publish the list of paths Number of paths     June 3031
                Update it every April     Updates in a year   July 3031
                """;

        assertThat(HeadedColumns.at((table + prose).lines().toList(), 0, 0))
                .extracting(columns -> columns.lines().size())
                .isEqualTo(3);
        assertThat(read(table + prose))
                .containsExactly(
                        "Milestone | Measurement | Target Date",
                        "Publish the list of paths | Number of paths | June 3031",
                        "Update it every April | Updates in a year | July 3031",
                        prose);
    }

    @Test
    void blanksOfOtherWidthsAreNoHeading() {
        assertThat(read("""
                Milestone           \u2003      Measurement   \u3000   Target Date
                Publish the list of paths Number of paths     June 3031
                Update it every April     Updates in a year   July 3031
                """)).first().isEqualTo("Milestone | Measurement | Target Date");
    }

    @Test
    void aTableGoesOnOverThePageAndItsFeetStandOutside() {
        var blocks = read("""
                Objectives          Actions to be taken            Lead          Time

                A dry hall          Mend the gutter above          Caretaker     Ongoing
                                    the kitchen door

                Ferry Lane School, plan                                                Page 1 of 2
                \fA warm hall        Bleed the radiators            Bursar        By May
                                   and lag the pipes                             3031

                Ferry Lane School, plan                                                Page 2 of 2
                """);

        assertThat(blocks)
                .containsExactly(
                        "Objectives | Actions to be taken | Lead | Time",
                        "A dry hall | Mend the gutter above the kitchen door | Caretaker | Ongoing",
                        "Ferry Lane School, plan Page 1 of 2",
                        "A warm hall | Bleed the radiators and lag the pipes | Bursar | By May 3031",
                        "Ferry Lane School, plan Page 2 of 2");
    }

    @Test
    void whatIsNumberedOtherwiseBelowAListOfActionsIsNoneOfThem() {
        var blocks = read("""
                ITEM                                BY WHOM      BY WHEN
                40/3031   Minutes to the website    Clerk        asap
                51b/3031  Show the plans to all     Clerk        asap

                FGB 38/3031   Welcome               The meeting began at 1840
                """);

        assertThat(blocks)
                .contains("51b/3031 | Show the plans to all | Clerk | asap")
                .anySatisfy(words -> assertThat(words).startsWith("FGB 38/3031 Welcome"));
    }

    @Test
    void peopleWithMarksAreATableWithoutHeadings() {
        var blocks = read("""
                IDA MOSS            Co-opted      10/3035     P      P
                TOM REED            Parent        3/3034      S      P
                ANN FERN            Staff         12/3033     P      S
                """);

        assertThat(blocks)
                .containsExactly(
                        "IDA MOSS | Co-opted | 10/3035 | P | P",
                        "TOM REED | Parent | 3/3034 | S | P",
                        "ANN FERN | Staff | 12/3033 | P | S");
    }

    @Test
    void headingsInTheMiddleOfTheirColumnsOverSeveralLinesAreRead() {
        var blocks = read("""
                                                       Accepted /    Executive       Lead        Target
                No.           Recommendation
                                                        Rejected     response       officer       date
                1     That the ferry runs on           Accepted     A pilot is     Head of      September
                      Sundays                                       planned.       Harbours     3031
                2     That children ride free on the   Rejected     The income     Head of      April 3032
                      ferry each summer                             is needed.     Finance
                """);

        assertThat(blocks)
                .containsExactly(
                        "No. | Recommendation | Accepted / Rejected | Executive response | Lead officer | Target date",
                        "1 | That the ferry runs on Sundays | Accepted | A pilot is planned. | Head of Harbours | September 3031",
                        "2 | That children ride free on the ferry each summer | Rejected | The income is needed. | Head of Finance | April 3032");
    }

    @Test
    void oneBlankPartsCellsWhereOthersLeaveMore() {
        var blocks = read("""
                Item             Discussion                            Action              By whom
                1. Telephone     Patients wait too long each morning.  Bring the figures   CF
                                 Three more people are employed there. for calls
                2. Clinics       There will be three.                  Draw up a rota      JL/MA
                """);

        assertThat(blocks)
                .containsExactly(
                        "Item | Discussion | Action | By whom",
                        "1. Telephone | Patients wait too long each morning. Three more people are employed there. | Bring the figures for calls | CF",
                        "2. Clinics | There will be three. | Draw up a rota | JL/MA");
    }

    @Test
    void aLongTableIsReadInPartsAndManyColumnsThatAreNoneEndTheSearch() {
        var rows = "Mend the gate      Tom Reed      May 3031\n".repeat(SpacedColumns.MOST_LINES + 5);
        var none = "The lead fell      3.20          off the roof\nand the rain       4.10          came in\n\n\n\n"
                .repeat(SpacedTables.MOST_TRIES + 5);

        assertThat(read("Action             Owner         Due\n" + rows))
                .hasSize(SpacedColumns.MOST_LINES + 6)
                .allMatch(words -> words.contains("|"));
        assertThat(read(none + "Action             Owner         Due\n" + rows))
                .noneMatch(words -> words.contains("|"));
    }

    @Test
    void otherColumnsOfATextStayParagraphs() {
        assertThat(read("""
                        Bread         1.20       each
                        Butter        2.10       each
                        Milk          0.90       each
                        """)).noneMatch(words -> words.contains("|"));
    }

    @Test
    void aShortLineOfAWideColumnIsATitleOrAParagraph() {
        assertThat(read("""
                        Item      Notes                                                  Action
                        1         Safety
                                  Tom Reed had walked along the whole of the weir and
                                  found the railing loose. Ann Fern had not been asked.
                                  Nothing was decided.
                                  Ann Fern will ask the smith who made the railing to
                                  look at it before the spring.                          AF
                        2         Next meeting
                                  May 3031
                        """))
                .containsExactly(
                        "Item | Notes | Action",
                        "1 | Safety\nTom Reed had walked along the whole of the weir and found the railing loose. Ann Fern had not been asked. Nothing was decided.\nAnn Fern will ask the smith who made the railing to look at it before the spring. | AF",
                        "2 | Next meeting\nMay 3031 | ");
    }

    @Test
    void aNumberedListIsNoColumnOfTitles() {
        assertThat(read("""
                        1. Bread        1.20
                        2. Butter       2.10
                        3. Milk         0.90
                        """)).noneMatch(words -> words.contains("|"));
    }

    @Test
    void otherHeadingsEndATable() {
        assertThat(read("""
                        ITEM                                      BY WHOM         BY WHEN
                        03/3031   Ask the miller for his map      Clerk           asap
                        07/3031   Order seed                      Tom Reed        asap

                                  Item          Notes             Action
                        07/3031   Seed          Was discussed     None
                        """)).contains("07/3031 | Order seed | Tom Reed | asap");
    }

    private static List<String> read(String text) {
        var reading = DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt", Limits.standard());
        return ((Reading.Read) reading)
                .source().blocks().stream()
                        .flatMap(block -> words(block).stream())
                        .toList();
    }

    private static List<String> words(Block block) {
        return switch (block) {
            case Paragraph paragraph -> List.of(paragraph.words().text().replaceAll("\\s+", " "));
            case Table(var rows) ->
                rows.stream()
                        .map(row -> String.join(
                                " | ", row.cells().stream().map(Cell::text).toList()))
                        .toList();
        };
    }
}
