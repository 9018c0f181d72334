package uk.goldthread.register.names;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That words were replaced in a register: when, by whom and why, not which.
 *
 * @param number the entry that is the trace
 * @param how "erased" or "corrected"
 * @param entries in how many entries
 */
public record Trace(
        String register, long number, Instant at, @Nullable String who, String how, String reason, int entries) {}
