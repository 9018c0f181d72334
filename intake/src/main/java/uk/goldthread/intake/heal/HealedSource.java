package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.draft.Unplaced;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Source;

/**
 * A document with its damages mended.
 *
 * @param healed what was mended, in order
 * @param aside heading rows and running lines, once each, with all the places where they stood
 */
public record HealedSource(Source source, List<Healed> healed, List<Unplaced> aside) {
    public HealedSource {
        healed = List.copyOf(healed);
        aside = List.copyOf(aside);
    }

    static HealedSource of(Source source) {
        return new HealedSource(source, List.of(), List.of());
    }

    HealedSource with(List<Block> blocks, List<Healed> more) {
        return with(blocks, more, List.of());
    }

    HealedSource with(List<Block> blocks, List<Healed> more, List<Unplaced> moreAside) {
        var now = new Source(source.format(), source.title(), source.pages(), source.sha256(), blocks);
        return new HealedSource(now, both(healed, more), both(aside, moreAside));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
