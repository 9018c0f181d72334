package uk.goldthread.register.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** States that a feature derives from entries, kept up with every append in the same transaction. */
public interface Derivation extends Derived {

    /**
     * Derives anew the states of these subjects as they are known from {@code known} on; subjects of other features are
     * passed over.
     *
     * @param counting the subjects' entries that count then, see {@link Entries#counting}
     */
    void derive(UUID register, Collection<UUID> subjects, Map<UUID, List<Entry>> counting, Instant known);

    /** Forgets every state of the register, before it is rebuilt from the entries. */
    void forget(UUID register);

    /** Forgets every state of these subjects, before they are rebuilt from their entries. */
    void forget(UUID register, Collection<UUID> subjects);
}
