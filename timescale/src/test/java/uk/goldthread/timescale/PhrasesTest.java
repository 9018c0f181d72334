package uk.goldthread.timescale;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every phrase of {@code phrases/*.tsv} and compares all that can be observed about the answer. */
class PhrasesTest {

    @TestFactory
    Stream<DynamicContainer> readsEveryPhraseAsItsFileSays() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(PhrasesTest.class.getResource("phrases")).toURI());
        return Files.list(folder)
                .sorted()
                .map(file ->
                        DynamicContainer.dynamicContainer(file.getFileName().toString(), testsOf(file)));
    }

    private static Stream<DynamicTest> testsOf(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> DynamicTest.dynamicTest(row[0], () -> reads(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reads(String[] row) {
        Timescale timescale = Timescale.parse(row[0], LocalDate.parse(row[1]));
        assertThat(answer(timescale)).isEqualTo(Stream.of(row).skip(2).collect(joining("\t")));
        assertThat(timescale.text()).isEqualTo(row[0]);
        readsBack(timescale, LocalDate.parse(row[1]));
    }

    /** In plain English and in EDTF; where a day does not exist, both name a suggestion. */
    private static void readsBack(Timescale timescale, LocalDate reference) {
        if (timescale instanceof Impossible) {
            return;
        }
        Timescale again = Timescale.parse(timescale.inWords(), reference);
        assertThat(again.earliest()).as(timescale.inWords()).isEqualTo(timescale.earliest());
        assertThat(again.latest()).as(timescale.inWords()).isEqualTo(timescale.latest());
        if (timescale instanceof Recurring recurring) {
            assertThat(((Recurring) again).rrules()).as(timescale.inWords()).isEqualTo(recurring.rrules());
        }
        if (!timescale.edtf().isEmpty()) {
            assertThat(Days.ofEdtf(timescale.edtf()).first())
                    .as(timescale.edtf())
                    .isEqualTo(timescale.earliest());
        }
    }

    private static String answer(Timescale timescale) {
        String flags = timescale.flags().stream().map(Flag::word).collect(joining(","));
        return Stream.of(
                        timescale.earliest(),
                        timescale.latest(),
                        timescale.kind().word(),
                        timescale.review(),
                        flags)
                .map(value -> Objects.toString(value, ""))
                .collect(joining("\t"));
    }
}
