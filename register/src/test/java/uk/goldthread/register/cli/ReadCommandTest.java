package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String ACTIONS = "Ref\tAction\tOwner\tBy when\n1\tMend the gate\tClerk\tMay 2031\n";

    @TempDir
    Path folder;

    @Test
    void aFolderOfDocumentsIsReadWhateverIsAmongThem() throws IOException {
        for (int i = 0; i < 40; i++) write("in/%d/actions-%d.txt".formatted(i % 4, i), ACTIONS);
        write("in/empty.docx", "");
        write("in/2/cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type");
        var said = read("in", "--out", "out");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.errors())
                .contains("empty.docx: The file is empty.")
                .contains("cut.pdf: The file is damaged or cut short.")
                .endsWith("42 of 42 documents done: 40 read, 0 there already, 2 refused\n");
        assertThat(written()).hasSize(40).contains("0/actions-0.txt.json", "3/actions-39.txt.json");
        assertThat(Files.readString(folder.resolve("out/0/actions-0.txt.json"))).contains("Mend the gate");
    }

    @Test
    void aRunThatWasBrokenOffGoesOn() throws IOException {
        for (int i = 0; i < 6; i++) write("in/actions-" + i + ".txt", ACTIONS);
        write("out/actions-0.txt.json", "kept");
        write("out/actions-1.txt.json.part", "{\"docu");
        var said = read("in", "--out", "out");
        assertThat(said.code()).isZero();
        assertThat(said.errors()).endsWith("6 of 6 documents done: 5 read, 1 there already, 0 refused\n");
        assertThat(Files.readString(folder.resolve("out/actions-0.txt.json"))).isEqualTo("kept");
        assertThat(written()).hasSize(6).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void whatIsWrittenAmongTheDocumentsIsNoDocument() throws IOException {
        write("one/actions.txt", ACTIONS);
        write("two/actions.txt", ACTIONS);
        for (int run = 0; run < 2; run++) {
            assertThat(read("one", "--out", "one").errors()).contains("1 of 1 documents done");
            assertThat(read("two", "--out", "two/drafts").errors()).contains("1 of 1 documents done");
        }
    }

    @Test
    void twoDocumentsOfOneNameDoNotTakeEachOthersPlace() throws IOException {
        write("a/actions.txt", ACTIONS);
        write("b/actions.txt", ACTIONS);
        var said = Said.by("read", at("a/actions.txt"), at("b/actions.txt"), at("a/actions.txt"), "--out", at("out"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.errors())
                .contains(at("b/actions.txt") + ": It would be written where that of " + at("a/actions.txt") + " is.");
        assertThat(written()).containsExactly("actions.txt.json");
    }

    @Test
    void theFolderForTheDraftsIsNoFile() throws IOException {
        write("actions.txt", ACTIONS);
        var said = read("actions.txt", "--out", "actions.txt");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.errors())
                .isEqualTo("goldthread: %s is a file. Say with --out the folder into which the drafts are to go.\n"
                        .formatted(at("actions.txt")));
    }

    @Test
    void ofADocumentWithNothingOfTheKindTheWordsAreGivenAndOneSentence() throws IOException {
        write("poem.txt", "The river bends.\n\nThe heron stands.\n");
        var said = read("poem.txt");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("The heron stands.");
        assertThat(said.errors())
                .isEqualTo(
                        "goldthread: %s: The document holds no recommendations, actions or milestones. Choose the one that lists them.\n"
                                .formatted(at("poem.txt")));
        assertThat(Said.by("compare", at("poem.txt"), at("poem.txt")).code()).isEqualTo(2);
    }

    @Test
    void signsThatCommandATerminalAreNotRepeated() {
        assertThat(read("no\u001B[2Jsuch.txt").errors())
                .contains("no\uFFFD[2Jsuch.txt")
                .doesNotContain("\u001B");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    /** Every argument that is no option is a path within the folder. */
    private Said read(String... arguments) {
        var paths = Stream.of(arguments).map(word -> word.startsWith("--") ? word : at(word));
        return Said.by(Stream.concat(Stream.of("read"), paths).toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        var out = folder.resolve("out");
        try (var inside = Files.walk(out)) {
            return inside.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
