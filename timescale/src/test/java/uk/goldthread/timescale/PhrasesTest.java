package uk.goldthread.timescale;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every phrase of {@code phrases/*.tsv} and {@code told/*.tsv} and compares all that can be observed about the answer. */
class PhrasesTest {

    static Stream<Path> phrases() throws IOException, URISyntaxException {
        return files("phrases");
    }

    static Stream<Path> told() throws IOException, URISyntaxException {
        return files("told");
    }

    private static Stream<Path> files(String folder) throws IOException, URISyntaxException {
        return Files.list(Path.of(Objects.requireNonNull(PhrasesTest.class.getResource(folder))
                        .toURI()))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsEveryPhraseAsItsFileSays(Path file) throws IOException {
        assertThat(readOtherwise(file, Settings.DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("told")
    void readsWhatWasDoneAsPastWhereThatIsLeftToTheWords(Path file) throws IOException {
        assertThat(readOtherwise(file, Settings.AS_TOLD)).isEmpty();
    }

    private static List<String> readOtherwise(Path file, Settings settings) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .filter(line -> !read(line, settings).equals(line))
                .map(line -> read(line, settings))
                .toList();
    }

    /** The line as it would be if the file said what was read. */
    private static String read(String line, Settings settings) {
        String[] row = line.split("\t", -1);
        LocalDate reference = LocalDate.parse(row[1]);
        Timescale timescale = Timescale.parse(row[0], reference, settings);
        String flags = timescale.flags().stream().map(Flag::word).collect(joining(","));
        String read = Stream.of(
                        timescale.text(),
                        reference,
                        timescale.earliest(),
                        timescale.latest(),
                        timescale.kind().word(),
                        timescale.review(),
                        flags)
                .map(value -> Objects.toString(value, ""))
                .collect(joining("\t"));
        return read + lostInPlainEnglish(timescale, reference) + lostInEdtf(timescale);
    }

    private static String lostInPlainEnglish(Timescale timescale, LocalDate reference) {
        Timescale again = Timescale.parse(timescale.inWords(), reference);
        boolean same = Objects.equals(timescale.earliest(), again.earliest())
                && Objects.equals(timescale.latest(), again.latest())
                && rrules(timescale).equals(rrules(again));
        // Where a day does not exist, the words name it and a suggestion.
        return same || timescale instanceof Impossible ? "" : "\tbut \"" + timescale.inWords() + "\" is " + again;
    }

    private static List<String> rrules(Timescale timescale) {
        return timescale instanceof Recurring recurring ? recurring.rrules() : List.of();
    }

    private static String lostInEdtf(Timescale timescale) {
        Days days = timescale.edtf().isEmpty() ? new Days(null, null) : Days.ofEdtf(timescale.edtf());
        boolean same = Objects.equals(timescale.earliest(), days.first())
                && (timescale.kind() == Kind.ONWARDS || Objects.equals(timescale.latest(), days.last()));
        return same ? "" : "\tbut " + timescale.edtf() + " is " + days;
    }
}
