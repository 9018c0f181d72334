package uk.goldthread.register.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.timescale.Flag;
import uk.goldthread.timescale.Timescale;

/** {@code goldthread timescale}: words about time on standard input, their days on standard output. */
@Command(
        name = "timescale",
        mixinStandardHelpOptions = true,
        description = {
            "Reads words about time, a phrase a line, each with a TAB and its reference date where it has one of its own.",
            "Prints for each line: earliest, latest, kind, review, flags, edtf, parted by TABs."
        },
        footer = Goldthread.EXIT_CODES)
public final class TimescaleCommand implements Callable<Integer> {

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The reference date of lines that have none; today otherwise.")
    private @Nullable LocalDate date;

    @Option(
            names = "--bench",
            paramLabel = "SECONDS",
            description = "Reads the lines over and over for so long, and prints how many phrases that were.")
    private double bench;

    @Spec
    private CommandSpec spec;

    private final InstantSource clock;

    public TimescaleCommand() {
        this(InstantSource.system());
    }

    TimescaleCommand(InstantSource clock) {
        this.clock = clock;
    }

    private record Phrase(String text, LocalDate reference) {
        Timescale read() {
            return Timescale.parse(text, reference);
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if (bench > 0) {
            bench(allOf(in), out);
        } else {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(answer(phrase(line, ++number).read()));
            }
        }
        out.flush();
        return 0;
    }

    private List<Phrase> allOf(BufferedReader in) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            phrases.add(phrase(line, phrases.size() + 1));
        }
        if (phrases.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--bench reads phrases from standard input, and there are none.");
        }
        return phrases;
    }

    private Phrase phrase(String line, int number) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0 || tab == line.length() - 1) {
            return new Phrase(tab < 0 ? line : line.substring(0, tab), reference());
        }
        String words = line.substring(tab + 1).strip();
        try {
            return new Phrase(line.substring(0, tab), LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Line " + number + ": \"" + words + "\" after the TAB is not a date; write it as YYYY-MM-DD.");
        }
    }

    private LocalDate reference() {
        return date != null ? date : AsAt.dayOf(clock.instant());
    }

    private static String answer(Timescale timescale) {
        return String.join(
                "\t",
                day(timescale.earliest()),
                day(timescale.latest()),
                timescale.kind().word(),
                day(timescale.review()),
                timescale.flags().stream().map(Flag::word).collect(Collectors.joining(",")),
                timescale.edtf());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void bench(List<Phrase> phrases, PrintWriter out) {
        run(phrases, bench / 2);
        long start = System.nanoTime();
        long count = run(phrases, bench);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "BENCH\t%d\t%.3f%n", count, seconds);
    }

    /** Reads whole rounds until the time is over; no compiler may leave out what somebody might still look at. */
    private static long run(List<Phrase> phrases, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long count = 0;
        while (System.nanoTime() < end) {
            for (Phrase phrase : phrases) Reference.reachabilityFence(phrase.read());
            count += phrases.size();
        }
        return count;
    }
}
