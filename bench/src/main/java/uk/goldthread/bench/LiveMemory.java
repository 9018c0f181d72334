package uk.goldthread.bench;

import java.util.concurrent.atomic.AtomicBoolean;

/** What work keeps alive on the heap, beyond what was there before: everything else is collected while it runs. */
public final class LiveMemory {

    private static final int PAUSE = 100;

    private LiveMemory() {}

    public static double megabytesDuring(Runnable work) {
        long before = live();
        var over = new AtomicBoolean();
        var most = new long[] {before};
        var watcher = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                most[0] = Math.max(most[0], live());
                pause();
            }
        });
        work.run();
        over.set(true);
        join(watcher);
        return (most[0] - before) / 1e6;
    }

    private static long live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread watcher) {
        try {
            watcher.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
