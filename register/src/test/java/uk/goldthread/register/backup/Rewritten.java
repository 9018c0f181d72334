package uk.goldthread.register.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A backup in which somebody who knows its form has rewritten one part, so that the archive itself is whole. */
final class Rewritten {

    private Rewritten() {}

    static void copy(Path from, Path to, String part, UnaryOperator<String> rewriting) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(from));
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.readAllBytes();
                out.write(entry.getName().equals(part) ? rewritten(content, rewriting) : content);
                out.closeEntry();
            }
        }
    }

    private static byte[] rewritten(byte[] content, UnaryOperator<String> rewriting) {
        var before = new String(content, StandardCharsets.UTF_8);
        var after = rewriting.apply(before);
        assertThat(after).as("the rewritten part").isNotEqualTo(before);
        return after.getBytes(StandardCharsets.UTF_8);
    }
}
