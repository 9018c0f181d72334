package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.tree.Passage;

/** What was found so far in one document, in its order. */
record Found(List<Saw> findings, List<Promise> promises, List<ListedAction> listed) {

    static Found nothing() {
        return new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Adds a finding and tells its id. */
    String saw(String kind, Passage theme, Passage text) {
        var id = "f" + (findings.size() + 1);
        findings.add(new Saw(id, kind, theme, text));
        return id;
    }
}
