package uk.goldthread.register.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What a feature counts over its derived states, kept up with every append in the same transaction. */
public interface Tally extends Derived {

    /** Counts what became of the states of these subjects at that instant, which is the last. */
    void add(UUID register, Collection<UUID> subjects, Instant known);

    /** Counts everything anew, as known at every instant. */
    void recount(UUID register);

    /** The words under which these subjects are counted, whenever: they may be names. */
    Set<String> words(UUID register, Collection<UUID> subjects);

    /** Counts anew what is counted under these words. */
    void recount(UUID register, Set<String> words);
}
