package uk.goldthread.register.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.Refused;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

class ReportsTest extends PostgresTest {
    private static final LocalDate REPORT_DAY = LocalDate.of(2006, 9, 8);

    private Register register;
    private UUID champions;

    @BeforeEach
    void writeDown() {
        var review = new RegisterOf(REPORT_DAY);
        review.recommendation("R.1", "That Wexcombe opens its meetings to the public.", "30 June 2006")
                .by("Wexcombe District Council")
                .is(Status.COMPLETED, false, "Completed")
                .did("Meetings opened on 12 June 2006.", "12 June 2006");
        champions = review.recommendation(
                        "R.2", "That the partners name a champion each.", "31 March 2006 Review: 30 September 2006")
                .by("Wexcombe District Council", "Harrowfen Borough Council")
                .is(Status.IN_PROGRESS, true, "Most have one")
                .did("Most have one. Tilbrook is looking.")
                .will("Champions meet in October 2006.")
                .id();
        review.recommendation("R.10", "That a summit is held.", "Autumn 2006")
                .by("Marrowdale Equality Partnership")
                .moved("January 2007", "agreed by the Partnership")
                .is(Status.IN_PROGRESS, true, null);
        register = open(review);
    }

    private static Register open(RegisterOf register) {
        return register.open(
                the(Organisations.class),
                the(People.class),
                the(Ledger.class),
                "Review of fair access " + UUID.randomUUID());
    }

    @Test
    void theTimescaleReportStandsInOrderOfTheOriginalTimescale() {
        assertThat(report(Layout.TIMESCALE, ReportFormat.CSV).split("\r\n"))
                .containsExactly("No.,Action,Timescale,Work Undertaken,Lead Organisation", """
                R.2,That the partners name a champion each.,31 March 2006 Review: 30 September 2006,"• Most have one. Tilbrook is looking.
                • Champions meet in October 2006.","Wexcombe District Council
                Harrowfen Borough Council\"""", """
                R.1,That Wexcombe opens its meetings to the public.,"30 June 2006
                Completed",• Meetings opened on 12 June 2006.,Wexcombe District Council""", """
                R.10,That a summit is held.,"Autumn 2006
                New timescale agreed by the Partnership:
                January 2007",,Marrowdale Equality Partnership""");
    }

    @Test
    void theActionListHasAColumnForEverythingThatIsRecorded() {
        assertThat(report(Layout.ACTIONS, ReportFormat.CSV).lines())
                .contains("R.10,Recommendation,,,That a summit is held.,Marrowdale Equality Partnership,January 2007,"
                        + "Autumn 2006 (agreed by the Partnership),,In progress,Inferred,,,,,");
    }

    @Test
    void themesStandAboveTheirRowsAndThoseWithoutComeFirst() {
        var review = new RegisterOf(REPORT_DAY);
        review.promise(CommitmentKind.RECOMMENDATION, "1", "Leading", "Lead.", null, List.of());
        review.promise(CommitmentKind.RECOMMENDATION, "2", "Listening", "Listen.", null, List.of());
        review.promise(CommitmentKind.RECOMMENDATION, "3", "Leading", "Follow.", null, List.of());
        review.promise(CommitmentKind.RECOMMENDATION, "4", null, "Wait.", null, List.of());
        register = open(review);
        assertThat(report(Layout.WE_DID, ReportFormat.CSV).split("\r\n"))
                .containsExactly(
                        "Review Recommendations,We did,We will do",
                        "4. Wait.,,",
                        "Leading,,",
                        "1. Lead.,,",
                        "3. Follow.,,",
                        "Listening,,",
                        "2. Listen.,,");
    }

    @Test
    void thePlanShowsEachAreaOnceBesideTheActionsThatAnswerIt() {
        var review = new RegisterOf(REPORT_DAY);
        review.finding("strength", "Leading", "Members care.");
        review.finding("strength", "Leading", "Officers care.");
        var unseen = review.finding("area-for-improvement", "Leading", "Nobody sees it.");
        review.finding("area-for-improvement", "Listening", "Nobody asks.");
        review.promise(CommitmentKind.ACTION, null, "Leading", "Write about it.", "June 2006", List.of(unseen))
                .by("CF");
        review.promise(CommitmentKind.ACTION, null, "Leading", "Speak about it.", null, List.of(unseen));
        review.promise(CommitmentKind.ACTION, null, "Leading", "Rest.", null, List.of());
        register = open(review);
        assertThat(report(Layout.PLAN, ReportFormat.CSV).split("\r\n"))
                .containsExactly(
                        "Area examined,Strengths,Areas for Improvement,Actions,By Whom,By When",
                        "Leading,Members care.,Nobody sees it.,Write about it.,CF,June 2006",
                        "\"\",Officers care.,,Speak about it.,,",
                        "\"\",,–,Rest.,,",
                        "Listening,,Nobody asks.,,,");
    }

    @Test
    void aFilteredReportHasThoseAloneAndSaysSo() {
        var asked = new ReportRequest(
                register,
                at("2006-09-08", ""),
                Layout.ACTIONS,
                Filter.OVERDUE,
                Layout.ACTIONS.order(),
                "What is late",
                "For the Panel.");
        assertThat(written(asked, ReportFormat.TEXT))
                .startsWith("What is late\n")
                .contains("For the Panel.\n", "Only: overdue.\n", "R.2")
                .doesNotContain("R.10");
    }

    @Test
    void whatHappensLaterDoesNotChangeTheEarlierReport() {
        var before = report(Layout.ACTIONS, ReportFormat.CSV);
        record(Line.of(champions, LocalDate.of(2006, 10, 1), new StatusSet(Status.COMPLETED, false, null)));
        assertThat(report(Layout.ACTIONS, ReportFormat.CSV)).isEqualTo(before);
        assertThat(json(report(Layout.ACTIONS, ReportFormat.JSON))
                        .at("/counts/overdue")
                        .asInt())
                .isEqualTo(1);
        assertThat(written(ReportRequest.whole(register, at("2006-10-01", ""), Layout.ACTIONS), ReportFormat.CSV))
                .isNotEqualTo(before);
    }

    @Test
    void asKnownBeforeACorrectionTheReportIsTheSameToTheLetter() {
        for (var format : List.of(ReportFormat.CSV, ReportFormat.HTML, ReportFormat.JSON, ReportFormat.TEXT)) {
            var printed = report(Layout.TIMESCALE, format);
            var then = the(Chain.class).head(register.id()).known();
            var correction = the(Ledger.class)
                    .append(
                            register.id(),
                            the(People.class).named("Ada Penhallow"),
                            List.of(Line.of(
                                    champions,
                                    REPORT_DAY,
                                    new WordsCorrected("R.2", null, "Corrected for " + format, null))));
            assertThat(report(Layout.TIMESCALE, format)).isNotEqualTo(printed);
            assertThat(written(
                            ReportRequest.whole(register, at("2006-09-08", then.toString()), Layout.TIMESCALE), format))
                    .isEqualTo(printed);
            if (format != ReportFormat.JSON)
                assertThat(written(
                                ReportRequest.whole(
                                        register,
                                        at(
                                                "2006-09-08",
                                                correction.minusNanos(1000).toString()),
                                        Layout.TIMESCALE),
                                format))
                        .isEqualTo(printed);
        }
    }

    @Test
    void jsonHasTheDraftsShapeAndSaysWhatIsOverdue() {
        var report = json(report(Layout.TIMESCALE, ReportFormat.JSON));
        assertThat(report.at("/asAt").asString()).isEqualTo("2006-09-08");
        assertThat(report.at("/document/asAt").asString()).isEqualTo("2006-09-08");
        assertThat(report.at("/counts").toString())
                .isEqualTo("{\"total\":3,\"completed\":1,\"open\":2,\"overdue\":1,\"undated\":0,\"withdrawn\":0}");
        var late = report.at("/commitments/0");
        assertThat(late.at("/reference").asString()).isEqualTo("R.2");
        assertThat(late.at("/timescale/latest").asString()).isEqualTo("2006-03-31");
        assertThat(late.at("/overdue").asBoolean()).isTrue();
        assertThat(late.at("/dueSince").asString()).isEqualTo("2006-03-31");
        assertThat(late.at("/nextReview").asString()).isEqualTo("2006-09-30");
        assertThat(late.at("/statusFrom").asString()).isEqualTo("inferred");
        assertThat(report.at("/commitments/2/timescale/earlier/0/replacedBy").asString())
                .isEqualTo("agreed by the Partnership");
    }

    @Test
    void csvDoesNotRunInASpreadsheetAndComesBackUndamaged() {
        var review = new RegisterOf(REPORT_DAY);
        review.recommendation("-5", "=HYPERLINK(\"x\")", "@once").by("- a bullet");
        register = open(review);
        assertThat(report(Layout.TIMESCALE, ReportFormat.CSV))
                .contains("'-5,\"'=HYPERLINK(\"\"x\"\")\",'@once,,'- a bullet");
    }

    @Test
    void aWordDocumentRefusesMoreThanItHolds() {
        var review = new RegisterOf(REPORT_DAY);
        for (int i = 0; i <= ReportFormat.MOST_HELD; i++) review.recommendation("R." + i, "Do it.", null);
        register = open(review);
        assertThatThrownBy(() -> report(Layout.TIMESCALE, ReportFormat.DOCX))
                .isInstanceOf(Refused.class)
                .hasMessage("This report has 2,001 commitments and a DOCX file holds up to 2,000: "
                        + "choose CSV, JSON or HTML, or filter the list.");
        assertThat(report(Layout.TIMESCALE, ReportFormat.CSV).lines()).hasSize(2002);
    }

    @Test
    void aSheetRefusesACellLongerThanExcelOpens() {
        var review = new RegisterOf(REPORT_DAY);
        review.recommendation("R.1", "a".repeat(XlsxReport.MOST_CHARACTERS + 1), null);
        register = open(review);
        assertThatThrownBy(() -> report(Layout.TIMESCALE, ReportFormat.XLSX))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("A cell of this report has 32,768 characters");
    }

    private String report(Layout layout, ReportFormat format) {
        return written(ReportRequest.whole(register, at("2006-09-08", ""), layout), format);
    }

    private AsAt at(String day, String known) {
        return the(Reports.class).at(register, AsAtChoice.read(day, known, clock().instant()));
    }

    private static String written(ReportRequest request, ReportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            the(Reports.class).write(request, format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void record(Line line) {
        the(Ledger.class).append(register.id(), the(People.class).named("Ada Penhallow"), List.of(line));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
