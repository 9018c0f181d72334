package uk.goldthread.bench.register;

import java.util.Arrays;

/** Milliseconds on the clock: what is measured waits for a database, which the processor of this program does not see. */
final class Stopwatch {

    private static final int WARM = 3;

    private Stopwatch() {}

    static double of(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /**
     * The middle of so many times for each of these, after some that do not count: by turns, so that whatever else the
     * machine has to do meanwhile slows all of them.
     */
    static double[] medians(int times, Runnable... works) {
        var all = new double[works.length][times];
        for (int time = -WARM; time < times; time++)
            for (int n = 0; n < works.length; n++) {
                double took = of(works[n]);
                if (time >= 0) all[n][time] = took;
            }
        return Arrays.stream(all)
                .mapToDouble(each -> Arrays.stream(each).sorted().toArray()[times / 2])
                .toArray();
    }
}
