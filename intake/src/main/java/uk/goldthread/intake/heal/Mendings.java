package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Healed;

/** What a healing does, one mending after the other. It asks before each, because a person may have said that it is wrong. */
final class Mendings {
    private final Set<Damage> left;
    private final List<Healed> told = new ArrayList<>();

    Mendings(Set<Damage> left) {
        this.left = left;
    }

    /** Tells of the mending that is about to be done; false where it is to be left undone. */
    boolean does(Healed mending) {
        if (left.contains(mending.damage())) return false;
        told.add(mending);
        return true;
    }

    List<Healed> told() {
        return told;
    }
}
