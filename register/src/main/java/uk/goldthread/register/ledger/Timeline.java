package uk.goldthread.register.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** States over the effective axis: each holds from its first day until the next one's. */
public final class Timeline {

    /** A state from its first day (inclusive) to another (exclusive); null means without end. */
    public record Span<S>(LocalDate from, @Nullable LocalDate to, S state) {}

    private Timeline() {}

    /**
     * Folds entries, in the order in which they hold, into the states they make. Entries of one day make one state, that at
     * its end. An entry that makes no state ({@code null}) is passed over.
     */
    public static <S> List<Span<S>> of(List<Entry> entries, BiFunction<@Nullable S, Entry, @Nullable S> step) {
        var spans = new ArrayList<Span<S>>();
        @Nullable S state = null;
        for (var entry : entries) {
            state = step.apply(state, entry);
            if (state == null) continue;
            if (!spans.isEmpty()) {
                var last = spans.removeLast();
                if (last.from().isBefore(entry.effective()))
                    spans.add(new Span<>(last.from(), entry.effective(), last.state()));
            }
            spans.add(new Span<>(entry.effective(), null, state));
        }
        return spans;
    }
}
