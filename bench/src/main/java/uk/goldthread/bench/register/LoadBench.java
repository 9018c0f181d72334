package uk.goldthread.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * {@code ./goldthread bench load [SECONDS]}: 50 people read and 10 write in the sample region at once, each a second after
 * the last answer, for five minutes.
 */
public final class LoadBench {

    private static final int PORT = 19_591;
    private static final int READERS = 50;
    private static final int WRITERS = 10;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final String EMAIL = "linnet@marrowdale.example";
    private static final String REGION = "Marrowdale Regional Forum";
    private static final Pattern COMMITMENT = Pattern.compile("/registers/[a-z0-9-]+/commitments/[0-9a-f-]{36}");
    private static final List<String> LISTS = List.of(
            "/registers",
            "/registers/flood-review",
            "/registers/flood-review?open=true&order=owner",
            "/registers/flood-review?as-at=2025-09-12",
            "/registers/wexcombe-access-and-equality-group?overdue=true",
            "/registers/harrowfen-equality-plan");

    private final Queue<Double> reading = new ConcurrentLinkedQueue<>();
    private final Queue<Double> writing = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> errors = new ConcurrentLinkedQueue<>();
    private final long end;

    private LoadBench(int seconds) {
        this.end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }

    public static void run(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length == 0 ? 300 : Integer.parseInt(arguments[0]);
        var data = Files.createTempDirectory("goldthread-load");
        try (var service = Service.start(data, PORT)) {
            var people = people(service);
            var before = service.memory(data);
            var load = new LoadBench(seconds);
            load.run(people);
            load.print();
            System.out.printf("memory before: %s; after: %s%n", before, service.memory(data));
        }
    }

    private static List<Visitor> people(Service service) {
        new Visitor(service.port()).settingUpBy(service.link(), EMAIL, REGION);
        var people = new ArrayList<Visitor>();
        while (people.size() < READERS + WRITERS) people.add(new Visitor(service.port()).signedIn(EMAIL));
        return people;
    }

    private void run(List<Visitor> people) throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int n = 0; n < people.size(); n++) {
            int person = n;
            Consumer<Integer> work = n < READERS
                    ? round -> read(people.get(person), person + round)
                    : round -> write(people.get(person), person, round);
            threads.add(Thread.ofVirtual().start(() -> work(work)));
        }
        for (var thread : threads) thread.join();
    }

    private void work(Consumer<Integer> work) {
        for (int round = 0; System.nanoTime() < end; round++) {
            try {
                work.accept(round);
            } catch (RuntimeException failure) {
                errors.add(failure);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** A list, and then one of its commitments. */
    private void read(Visitor visitor, int number) {
        var page = new String[1];
        reading.add(Stopwatch.of(() -> page[0] = visitor.get(LISTS.get(number % LISTS.size()))));
        var commitment = COMMITMENT.matcher(page[0]);
        if (!commitment.find()) return;
        LockSupport.parkNanos(LOOK.toNanos());
        reading.add(Stopwatch.of(() -> visitor.get(commitment.group())));
    }

    /** The form and what it says, as one. */
    private void write(Visitor visitor, int person, int round) {
        var words = "Sweep lane %d of ward %d.".formatted(round, person);
        writing.add(Stopwatch.of(() -> visitor.post(
                "/registers/tilbrook-parish-assets/commitments/new",
                Map.of("kind", "action", "text", words, "owners", "Lane wardens", "day", "2 March 2026"))));
    }

    private void print() {
        System.out.printf(
                "| %d people | requests | middle, ms | slowest hundredth, ms | slowest, ms |%n| --- | ---: | ---: | ---: | ---: |%n",
                READERS + WRITERS);
        row("pages read by " + READERS, reading);
        row("commitments recorded by " + WRITERS + ", form and all", writing);
        System.out.println("errors: " + errors.size() + (errors.isEmpty() ? "" : ", first: " + errors.peek()));
    }

    private static void row(String what, Queue<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "| %s | %,d | %,.0f | %,.0f | %,.0f |%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                Arrays.stream(sorted).max().orElseThrow());
    }
}
