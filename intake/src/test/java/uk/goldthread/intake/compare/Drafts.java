package uk.goldthread.intake.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import uk.goldthread.intake.draft.DocumentFacts;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Step;

/** Drafts to compare. */
final class Drafts {
    private static final List<String> WORDS = List.of(
            "valley", "warden", "map", "bridge", "school", "pump", "barn", "ferry", "clinic", "archive", "market",
            "orchard", "tower", "mill", "harbour", "library", "garden", "path", "meadow", "quarry");

    private Drafts() {}

    static Draft of(DraftCommitment... commitments) {
        return of(List.of(commitments));
    }

    static Draft of(List<DraftCommitment> commitments) {
        var facts = new DocumentFacts("Plan", "progress-report", null, null, null, "text", null, "0".repeat(64));
        return new Draft(facts, List.of(), commitments, null, List.of(), List.of(), List.of());
    }

    static Draft withFindings(List<Finding> findings) {
        var empty = of();
        return new Draft(empty.document(), findings, List.of(), null, List.of(), List.of(), List.of());
    }

    static DraftCommitment commitment(String reference, String text) {
        return new DraftCommitment(
                "c" + Math.abs(text.hashCode()),
                "action",
                reference,
                null,
                List.of(),
                text,
                List.of("Forum"),
                due("March 2026", LocalDate.of(2026, 3, 31)),
                "in-progress",
                "stated",
                null,
                null,
                List.of(step("Begun.")),
                List.of(step("Go on.")),
                List.of(),
                1,
                List.of());
    }

    /** Between two and some twenty commitments of invented words, some with the same words as another, with and without references. */
    static Draft random(int seed) {
        var random = new Random(seed);
        boolean referred = random.nextBoolean();
        return of(IntStream.rangeClosed(1, 2 + random.nextInt(20))
                .mapToObj(number -> random(random, referred ? "P." + number : null))
                .toList());
    }

    private static DraftCommitment random(Random random, String reference) {
        var text = new StringBuilder("That the Forum");
        for (int words = 4 + random.nextInt(8); words > 0; words--)
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        var steps = IntStream.range(0, random.nextInt(4))
                .mapToObj(number -> step("Step %d on the %s.".formatted(number, WORDS.get(random.nextInt(20)))))
                .toList();
        var commitment = commitment(reference, text + ".");
        return Edit.of(commitment)
                .progress(steps)
                .theme("Theme " + random.nextInt(3))
                .done();
    }

    static Draft shuffled(Draft draft, int seed) {
        var shuffled = new ArrayList<>(draft.commitments());
        Collections.shuffle(shuffled, new Random(seed));
        return of(shuffled);
    }

    static Draft edited(Draft draft, int at, UnaryOperator<DraftCommitment> edit) {
        var edited = new ArrayList<>(draft.commitments());
        edited.set(at, edit.apply(edited.get(at)));
        return of(edited);
    }

    static Step step(String text) {
        return new Step(text, null, List.of());
    }

    static DraftTimescale due(String text, LocalDate latest) {
        return new DraftTimescale(text, "month", latest.withDayOfMonth(1), latest, null, null, List.of());
    }
}
