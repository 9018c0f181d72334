package uk.goldthread.bench.timescale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A reader from npm, run by {@code peers.mjs} in a process of its own. */
final class NodePeer implements Reader {

    private static final List<String> PACKAGES = List.of("chrono-node@2.10.3", "any-date-parser@2.2.4");

    private final Path folder;
    private final String name;

    private NodePeer(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Brings the readers into the build folder; none, with a sentence, where node or npm or the registry cannot be had. */
    static List<Reader> bring() throws InterruptedException {
        try {
            Path folder = folder();
            copyScript(folder);
            if (!Files.isDirectory(folder.resolve("node_modules/chrono-node"))) {
                List<String> command = new ArrayList<>(List.of(
                        "npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder.toString()));
                command.addAll(PACKAGES);
                run(command, "");
            }
            return List.of(new NodePeer(folder, "chrono-node"), new NodePeer(folder, "any-date-parser"));
        } catch (IOException e) {
            System.err.println("Without chrono-node and any-date-parser, which npm could not bring: " + e.getMessage());
            return List.of();
        }
    }

    private static Path folder() throws IOException {
        try {
            Path classes = Path.of(NodePeer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.createDirectories(classes.resolveSibling("peers"));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void copyScript(Path folder) throws IOException {
        try (var script = Objects.requireNonNull(NodePeer.class.getResourceAsStream("peers.mjs"), "peers.mjs")) {
            Files.copy(script, folder.resolve("peers.mjs"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Answer> read(List<Phrase> phrases) throws IOException, InterruptedException {
        return script(phrases, "read").lines().map(Answer::ofLine).toList();
    }

    @Override
    public double phrasesPerSecond(List<Phrase> phrases, int seconds) throws IOException, InterruptedException {
        return Double.parseDouble(script(phrases, String.valueOf(seconds)).strip());
    }

    private String script(List<Phrase> phrases, String argument) throws IOException, InterruptedException {
        String lines = String.join("\n", phrases.stream().map(Phrase::line).toList());
        return run(List.of("node", folder.resolve("peers.mjs").toString(), name, argument), lines);
    }

    private static String run(List<String> command, String input) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread writer = Thread.startVirtualThread(() -> write(process, input));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        writer.join();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return output;
    }

    private static void write(Process process, String input) {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
