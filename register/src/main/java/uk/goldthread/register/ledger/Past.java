package uk.goldthread.register.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry, and what became of it.
 *
 * @param endedBy the later entry, if one, since which it no longer counts: a correction, or the undoing of its import
 */
public record Past(
        Entry entry, @Nullable Long endedBy, @Nullable Instant ended) {}
