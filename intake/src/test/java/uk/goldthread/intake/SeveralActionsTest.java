package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Problem;

/** Cells that hold several actions beside cells with several owners and timescales. */
class SeveralActionsTest {

    @Test
    void ownersAndTimescalesOfTheSameNumberAreGivenInTheirOrder() {
        var draft =
                read("Mend the slipway Paint the boathouse Order new buoys", "JT RB KM", "May 2027 June 2027 Ongoing");

        assertThat(owners(draft)).containsExactly("JT", "RB", "KM");
        assertThat(timescales(draft)).containsExactly("May 2027", "June 2027", "Ongoing");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void oneTimescaleIsThatOfAllAndOwnersOfAnotherNumberStayTogether() {
        var draft = read("Mend the slipway Paint the boathouse Order new buoys", "JT RB", "May 2027");

        assertThat(owners(draft)).containsOnly("JT, RB").hasSize(3);
        assertThat(timescales(draft)).containsOnly("May 2027");
        assertThat(problems(draft, "several-owners-unmatched"))
                .singleElement()
                .asString()
                .contains("JT; RB");
    }

    @Test
    void ownersWhomTheActionsNameAreTheirs() {
        var draft = read(
                "<p>Harbour master to inspect the slipway</p><p>Sailing club to paint the boathouse</p>",
                "<p>Sailing club</p><p>Harbour master</p>",
                "<p>May 2027</p><p>June 2027</p>");

        assertThat(owners(draft)).containsExactly("Harbour master", "Sailing club");
    }

    @Test
    void namesThatAnActionContradictsAreAProblemWithTheOtherReading() {
        var draft = read(
                "<p>Inspect the slipway</p><p>Sailing club to paint the boathouse</p>",
                "<p>Sailing club</p><p>Harbour master</p>",
                "<p>May 2027</p><p>June 2027</p>");

        assertThat(problems(draft, "several-owners-unmatched"))
                .containsExactly(
                        "2 owners stand beside 2 actions: Sailing club; Harbour master. Each action was given all of them. "
                                + "In their order they would be: 1 Sailing club; 2 Harbour master. Say which is right.");
    }

    @Test
    void timescalesOfAnotherNumberAreAProblemThatNamesThem() {
        var draft = read("Mend the slipway Paint the boathouse Order new buoys", "JT", "May 2027 June 2027");

        assertThat(problems(draft, "several-dates-unmatched"))
                .containsExactly(
                        "2 timescales stand beside 3 actions: May 2027; June 2027. Each action was given all of them; say which belongs to which.");
        assertThat(draft.commitments()).allMatch(action -> action.confidence() < 0.8);
    }

    @Test
    void actionsThatOnlyTheirSentencesPartAreAProblemThatNamesThem() {
        var draft = read("Mend the slipway Paint the boathouse", "JT", "May 2027");

        assertThat(draft.commitments()).hasSize(2);
        assertThat(problems(draft, "ambiguous-split"))
                .containsExactly(
                        "This cell was read as 2 actions, because its sentences look so: 1 “Mend the slipway”; 2 “Paint the boathouse”. Merge them if it is one.");
    }

    @Test
    void aCellThatIsKeptWholeAndMayBeSeveralNamesThemToo() {
        var draft = read("Mend the slipway; paint the boathouse", "JT", "May 2027");

        assertThat(draft.commitments()).hasSize(1);
        assertThat(problems(draft, "ambiguous-split"))
                .containsExactly(
                        "This cell was read as one action and may be 2: 1 “Mend the slipway”; 2 “paint the boathouse”. Split it if it is.");
    }

    @Test
    void ownersWithNumbersGoToTheActionsWithTheirs() {
        var draft = read(
                "1. Mend the slipway 2. Paint the boathouse",
                "1. Harbour master 2. Sailing club",
                "1. May 2027 2. Ongoing");

        assertThat(owners(draft)).containsExactly("Harbour master", "Sailing club");
        assertThat(timescales(draft)).containsExactly("May 2027", "Ongoing");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void ownersWithLettersGoToTheActionsWithTheirsAndOneMayHaveNone() {
        var draft =
                read("a. Mend the slipway b. Paint the boathouse c. Order buoys", "a. Harbour master c. Clerk", "asap");

        assertThat(draft.commitments())
                .extracting(DraftCommitment::text)
                .containsExactly("Mend the slipway", "Paint the boathouse", "Order buoys");
        assertThat(owners(draft)).containsExactly("Harbour master", "", "Clerk");
        assertThat(timescales(draft)).containsOnly("asap");
    }

    @Test
    void aPlaceWithCapitalsBeforeToIsNobodyWhoActs() {
        var draft = read("Move the Boat Club base to room 4 and tell its members", "JT", "May 2027");

        assertThat(draft.commitments()).hasSize(1);
    }

    @Test
    void numbersWithinACellCountItsActions() {
        var draft = read("1. Mend the slipway 2. Paint the 3 boathouses 3. Order buoys", "JT", "May 2027");

        assertThat(draft.commitments())
                .extracting(DraftCommitment::text)
                .containsExactly("Mend the slipway", "Paint the 3 boathouses", "Order buoys");
        assertThat(draft.commitments()).allMatch(action -> action.reference() == null);
    }

    @Test
    void aNumberThatBeginsACellAloneIsItsReference() {
        var draft = read("4. Mend the slipway and its 2. ladder", "JT", "May 2027");

        assertThat(draft.commitments())
                .singleElement()
                .satisfies(action -> assertThat(action.reference()).isEqualTo("4"));
    }

    private static List<String> owners(Draft draft) {
        return draft.commitments().stream()
                .map(action -> String.join(", ", action.owners()))
                .toList();
    }

    private static List<String> timescales(Draft draft) {
        return draft.commitments().stream()
                .map(action ->
                        action.timescale() == null ? "" : action.timescale().text())
                .toList();
    }

    private static List<String> problems(Draft draft, String code) {
        return draft.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(Problem::message)
                .toList();
    }

    private static Draft read(String actions, String owners, String timescales) {
        var lines = List.of(
                "Action\tBy whom\tBy when",
                String.join("\t", actions, owners, timescales),
                "Ask the harbour office to paint and order signs, and mend the old ones\tKM\tJuly 2027");
        var text = lines.stream().collect(Collectors.joining("\n"));
        var reading = Intake.read(
                text.getBytes(StandardCharsets.UTF_8), "plan.txt", Intake.Options.asOf(LocalDate.of(2026, 6, 1)));
        var draft = ((Reading.Read) reading).draft();
        return new Draft(
                draft.document(),
                draft.findings(),
                draft.commitments().subList(0, draft.commitments().size() - 1),
                draft.meeting(),
                draft.problems(),
                draft.healed(),
                draft.unplaced());
    }
}
