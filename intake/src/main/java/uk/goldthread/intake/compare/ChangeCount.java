package uk.goldthread.intake.compare;

import java.util.List;
import java.util.function.Predicate;
import uk.goldthread.intake.compare.Difference.Move;

/** How much there is of each kind of change, in the order in which people ask for them. */
public record ChangeCount(String word, long number) {

    public static List<ChangeCount> of(Comparison comparison) {
        var changed = comparison.changed().size();
        return List.of(
                new ChangeCount("same", comparison.pairs().size() - changed),
                new ChangeCount("changed", changed),
                new ChangeCount("new", comparison.added().size()),
                new ChangeCount("gone", comparison.gone().size()),
                count("done", comparison, is -> is instanceof Difference.StatusChanged status && status.isDone()),
                count("slipped", comparison, is -> moved(is, Move.SLIPPED)),
                count("brought forward", comparison, is -> moved(is, Move.BROUGHT_FORWARD)),
                count("with progress", comparison, Difference.ProgressAdded.class::isInstance),
                count("reworded", comparison, Difference.Reworded.class::isInstance),
                count(
                        "silently reworded",
                        comparison,
                        is -> is instanceof Difference.Reworded reworded && reworded.silently()));
    }

    private static boolean moved(Difference difference, Move move) {
        return difference instanceof Difference.TimescaleChanged changed && changed.move() == move;
    }

    private static ChangeCount count(String word, Comparison comparison, Predicate<Difference> kind) {
        return new ChangeCount(word, comparison.count(kind));
    }

    /** "2 slipped". */
    @Override
    public String toString() {
        return number + " " + word;
    }
}
