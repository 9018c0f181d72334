package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    private static final String REPORT = "../samples/marrowdale-flood-review.docx";
    private static final String NEXT_REPORT = "../samples/marrowdale-flood-review-march-2026.txt";

    @Test
    void documentsThatDifferEndWithOneAndSayWhat() {
        var said = compare(REPORT, NEXT_REPORT);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("New\n  M.15  That every valley rehearses")
                .contains("Gone\n  M.14  ")
                .contains(
                        "Silently reworded: That pumps, barriers and dry clothing for [-two-] {+one+} hundred people");
        assertThat(said.errors()).isEmpty();
    }

    @Test
    void aDocumentAndItselfEndWithZero() {
        var said = compare(REPORT, REPORT);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("14 same");
    }

    @Test
    void asJsonTheCountsStandFirst() {
        var tree = JsonMapper.shared()
                .readTree(compare(REPORT, NEXT_REPORT, "--format", "json").out());
        assertThat(tree.at("/counts/new").asInt()).isEqualTo(1);
        assertThat(tree.at("/counts/slipped").asInt()).isEqualTo(2);
        assertThat(tree.at("/gone/0/reference").asString()).isEqualTo("M.14");
        assertThat(tree.at("/changed/0/differences/0/kind").asString()).isEqualTo("status");
    }

    @Test
    void whatCannotBeReadIsSaidInOneSentence(@TempDir Path folder) throws Exception {
        var picture = folder.resolve("picture.docx");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        var said = compare(REPORT, picture.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.errors())
                .isEqualTo("goldthread: " + picture
                        + ": The file is a picture, not a Word document. Choose the document itself.\n");
        assertThat(compare(REPORT, "nowhere.docx").errors()).contains("nowhere.docx cannot be opened");
    }

    private static Said compare(String... arguments) {
        return Said.by(Stream.concat(Stream.of("compare"), Stream.of(arguments)).toArray(String[]::new));
    }
}
