package uk.goldthread.intake.budget;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What reading one document may take. It is read on a thread of its own, and whatever repeats itself there asks
 * {@link #check} whether it may go on. The processor's time of that thread is what counts, so that a busy machine
 * refuses nothing that a quiet one reads. Work that does not ask is left behind when its time is over.
 */
public final class Budget {
    private static final ScopedValue<Budget> CURRENT = ScopedValue.newInstance();

    /** Looking at the clock takes longer than what is usually done between two questions. */
    private static final int QUESTIONS_PER_LOOK = 16;

    /** On the clock so many times the time: a reading that waits for memory takes no time of its processor. */
    private static final int PATIENCE = 6;

    /** What does not ask has so much longer to come to the next question. */
    private static final long GRACE = Duration.ofSeconds(2).toNanos();

    /** For regular expressions over the longest paragraph; of it only what is used takes memory. */
    private static final long STACK = 64L << 20;

    private final long begun = System.nanoTime();
    private volatile long time;
    private volatile boolean byTheClock;
    private long reader;
    private int questions;

    private Budget(Duration time) {
        this.time = time.toNanos();
    }

    /** Does the work, or throws {@link Spent} where it takes more than it may; within another budget that one counts. */
    public static <T> T within(Duration time, Supplier<T> work) {
        return CURRENT.isBound() ? work.get() : new Budget(time).spendOn(work);
    }

    /** By then work with that time is over on the clock, even where it has not been given the processor. */
    public static Duration longest(Duration time) {
        return time.multipliedBy(PATIENCE).plusNanos(2 * GRACE);
    }

    /** Asked by whatever repeats itself as often as a document says. */
    public static void check() {
        if (CURRENT.isBound()) CURRENT.get().ask();
    }

    /** From here on another program recognises words in pictures: it has that much more time, and the clock counts. */
    public static void recognise(Duration more) {
        if (CURRENT.isBound()) CURRENT.get().recogniseFor(more);
    }

    private void recogniseFor(Duration more) {
        byTheClock = true;
        time += more.toNanos();
    }

    private <T> T spendOn(Supplier<T> work) {
        var reading = new FutureTask<>(() -> ScopedValue.where(CURRENT, this).call(work::get));
        var thread = new Thread(null, reading, "reading", STACK);
        thread.setDaemon(true);
        reader = thread.threadId();
        thread.start();
        try {
            return outcome(reading);
        } finally {
            thread.interrupt();
            thread.setPriority(Thread.MIN_PRIORITY);
        }
    }

    private <T> T outcome(FutureTask<T> reading) {
        while (true) {
            try {
                return reading.get(GRACE, TimeUnit.NANOSECONDS);
            } catch (TimeoutException slow) {
                if (isOver(GRACE)) throw outOfTime();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while reading", stopped);
            } catch (ExecutionException failure) {
                throw spent(failure.getCause());
            }
        }
    }

    private static RuntimeException spent(@Nullable Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError full -> Spent.memory();
            case StackOverflowError deep -> Spent.depth();
            case Error fault -> throw fault;
            case RuntimeException fault -> fault;
            case null, default -> new IllegalStateException(failure);
        };
    }

    private void ask() {
        if (++questions % QUESTIONS_PER_LOOK != 1) return;
        if (isOver(0)) throw outOfTime();
        if (clock() > Heap.MOMENT && Heap.isFull()) throw Spent.memory();
    }

    private boolean isOver(long grace) {
        if (clock() < time + grace) return false;
        return byTheClock || clock() >= PATIENCE * time + grace || processor() >= time + grace;
    }

    private long clock() {
        return System.nanoTime() - begun;
    }

    private long processor() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(reader);
    }

    private Spent outOfTime() {
        return Spent.time(Duration.ofNanos(time));
    }
}
