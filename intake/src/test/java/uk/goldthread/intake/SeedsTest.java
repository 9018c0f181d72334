package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Problem;

/** What a careful officer reads out of the real documents. */
class SeedsTest {

    @Test
    void readsFifteenRecommendationsOfWhichNineAreCompleted() {
        var draft = Seeds.read(Seeds.REGIONAL_REPORT);

        assertThat(draft.document().asAt()).isEqualTo(LocalDate.of(2006, 9, 8));
        assertThat(draft.commitments())
                .hasSize(15)
                .allMatch(commitment -> commitment.kind().equals("recommendation"));
        assertThat(draft.commitments())
                .filteredOn(c -> c.status().equals("completed"))
                .hasSize(9);
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.meeting()).isNull();
    }

    @Test
    void keepsTheEarlierTimescaleAndWhoAgreedToTheNewOne() {
        var timescale = Objects.requireNonNull(
                commitment(Seeds.read(Seeds.REGIONAL_REPORT), "R.6").timescale());

        assertThat(timescale.latest()).isEqualTo(LocalDate.of(2007, 1, 31));
        assertThat(timescale.earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.latest()).isEqualTo(LocalDate.of(2006, 11, 30));
            assertThat(earlier.replacedBy()).isEqualTo("agreed by Partnership");
        });
    }

    @Test
    void readsTwoBodiesInOneCellThatNothingParts() {
        assertThat(commitment(Seeds.read(Seeds.REGIONAL_REPORT), "R.1").owners())
                .hasSize(2);
    }

    @Test
    void tellsWhatWasDoneFromWhatIsToCome() {
        var draft = Seeds.read(Seeds.REGIONAL_REPORT);

        assertThat(commitment(draft, "R.2").progress()).hasSize(2);
        assertThat(commitment(draft, "R.2").next()).hasSize(3);
        assertThat(commitment(draft, "R.7").mentions()).containsExactly("R.6");
        assertThat(commitment(draft, "R.4").mentions()).containsExactly("R.11");
    }

    @Test
    void reportsImpossibleEarlyAndYearlessDays() {
        var draft = Seeds.read(Seeds.REGIONAL_REPORT);

        assertThat(problems(draft, "impossible-date")).containsExactly("R.10");
        assertThat(problems(draft, "step-before-commitment")).containsExactly("R.2");
        assertThat(problems(draft, "year-missing")).containsExactlyInAnyOrder("R.2", "R.6", "R.8");
        assertThat(draft.problems())
                .filteredOn(problem -> problem.code().equals("name-variants"))
                .hasSize(1);
    }

    @Test
    void readsWhatWeDidAndWillDoUnderFourThemes() {
        var draft = Seeds.read(Seeds.PROGRESS_APPENDIX);

        assertThat(draft.document().kind()).isEqualTo("progress-report");
        assertThat(draft.commitments()).hasSize(17).allSatisfy(commitment -> {
            assertThat(commitment.progress()).isNotEmpty();
            assertThat(commitment.next()).isNotEmpty();
            assertThat(commitment.statusFrom()).isEqualTo("inferred");
        });
        assertThat(draft.commitments().stream().map(DraftCommitment::theme).distinct())
                .hasSize(4);
        assertThat(commitment(draft, "10").mentions()).containsExactly("9");
    }

    @Test
    void readsTheMeetingWithItsPeopleItemsAndActions() {
        var draft = Seeds.read(Seeds.ACTION_NOTES);
        var meeting = Objects.requireNonNull(draft.meeting());

        assertThat(meeting.date()).isEqualTo(LocalDate.of(2008, 9, 3));
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2008, 10, 22));
        assertThat(meeting.present()).hasSize(11);
        assertThat(meeting.apologies()).hasSize(13);
        assertThat(meeting.items()).hasSize(5);
        assertThat(draft.commitments()).hasSize(6).allSatisfy(action -> {
            assertThat(action.owners()).isNotEmpty();
            assertThat(action.timescale()).isNotNull();
        });
        assertThat(draft.commitments())
                .extracting(action -> action.owners().size())
                .containsExactly(2, 2, 1, 1, 1, 1);
    }

    @Test
    void readsFindingsAndTheActionsThatAnswerThem() {
        var draft = Seeds.read(Seeds.IMPROVEMENT_PLAN);

        assertThat(draft.findings()).hasSize(49);
        assertThat(draft.findings())
                .filteredOn(finding -> finding.kind().equals("strength"))
                .hasSize(32);
        assertThat(draft.commitments())
                .hasSize(48)
                .allMatch(action -> !action.answers().isEmpty());
        assertThat(draft.commitments().stream().map(DraftCommitment::theme).distinct())
                .hasSize(4);
        assertThat(draft.problems())
                .extracting(Problem::code)
                .contains("several-owners-unmatched", "several-dates-unmatched");
    }

    @Test
    void readsFourStagesAsMilestones() {
        var draft = Seeds.read(Seeds.PROGRAMME);

        assertThat(draft.document().kind()).isEqualTo("programme");
        assertThat(draft.commitments())
                .extracting(DraftCommitment::reference)
                .containsExactly("Stage 1", "Stage 2", "Stage 3", "Stage 4");
        assertThat(draft.commitments()).allMatch(stage -> stage.kind().equals("milestone"));
        assertThat(commitment(draft, "Stage 2").timescale().latest()).isEqualTo(LocalDate.of(2009, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Seeds.REGIONAL_REPORT,
                Seeds.IMPROVEMENT_PLAN,
                Seeds.PROGRESS_APPENDIX,
                Seeds.ACTION_NOTES,
                Seeds.PROGRAMME
            })
    void losesNoWord(String seed) {
        assertThat(Words.lost(Seeds.text(seed), Seeds.read(seed))).isEmpty();
    }

    private static List<String> problems(Draft draft, String code) {
        return draft.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> draft.commitments().stream()
                        .filter(c -> c.id().equals(problem.commitment()))
                        .findFirst()
                        .orElseThrow()
                        .reference())
                .toList();
    }

    private static DraftCommitment commitment(Draft draft, String reference) {
        return draft.commitments().stream()
                .filter(c -> reference.equals(c.reference()))
                .findFirst()
                .orElseThrow();
    }
}
