package uk.goldthread.bench.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code goldthread serve} as a process of its own, started as the front door starts it, with the PostgreSQL that it brings. */
record Service(Process process, int port, String link, double secondsToFirstPage) implements AutoCloseable {

    /** What {@code ./goldthread serve} gives to Java. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx1g");

    static Service start(Path data, int port) throws IOException {
        long start = System.nanoTime();
        var command = Stream.of(
                        List.of(ProcessHandle.current().info().command().orElseThrow()),
                        OPTIONS,
                        List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")),
                        List.of("uk.goldthread.register.cli.Goldthread", "serve"),
                        List.of("--data", data.toString(), "--port", String.valueOf(port)))
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        var line = process.inputReader().readLine();
        if (line == null) throw new IllegalStateException("The service did not start.");
        new Visitor(port).get("/sign-in");
        return new Service(
                process,
                port,
                line.replaceFirst("Open http://[^/]+(/\\S+)? .*", "$1"),
                (System.nanoTime() - start) / 1e9);
    }

    /** Of the application alone and of its PostgreSQL with all its processes: shared pages are shared out among them. */
    record Memory(double application, double database) {

        @Override
        public String toString() {
            return "%.0f MB and PostgreSQL %.0f MB".formatted(application, database);
        }
    }

    Memory memory(Path data) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        var server = ProcessHandle.of(postmaster).orElseThrow();
        double database = Stream.concat(Stream.of(server), server.descendants())
                .mapToDouble(one -> megabytes(one.pid()))
                .sum();
        return new Memory(megabytes(process.pid()), database);
    }

    /** A process of the database may end while it is looked at. */
    private static double megabytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        stop(process);
    }

    /** It stops its PostgreSQL before it ends. */
    private static void stop(Process process) {
        process.toHandle().destroy();
        process.onExit().join();
    }
}
