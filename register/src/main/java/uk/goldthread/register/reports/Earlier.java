package uk.goldthread.register.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.StatedTimescale;

/** A timescale that was replaced, and by whose word. */
record Earlier(StatedTimescale timescale, @Nullable String replacedBy) {

    /** A commitment's earlier timescales, oldest first. */
    static List<Earlier> of(Commitment commitment) {
        var earlier = new ArrayList<Earlier>();
        @Nullable StatedTimescale before = commitment.original();
        for (var revision : commitment.revisions()) {
            if (before != null) earlier.add(new Earlier(before, revision.agreedBy()));
            before = revision.timescale();
        }
        return earlier;
    }
}
