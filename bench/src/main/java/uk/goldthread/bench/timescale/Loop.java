package uk.goldthread.bench.timescale;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.Blackhole;

/** Reads phrases over and over on one thread; their days are asked for, so that none of the work can be left out. */
final class Loop {

    private static final com.sun.management.ThreadMXBean THREAD =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Phrase> phrases;
    private final Function<Phrase, @Nullable LocalDate> reader;
    private final Blackhole blackhole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private Loop(List<Phrase> phrases, Function<Phrase, @Nullable LocalDate> reader) {
        this.phrases = phrases;
        this.reader = reader;
    }

    /** In the time of the processor, which other work on the machine does not lengthen. */
    static double phrasesPerSecond(List<Phrase> phrases, int seconds, Function<Phrase, @Nullable LocalDate> reader) {
        Loop loop = new Loop(phrases, reader);
        loop.run(seconds / 2.0);
        return loop.run(seconds);
    }

    /** Bytes taken from the heap for each phrase, once everything is warm. */
    static long bytesPerPhrase(List<Phrase> phrases, Function<Phrase, @Nullable LocalDate> reader) {
        Loop loop = new Loop(phrases, reader);
        loop.round();
        long before = THREAD.getCurrentThreadAllocatedBytes();
        loop.round();
        return (THREAD.getCurrentThreadAllocatedBytes() - before) / phrases.size();
    }

    private double run(double seconds) {
        long start = THREAD.getCurrentThreadCpuTime();
        long end = start + (long) (seconds * 1e9);
        long count = 0;
        int next = 0;
        while (count % 100 != 0 || THREAD.getCurrentThreadCpuTime() < end) {
            blackhole.consume(reader.apply(phrases.get(next)));
            next = next + 1 == phrases.size() ? 0 : next + 1;
            count++;
        }
        return count * 1e9 / (THREAD.getCurrentThreadCpuTime() - start);
    }

    private void round() {
        for (Phrase phrase : phrases) {
            blackhole.consume(reader.apply(phrase));
        }
    }
}
