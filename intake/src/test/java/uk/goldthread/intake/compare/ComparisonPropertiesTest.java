package uk.goldthread.intake.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Step;

/** Whatever two drafts say, these things hold of their comparison. */
class ComparisonPropertiesTest {
    private static final Gen<Integer> SEEDS = integers().between(1, 1_000_000);

    /** Each edit, and the one difference that it makes. */
    private static final Map<String, UnaryOperator<DraftCommitment>> EDITS = Map.of(
            "reworded", it -> Edit.of(it).text(it.text() + " Twice.").done(),
            "theme", it -> Edit.of(it).theme("Elsewhere").done(),
            "owners", it -> Edit.of(it).owners(List.of("Rivers Trust")).done(),
            "status", it -> Edit.of(it).status("completed").done(),
            "slipped",
                    it -> Edit.of(it)
                            .timescale(Drafts.due("May 2026", LocalDate.of(2026, 5, 31)))
                            .done(),
            "brought-forward",
                    it -> Edit.of(it)
                            .timescale(Drafts.due("May 2025", LocalDate.of(2025, 5, 31)))
                            .done(),
            "progress-added",
                    it -> Edit.of(it)
                            .progress(plus(it.progress(), "Another thing."))
                            .done(),
            "next-added",
                    it -> Edit.of(it).next(plus(it.next(), "A thing to come.")).done(),
            "next-gone", it -> Edit.of(it).next(List.of()).done(),
            "reference", it -> Edit.of(it).reference("Z.99").done());

    @Test
    void aDraftDoesNotDifferFromItself() {
        QuickTheory.qt().forAll(SEEDS).checkAssert(seed -> {
            var draft = Drafts.random(seed);
            assertThat(Comparison.of(draft, draft).differs()).isFalse();
        });
    }

    @Test
    void theOrderOfTheRowsIsNoDifference() {
        QuickTheory.qt().forAll(SEEDS).checkAssert(seed -> {
            var draft = Drafts.random(seed);
            assertThat(Comparison.of(draft, Drafts.shuffled(draft, seed)).differs())
                    .isFalse();
        });
    }

    @Test
    void anEditIsFoundAsJustThatEdit() {
        var kinds = EDITS.keySet().stream().sorted().toList();
        QuickTheory.qt().forAll(SEEDS, integers().between(0, kinds.size() - 1)).checkAssert((seed, kind) -> {
            var draft = Drafts.random(seed);
            var edited = Drafts.edited(draft, seed % draft.commitments().size(), EDITS.get(kinds.get(kind)));
            var comparison = Comparison.of(draft, Drafts.shuffled(edited, seed));
            assertThat(comparison.added()).isEmpty();
            assertThat(comparison.gone()).isEmpty();
            assertThat(comparison.changed())
                    .singleElement()
                    .satisfies(pair -> assertThat(pair.differences())
                            .extracting(Difference::word)
                            .containsExactly(kinds.get(kind)));
        });
    }

    @Test
    void whatIsLeftOutIsGoneAndWhatIsPutInIsNew() {
        QuickTheory.qt().forAll(SEEDS).checkAssert(seed -> {
            var draft = Drafts.random(seed);
            var fewer = new ArrayList<>(draft.commitments());
            var left = fewer.remove(seed % fewer.size());
            var shorter = Drafts.of(fewer);
            assertThat(Comparison.of(draft, shorter).gone()).hasSize(1);
            assertThat(Comparison.of(shorter, draft).added()).hasSize(1);
            assertThat(Comparison.of(draft, shorter).gone().getFirst().text()).isEqualTo(left.text());
        });
    }

    @Test
    void everyCommitmentIsInOnePairOrNewOrGone() {
        QuickTheory.qt().forAll(SEEDS, SEEDS).checkAssert((one, other) -> {
            var before = Drafts.random(one);
            var after = Drafts.random(other);
            var comparison = Comparison.of(before, after);
            assertThat(Stream.concat(comparison.pairs().stream().map(Pair::before), comparison.gone().stream()))
                    .containsExactlyInAnyOrderElementsOf(before.commitments());
            assertThat(Stream.concat(comparison.pairs().stream().map(Pair::after), comparison.added().stream()))
                    .containsExactlyInAnyOrderElementsOf(after.commitments());
        });
    }

    private static List<Step> plus(List<Step> steps, String text) {
        var more = new ArrayList<>(steps);
        more.add(Drafts.step(text));
        return more;
    }
}
