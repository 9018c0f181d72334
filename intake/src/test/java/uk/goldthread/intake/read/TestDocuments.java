package uk.goldthread.intake.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.goldthread.intake.tree.Source;

/** Documents that only their own program can write. traits.fodt is written by hand, LibreOffice makes the others of it. */
public final class TestDocuments {
    private static final Path FOLDER = Path.of("src", "test", "documents");

    private TestDocuments() {}

    public static Source read(String name) {
        try {
            return Trees.read(Files.readAllBytes(FOLDER.resolve(name)), name);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
