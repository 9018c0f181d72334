package uk.goldthread.bench.reading;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.goldthread.bench.LiveMemory;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.read.DocumentReader;

/**
 * What reading takes beside the bare parse of the same file by the format's own library, by turns in one process, in
 * time of the processor; all that the program's other threads do for it is counted in.
 */
public final class ReadingBench {
    private static final Intake.Options OPTIONS = Intake.Options.asOf(LocalDate.of(2031, 9, 1));
    /** For so long the optimising compiler is at work; its time is the process's too. */
    private static final double WARM_SECONDS = 45;

    private static final double SECONDS = 10;
    private static final int FEWEST = 3;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReadingBench() {}

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** @param arguments files to read; without any, large ones are made */
    public static void run(String[] arguments) throws IOException {
        System.out.println(
                "| file | KB | bare parse, ms | read, ms | of the bare | with all steps, ms | of the bare | heap, MB |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (var file : files(arguments).entrySet()) measure(file.getKey(), file.getValue());
    }

    private static Map<String, byte[]> files(String[] named) throws IOException {
        if (named.length == 0) return LargeDocuments.all();
        var files = new LinkedHashMap<String, byte[]>();
        for (var name : named) files.put(Path.of(name).getFileName().toString(), Files.readAllBytes(Path.of(name)));
        return files;
    }

    private static void measure(String name, byte[] bytes) throws IOException {
        var parse = BareParse.of(name);
        Work[] works = {
            () -> parse.characters(bytes),
            () -> DocumentReader.read(bytes, name, OPTIONS.limits()),
            () -> whole(bytes, name)
        };
        repeat(works, WARM_SECONDS);
        var times = repeat(works, SECONDS);
        System.out.printf(
                "| %s | %,d | %.1f | %.1f | %.2f | %.1f | %.2f | %.0f |%n",
                name,
                bytes.length / 1_000,
                times[0],
                times[1],
                times[1] / times[0],
                times[2],
                times[2] / times[0],
                LiveMemory.megabytesDuring(() -> whole(bytes, name)));
    }

    private static void whole(byte[] bytes, String name) {
        if (Intake.read(bytes, name, OPTIONS) instanceof Reading.Unreadable(var sentence))
            throw new IllegalStateException(name + ": " + sentence);
    }

    /** By turns, so that whatever else the machine does lengthens each alike; the milliseconds of each. */
    private static double[] repeat(Work[] works, double seconds) throws IOException {
        var spent = new long[works.length];
        int rounds = 0;
        while (rounds < FEWEST || total(spent) < seconds * 1e9) {
            for (int i = 0; i < works.length; i++) {
                long before = PROCESS.getProcessCpuTime();
                works[i].run();
                spent[i] += PROCESS.getProcessCpuTime() - before;
            }
            rounds++;
        }
        var milliseconds = new double[works.length];
        for (int i = 0; i < works.length; i++) milliseconds[i] = spent[i] / 1e6 / rounds;
        return milliseconds;
    }

    private static long total(long[] spent) {
        long total = 0;
        for (long one : spent) total += one;
        return total;
    }
}
