package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.draft.Unplaced;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Source;

/**
 * A document with its damages mended.
 *
 * @param healed what was mended, in order
 * @param left damages that are none, by a person's word
 * @param aside heading rows and running lines, once each, with all the places where they stood
 */
public record HealedSource(Source source, Set<Damage> left, List<Healed> healed, List<Unplaced> aside) {
    public HealedSource {
        left = Set.copyOf(left);
        healed = List.copyOf(healed);
        aside = List.copyOf(aside);
    }

    static HealedSource of(Source source, Set<Damage> left) {
        return new HealedSource(source, left, List.of(), List.of());
    }

    /** For one more healing to tell what it does. */
    Mendings mendings() {
        return new Mendings(left);
    }

    HealedSource with(List<Block> blocks, Mendings more) {
        return with(blocks, more, List.of());
    }

    HealedSource with(List<Block> blocks, Mendings more, List<Unplaced> moreAside) {
        return new HealedSource(source.with(blocks), left, both(healed, more.told()), both(aside, moreAside));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
