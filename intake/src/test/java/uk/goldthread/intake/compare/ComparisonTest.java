package uk.goldthread.intake.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.compare.Drafts.commitment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Finding;

class ComparisonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void theNextReportOfAReviewIsTheSameReviewWithWhatBecameOfIt() throws IOException {
        var comparison = Comparison.of(
                read("../samples/marrowdale-flood-review.docx"),
                read("../samples/marrowdale-flood-review-march-2026.txt"));
        assertThat(comparison.added()).extracting(it -> it.reference()).containsExactly("M.15");
        assertThat(comparison.gone()).extracting(it -> it.reference()).containsExactly("M.14");
        assertThat(differences(comparison, "M.1")).isEmpty();
        assertThat(differences(comparison, "M.2")).containsExactly("status", "progress-added");
        assertThat(differences(comparison, "M.5")).containsExactly("reworded");
        assertThat(differences(comparison, "M.9")).containsExactly("status", "progress-added");
        assertThat(differences(comparison, "M.10")).containsExactly("slipped", "owners");
        assertThat(differences(comparison, "M.12")).containsExactly("slipped", "progress-added");
        assertThat(comparison.changed()).hasSize(5);
    }

    @Test
    void oneDocumentInTwoFormatsDoesNotDiffer() throws IOException {
        var comparison = Comparison.of(
                read("../samples/marrowdale-flood-review.docx"), read("../samples/marrowdale-flood-review.pdf"));
        assertThat(comparison.differs()).isFalse();
    }

    @Test
    void otherWordsUnderTheSameReferenceAreSilent() {
        var comparison = Comparison.of(
                Drafts.of(commitment("R.1", "That every valley keeps a map of its fords.")),
                Drafts.of(commitment("R 1", "That some valleys keep a map of their fords.")));
        assertThat(comparison.changed().getFirst().differences())
                .containsExactly(new Difference.Reworded(
                        "That every valley keeps a map of its fords.",
                        "That some valleys keep a map of their fords.",
                        true));
    }

    @Test
    void aDocumentNumberedAnewIsMatchedByItsWords() {
        var before = Drafts.of(
                commitment("1", "Write the evacuation plan for the care homes."),
                commitment("2", "Buy forty sandbags for the ferry."),
                commitment("3", "Name a warden for each bridge."));
        var after = Drafts.of(
                commitment("1", "Appoint somebody who answers for the archive."),
                commitment("2", "Write the evacuation plan for the care homes."),
                commitment("3", "Buy sixty sandbags for the ferry."),
                commitment("4", "Name a warden for each bridge."));
        var comparison = Comparison.of(before, after);
        assertThat(comparison.added()).extracting(it -> it.reference()).containsExactly("1");
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.pairs())
                .allSatisfy(pair -> assertThat(pair.match().by()).isEqualTo("wording"));
        assertThat(differences(comparison, "3")).containsExactly("reworded", "reference");
    }

    @Test
    void whereReferencesHoldOneThatSaysSomethingElseIsStillThatOne() {
        var kept = List.of(
                commitment("R.1", "Write the evacuation plan."),
                commitment("R.2", "Buy forty sandbags."),
                commitment("R.3", "Name a warden for each bridge."));
        var before = new ArrayList<>(kept);
        before.add(commitment("R.4", "Open the library on Sundays."));
        var after = new ArrayList<>(kept);
        after.add(commitment("R.4", "Close an orchard."));
        var comparison = Comparison.of(Drafts.of(before), Drafts.of(after));
        assertThat(comparison.changed())
                .singleElement()
                .satisfies(pair -> assertThat(pair.match().by()).isEqualTo("reference"));
    }

    @Test
    void twoDocumentsThatBothCountFromOneHaveNothingInCommon() {
        var comparison = Comparison.of(
                Drafts.of(commitment("1", "Write the evacuation plan."), commitment("2", "Buy forty sandbags.")),
                Drafts.of(commitment("1", "Close an orchard."), commitment("2", "Paint every gate green.")));
        assertThat(comparison.pairs()).isEmpty();
    }

    @Test
    void whatAllCommitmentsSayDoesNotMakeTwoAlike() {
        var comparison = Comparison.of(
                Drafts.of(
                        commitment(null, "That the Council publishes a map."),
                        commitment(null, "That the Council buys a ferry.")),
                Drafts.of(commitment(null, "That the Council appoints a warden.")));
        assertThat(comparison.pairs()).isEmpty();
    }

    @Test
    void otherWordsForTheSameDaysAreNoOtherTimescale() {
        var before = commitment("R.1", "Write the plan.");
        var after = Edit.of(before)
                .timescale(Drafts.due("by the end of March 2026", LocalDate.of(2026, 3, 31)))
                .done();
        assertThat(Comparison.of(Drafts.of(before), Drafts.of(after)).differs()).isFalse();
    }

    @Test
    void stepsThatAnotherReadingDividedOtherwiseAreNotNew() {
        var before = Edit.of(commitment("R.1", "Write the plan."))
                .progress(List.of(Drafts.step("The plan was written in May 2025. It was read by the Forum in June.")))
                .done();
        var after = Edit.of(before)
                .progress(List.of(
                        Drafts.step("The plan was written in May 2025."),
                        Drafts.step("It was read by the Forum in June."),
                        Drafts.step("It was adopted by the Forum in July.")))
                .done();
        assertThat(Differences.between(before, after))
                .containsExactly(
                        new Difference.ProgressAdded(List.of(Drafts.step("It was adopted by the Forum in July."))));
    }

    @Test
    void findingsAreMatchedByTheirWords() {
        var before = List.of(
                new Finding("f1", "strength", null, "Wardens know their valley well.", List.of()),
                new Finding("f2", "area-for-improvement", null, "Nobody keeps the maps.", List.of()));
        var after = List.of(
                new Finding("f1", "area-for-improvement", null, "Nobody ever keeps the maps.", List.of()),
                new Finding("f2", "area-for-improvement", null, "The ferry is often late.", List.of()));
        var comparison = Comparison.of(Drafts.withFindings(before), Drafts.withFindings(after));
        assertThat(comparison.findingsReworded()).hasSize(1);
        assertThat(comparison.findingsAdded()).extracting(Finding::text).containsExactly("The ferry is often late.");
        assertThat(comparison.findingsGone())
                .extracting(Finding::text)
                .containsExactly("Wardens know their valley well.");
    }

    @Test
    void thousandsOfRowsAreNotComparedEachWithEach() {
        var before = IntStream.range(0, 20_000)
                .mapToObj(number ->
                        commitment(null, "That the Forum looks after bridge %d every year.".formatted(number)))
                .toList();
        var after = IntStream.range(1, 20_001)
                .mapToObj(
                        number -> commitment(null, "That the Forum cares for bridge %d every year.".formatted(number)))
                .toList();
        var comparison = Comparison.of(Drafts.of(before), Drafts.of(after));
        assertThat(comparison.pairs()).hasSize(19_999);
    }

    @Test
    void aLongTextThatIsAllOtherIsShownAsTheWhole() {
        var before = "before ".repeat(1_001);
        var after = "after ".repeat(1_001);
        assertThat(WordChange.of(before, after)).hasSize(2);
    }

    @Test
    void theChangedWordsAreShownInTheirSentence() {
        assertThat(WordChange.of("Keep a map, for all.", "Keep one good map for some."))
                .containsExactly(
                        new WordChange.Run(WordChange.Side.KEPT, "Keep"),
                        new WordChange.Run(WordChange.Side.GONE, "a"),
                        new WordChange.Run(WordChange.Side.ADDED, "one good"),
                        new WordChange.Run(WordChange.Side.KEPT, "map for"),
                        new WordChange.Run(WordChange.Side.GONE, "all."),
                        new WordChange.Run(WordChange.Side.ADDED, "some."));
    }

    @Test
    void theTextNamesEachChange() {
        var before = commitment("R.1", "Write a plan.");
        var after = Edit.of(before)
                .text("Write one plan.")
                .timescale(Drafts.due("May 2026", LocalDate.of(2026, 5, 31)))
                .done();
        var one = Drafts.of(before);
        var other = Drafts.of(after);
        assertThat(ComparisonText.of(one, other, Comparison.of(one, other)))
                .contains("1 changed, 1 slipped, 1 reworded, 1 silently reworded")
                .contains("Slipped: March 2026, now May 2026 (61 days later)")
                .contains("Silently reworded: Write [-a-] {+one+} plan.");
    }

    private static List<String> differences(Comparison comparison, String reference) {
        return comparison.pairs().stream()
                .filter(pair -> reference.equals(pair.after().reference()))
                .flatMap(pair -> pair.differences().stream())
                .map(Difference::word)
                .toList();
    }

    private static Draft read(String file) throws IOException {
        return ((Reading.Read) Intake.read(Path.of(file), Intake.Options.asOf(TODAY))).draft();
    }
}
