package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.register.ChildJvm;
import uk.goldthread.register.Visitor;

/** {@code goldthread serve} as a process of its own, which logs into a file. */
final class Serving implements AutoCloseable {

    private static final Pattern SAID = Pattern.compile("Open http://127\\.0\\.0\\.1:\\d+(/\\S+)? .*");

    private final Process process;
    private final int port;
    private final String firstLink;

    private Serving(Process process, int port, String firstLink) {
        this.process = process;
        this.port = port;
        this.firstLink = firstLink;
    }

    /** Waits until it says where to open it. */
    static Serving start(Path log, Map<String, String> environment, String... options) throws IOException {
        int port = freePort();
        List<String> arguments = Stream.concat(
                        Stream.of("serve", "--no-samples", "--port", String.valueOf(port)), Stream.of(options))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(ChildJvm.command(Goldthread.class, arguments));
        builder.environment().putAll(environment);
        Process process = builder.redirectError(log.toFile()).start();
        String line = process.inputReader().readLine();
        assertThat(line).as(() -> read(log)).matches(SAID);
        var said = SAID.matcher(line);
        said.matches();
        return new Serving(process, port, said.group(1));
    }

    /** The path of the link that signs the first administrator in. */
    String firstLink() {
        return firstLink;
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    int port() {
        return port;
    }

    /** Asks it to stop, as the system does that looks after it, and waits until it has. */
    int stop() {
        process.toHandle().destroy();
        return ended();
    }

    void kill() {
        process.toHandle().destroyForcibly();
        ended();
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }

    private int ended() {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
