package uk.goldthread.bench.register;

import java.util.stream.IntStream;

/** Milliseconds on the clock: what is measured waits for a database, which the processor of this program does not see. */
final class Stopwatch {

    private static final int WARM = 3;

    private Stopwatch() {}

    static double of(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The middle of so many times, after some that do not count. */
    static double median(int times, Runnable work) {
        return median(times, () -> {}, work);
    }

    /** The same where something happens before each time, which does not count. */
    static double median(int times, Runnable before, Runnable work) {
        return IntStream.range(-WARM, times)
                .mapToDouble(n -> {
                    before.run();
                    return of(work);
                })
                .skip(WARM)
                .sorted()
                .toArray()[times / 2];
    }
}
