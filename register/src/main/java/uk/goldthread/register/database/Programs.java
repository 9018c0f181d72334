package uk.goldthread.register.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.goldthread.register.Refused;

/** Runs PostgreSQL's programs to their end. */
final class Programs {

    private Programs() {}

    /** Runs a program; what it said is the reason where it fails. */
    static void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("goldthread-postgres", ".log");
        try {
            // A file, not a pipe: the server that pg_ctl leaves behind would keep a pipe open for ever.
            Process process = new ProcessBuilder(asOrdinaryUser(command))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (waitFor(process) != 0) {
                throw new Refused("PostgreSQL could not be started: " + reasonIn(said));
            }
        } finally {
            Files.delete(said);
        }
    }

    /**
     * PostgreSQL refuses to run as root. A user namespace without a mapping makes root an ordinary user who still owns
     * the files.
     */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Refused("Stopped while PostgreSQL was starting.", stopped);
        }
    }

    private static String reasonIn(Path said) throws IOException {
        List<String> lines = Files.readAllLines(said).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.stream()
                .filter(line -> line.contains("error:") || line.contains("FATAL:") || line.contains("unshare:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "it gave no reason" : lines.getLast());
    }
}
