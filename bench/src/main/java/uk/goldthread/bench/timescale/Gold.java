package uk.goldthread.bench.timescale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A phrase with its right answer. */
record Gold(Phrase phrase, Answer right, String kind) {

    /** Of a file with a row for each: phrase, reference, earliest, latest and kind, with tabs between them. */
    static List<Gold> of(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("phrase\t"))
                .map(line -> line.split("\t", -1))
                .map(row -> new Gold(new Phrase(row[0], LocalDate.parse(row[1])), new Answer(row[2], row[3]), row[4]))
                .toList();
    }
}
