package uk.goldthread.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import uk.goldthread.bench.intake.CalibrationBench;
import uk.goldthread.bench.reading.ReadingBench;
import uk.goldthread.bench.register.AcceptBench;
import uk.goldthread.bench.register.LoadBench;
import uk.goldthread.bench.register.RegisterBench;
import uk.goldthread.bench.register.StartBench;
import uk.goldthread.bench.timescale.TimescaleBench;

/** Runs the measurement that is named first, with the arguments that follow. */
public final class Bench {

    /** One measurement: prints what it found, as the rows of a table. */
    @FunctionalInterface
    public interface Measurement {
        void run(String[] arguments) throws Exception;
    }

    private static final Map<String, Measurement> MEASUREMENTS = new TreeMap<>(Map.of(
            "timescale", TimescaleBench::run,
            "reading", ReadingBench::run,
            "register", RegisterBench::run,
            "accept", AcceptBench::run,
            "load", LoadBench::run,
            "start", StartBench::run,
            "calibration", CalibrationBench::run));

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var measurement = arguments.length == 0 ? null : MEASUREMENTS.get(arguments[0]);
        if (measurement == null) {
            System.err.println("goldthread bench: say which measurement to run: " + MEASUREMENTS.keySet());
            System.exit(2);
        } else {
            measurement.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
    }
}
