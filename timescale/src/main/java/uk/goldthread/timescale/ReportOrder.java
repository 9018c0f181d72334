package uk.goldthread.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of {@link Timescale#reportOrder()}. */
final class ReportOrder {

    private static final Comparator<@Nullable LocalDate> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    static final Comparator<Timescale> COMPARATOR = Comparator.comparingInt(ReportOrder::group)
            .thenComparing(timescale -> timescale.original().earliest(), NULLS_LAST);

    private ReportOrder() {}

    private static int group(Timescale timescale) {
        Timescale original = timescale.original();
        if (original.earliest() != null) {
            return 1;
        }
        return timescale.isDone() ? 0 : 2;
    }
}
