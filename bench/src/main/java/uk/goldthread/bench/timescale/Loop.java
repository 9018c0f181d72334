package uk.goldthread.bench.timescale;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads phrases over and over on one thread; their days are summed up, so that none of the work can be left out. */
final class Loop {

    /** Other work on the machine slows a round down and speeds none up: the fastest is the nearest to the truth. */
    private static final int ROUNDS = 5;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final ThreadMXBean THREAD = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final List<Phrase> phrases;
    private final Function<Phrase, @Nullable LocalDate> reader;
    private long days;

    private Loop(List<Phrase> phrases, Function<Phrase, @Nullable LocalDate> reader) {
        this.phrases = phrases;
        this.reader = reader;
    }

    /** In the time that all of this process takes of the processor, the collection of its garbage included. */
    static double phrasesPerSecond(List<Phrase> phrases, int seconds, Function<Phrase, @Nullable LocalDate> reader) {
        Loop loop = new Loop(phrases, reader);
        double fastest = 0;
        loop.run(2.0 * seconds);
        for (int round = 0; round < ROUNDS; round++) {
            fastest = Math.max(fastest, loop.run(seconds));
        }
        return loop.days == 0 ? 0 : fastest;
    }

    /** Bytes taken from the heap for each phrase, once everything is warm. */
    static long bytesPerPhrase(List<Phrase> phrases, Function<Phrase, @Nullable LocalDate> reader) {
        Loop loop = new Loop(phrases, reader);
        phrases.forEach(loop::read);
        long before = THREAD.getCurrentThreadAllocatedBytes();
        phrases.forEach(loop::read);
        return (THREAD.getCurrentThreadAllocatedBytes() - before) / phrases.size();
    }

    /** What all of this process has taken of the processor. */
    static long processorNanos() {
        return PROCESS.getProcessCpuTime();
    }

    private double run(double seconds) {
        long start = processorNanos();
        long end = start + (long) (seconds * 1e9);
        long count = 0;
        int next = 0;
        while (count % 100 != 0 || processorNanos() < end) {
            read(phrases.get(next));
            next = next + 1 == phrases.size() ? 0 : next + 1;
            count++;
        }
        return count * 1e9 / (processorNanos() - start);
    }

    private void read(Phrase phrase) {
        LocalDate day = reader.apply(phrase);
        days += day == null ? 1 : day.getDayOfMonth();
    }
}
