package uk.goldthread.intake.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real documents that lie beside the project where its makers have them. Tests that need them are skipped aloud elsewhere. */
public final class Seeds {
    private Seeds() {}

    public static List<Path> texts() throws IOException {
        return in("seeds", ".txt");
    }

    public static List<Path> samples(String extension) throws IOException {
        return in("samples", extension);
    }

    private static List<Path> in(String folder, String extension) throws IOException {
        var found = folder(folder);
        assumeTrue(found != null, "no folder shared/" + folder + " beside the project, so real documents are not read");
        try (var files = Files.list(found)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder(String name) {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var shared = at.resolve("shared").resolve(name);
            if (Files.isDirectory(shared)) return shared;
        }
        return null;
    }
}
