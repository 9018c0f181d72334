package uk.goldthread.intake.draft;

import java.util.List;
import uk.goldthread.intake.tree.Place;

/** A damage that was mended, with what stood there before and after. */
public record Healed(String code, String before, String after, List<Place> from) {

    public static Healed of(Damage.Kind kind, String before, String after, List<Place> from) {
        return new Healed(kind.code(), before, after, from);
    }

    public Damage damage() {
        return new Damage(code, before, from);
    }
}
