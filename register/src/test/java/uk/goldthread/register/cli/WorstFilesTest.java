package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.goldthread.register.access.Role.EDITOR;
import static uk.goldthread.register.access.Role.READER;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldthread.register.Refused;
import uk.goldthread.register.Seen;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.intake.DirectImport;
import uk.goldthread.register.intake.UploadedFile;

/** The worst files, by each way in: one plain sentence, nothing stored, and others are served meanwhile. */
class WorstFilesTest extends WebTest {
    private static final int MEGABYTES = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isRefusedWithOneSentence(WorstFile worst) throws Exception {
        var bytes = worst.bytes();
        try (var others = Executors.newSingleThreadExecutor()) {
            var reading = others.submit(() -> as(READER).get("/registers").status());
            assertThat(upload(worst, bytes).page().text()).contains(worst.sentence);
            assertThat(send(worst, bytes).body()).contains(worst.sentence);
            assertThatThrownBy(() -> accept(worst, bytes))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith(worst.sentence);
            assertThat(read(worst, bytes).errors().lines())
                    .singleElement()
                    .asString()
                    .contains(worst.fileName + ": " + worst.sentence);
            assertThat(reading.get()).isEqualTo(200);
        }
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() throws IOException {
        var file = folder.resolve("large.txt");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(MEGABYTES << 20);
        }
        var said = Said.by("read", file.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.errors())
                .isEqualTo(
                        "goldthread: %s: The file is larger than 100 MB. Split it and choose the part that you need.\n"
                                .formatted(file));
        assertThat(Said.by("import", file.toString(), "--register", "Worst").errors())
                .contains("is larger than 100 MB");
    }

    /** A file that takes longer than a browser waits has a page that tells how far it is. */
    private static Seen upload(WorstFile worst, byte[] bytes) {
        var answer = as(EDITOR).upload("/imports", "file", worst.fileName, bytes, Map.of());
        return answer.status() == 302 ? waitedFor(answer.location(), "text/html") : answer;
    }

    private static Seen send(WorstFile worst, byte[] bytes) {
        var answer = as(EDITOR)
                .ask("POST", "/imports?name=" + worst.fileName, "application/json", "application/octet-stream", bytes);
        return answer.status() == 202 ? waitedFor(answer.location(), "application/json") : answer;
    }

    private static Seen waitedFor(String path, String type) {
        while (reading() > 0) as(EDITOR).get(path, type);
        return as(EDITOR).get(path, type);
    }

    private void accept(WorstFile worst, byte[] bytes) {
        the(DirectImport.class)
                .accept(new UploadedFile(worst.fileName, bytes), "Worst", null, ORGANISATION, "Somebody");
    }

    private Said read(WorstFile worst, byte[] bytes) throws IOException {
        var file = folder.resolve(worst.fileName);
        Files.write(file, bytes);
        var said = Said.by("read", file.toString());
        assertThat(said.code()).isEqualTo(worst == WorstFile.NOTHING_OF_THE_KIND ? 0 : 2);
        return said;
    }

    private static int reading() {
        return count("state = 'reading'");
    }

    private static int stored() {
        return count("bytes is not null");
    }

    private static int count(String which) {
        return sql().sql("select count(*) from import where file_name like 'worst-%' and " + which)
                .query(Integer.class)
                .single();
    }
}
