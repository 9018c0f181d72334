package uk.goldthread.intake.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documents of the invented region, which lie in the folder samples at the root of the project. */
final class Samples {
    private static final Path FOLDER = Path.of("..", "samples");

    private Samples() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** Every document; the folder's own README is none. */
    static List<Path> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }
}
