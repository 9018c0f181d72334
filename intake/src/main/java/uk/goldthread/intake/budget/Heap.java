package uk.goldthread.intake.budget;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** The memory that all of the program shares: a reading that nearly fills it ends before others fail for want of it. */
final class Heap {
    /** Nobody fills the memory sooner, and asking for the first time takes a tenth of it. */
    static final long MOMENT = Duration.ofMillis(500).toNanos();

    /** Of what lives long, after the last collection of all of it. */
    private static final double FULL = 0.9;

    private static final Optional<MemoryPoolMXBean> LONG_LIVED = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .filter(pool -> pool.getCollectionUsage() != null)
            .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));

    private Heap() {}

    static boolean isFull() {
        return LONG_LIVED
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage.getUsed() > FULL * usage.getMax())
                .isPresent();
    }
}
