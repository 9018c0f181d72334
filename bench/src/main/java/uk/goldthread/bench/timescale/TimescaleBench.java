package uk.goldthread.bench.timescale;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import uk.goldthread.timescale.Timescale;

/**
 * {@code ./goldthread bench timescale [GOLD-FILE | --jmh]}: speed over generated phrases that are all different, allocation, whether a
 * long text takes its share of time and no more, and, with a file of phrases and their right answers, speed over these and
 * accuracy by kind; with
 * {@code --jmh} our reader alone, as JMH measures it.
 */
public final class TimescaleBench {

    private static final LocalDate REFERENCE = LocalDate.of(2009, 11, 16);
    private static final int PHRASES = 100_000;
    private static final int SECONDS = 2;
    private static final String ROW = "31 March 2010, then Q2 2010/11; reviewed each Autumn, by Cabinet. ";
    private static final int MEGABYTE = 1_000_000;
    private static final int READINGS = 5;

    private TimescaleBench() {}

    public static void run(String[] arguments) throws IOException, InterruptedException, RunnerException {
        if (arguments.length > 0 && arguments[0].equals("--jmh")) {
            PhraseBenchmark.run();
            return;
        }
        List<Reader> readers = new ArrayList<>(List.of(new Goldthread()));
        readers.addAll(NodePeer.bring());
        readers.add(new Natty());
        List<Phrase> phrases = phrases();
        System.out.println("Generated phrases, all different:");
        speed(readers, phrases);
        System.out.printf("%nallocated: %,d bytes a phrase%n", Loop.bytesPerPhrase(phrases, Goldthread::latest));
        length();
        if (arguments.length > 0) {
            List<Gold> gold = Gold.of(Path.of(arguments[0]));
            System.out.println("\nThe phrases of that file, over and over:");
            speed(readers, gold.stream().map(Gold::phrase).toList());
            Accuracy.print(readers, gold);
        }
    }

    /** All different. */
    static List<Phrase> phrases() {
        return GeneratedPhrases.of(PHRASES, REFERENCE);
    }

    private static void speed(List<Reader> readers, List<Phrase> phrases) throws IOException, InterruptedException {
        System.out.printf(
                "| reader | phrases per second of the processor | ours is faster by |%n| --- | ---: | ---: |%n");
        double ours = 0;
        for (Reader reader : readers) {
            double rate = reader.phrasesPerSecond(phrases, SECONDS);
            ours = ours == 0 ? rate : ours;
            System.out.printf("| %s | %,.0f | %,.1f |%n", reader.name(), rate, ours / rate);
        }
    }

    /** Ten times the text, in proportion ten times as long. */
    private static void length() {
        double one = seconds(MEGABYTE);
        double ten = seconds(10 * MEGABYTE);
        System.out.printf("one phrase of 1 MB: %.3f s; of 10 MB: %.3f s, %.1f times as long%n", one, ten, ten / one);
    }

    /** Of the processor, with the collection of garbage: the fastest of so many readings. */
    private static double seconds(int length) {
        String text = ROW.repeat(length / ROW.length());
        double fastest = Double.MAX_VALUE;
        for (int reading = 0; reading < READINGS; reading++) {
            long start = Loop.processorNanos();
            Timescale.parse(text, REFERENCE);
            fastest = Math.min(fastest, (Loop.processorNanos() - start) / 1e9);
        }
        return fastest;
    }
}
