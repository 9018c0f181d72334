package uk.goldthread.timescale;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of every phrase of {@code said.tsv}: in words, what it replaces and by whom, what it is counted from, its rules. */
class SaidTest {

    private static final LocalDate REFERENCE = LocalDate.of(2009, 11, 16);

    @Test
    void everyPhraseIsSaidAgainAsItsLineSays() throws IOException {
        List<String> otherwise = lines().stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .map(phrase -> phrase + "\t" + said(Timescale.parse(phrase, REFERENCE)))
                .toList();
        assertThat(otherwise).isEqualTo(lines());
    }

    private static String said(Timescale timescale) {
        Stream<String> earlier = timescale.earlier().stream().map(SaidTest::earlier);
        Stream<String> replacedBy = Stream.ofNullable(timescale.replacedBy());
        return Stream.of(Stream.of(timescale.inWords()), earlier, replacedBy, details(timescale))
                .flatMap(part -> part)
                .collect(joining(" | "));
    }

    private static String earlier(Timescale timescale) {
        String flags = timescale.flags().isEmpty() ? "" : " " + timescale.flags();
        return "was " + timescale.text() + " = " + timescale.edtf() + flags;
    }

    private static Stream<String> details(Timescale timescale) {
        return switch (timescale) {
            case Relative relative ->
                Stream.concat(
                        Stream.ofNullable(relative.anchor()).map(anchor -> "from " + anchor),
                        Stream.ofNullable(relative.length())
                                .map(length ->
                                        length.count() + " " + length.unit() + (relative.whole() ? " whole" : "")));
            case Recurring recurring ->
                Stream.of(
                        recurring.rrules().toString(),
                        String.valueOf(recurring.rrule()),
                        "next " + recurring.nextOccurrence(REFERENCE));
            default -> Stream.empty();
        };
    }

    private static List<String> lines() throws IOException {
        try (var stream = Objects.requireNonNull(SaidTest.class.getResourceAsStream("said.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
