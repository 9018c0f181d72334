package uk.goldthread.bench.timescale;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import uk.goldthread.timescale.Timescale;

/** Phrases a second of our reader, by the clock: on a machine that does nothing else. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class PhraseBenchmark {

    private final List<Phrase> phrases = TimescaleBench.phrases();
    private int next;

    static void run() throws RunnerException {
        var options = new OptionsBuilder()
                .include(PhraseBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .build();
        new Runner(options).run();
    }

    /** A phrase that was not read for 99,999 phrases. */
    @Benchmark
    public Timescale parse() {
        Phrase phrase = phrases.get(next);
        next = next + 1 == phrases.size() ? 0 : next + 1;
        return Timescale.parse(phrase.text(), phrase.reference());
    }
}
