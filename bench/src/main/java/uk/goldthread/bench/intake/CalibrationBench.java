package uk.goldthread.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.DraftCommitment;

/**
 * {@code ./goldthread bench calibration DOCUMENTS ANSWERS ...}: how sure the intake says that it is of a commitment, and how
 * often it is right. It is right where the answers have a commitment with those words, and its owners and last day are
 * theirs. An answer's file has the document's name and ends in {@code .json}.
 */
public final class CalibrationBench {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final class Bucket {
        int readings;
        int right;

        void count(boolean isRight) {
            readings++;
            if (isRight) right++;
        }
    }

    private final Map<Double, Bucket> buckets = new TreeMap<>();

    private CalibrationBench() {}

    public static void run(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments.length % 2 != 0)
            throw new IllegalArgumentException("calibration: name pairs of folders, of documents and of their answers");
        var bench = new CalibrationBench();
        for (int i = 0; i < arguments.length; i += 2) bench.folder(Path.of(arguments[i]), Path.of(arguments[i + 1]));
        bench.print();
    }

    private void folder(Path documents, Path answers) throws IOException {
        try (var files = Files.list(documents)) {
            for (var document : files.sorted().toList()) {
                var answer = answers.resolve(baseName(document) + ".json");
                if (Files.exists(answer)) document(document, MAPPER.readTree(Files.readAllBytes(answer)));
            }
        }
    }

    private static String baseName(Path document) {
        var name = document.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private void document(Path document, JsonNode gold) throws IOException {
        if (!gold.has("commitments")) return;
        if (Intake.read(document, Intake.Options.asOf(SOME_DAY)) instanceof Reading.Read read)
            compare(read.draft().commitments(), answers(gold, "commitments"), answers(gold, "optional"));
    }

    private static List<Answer> answers(JsonNode gold, String key) {
        return gold.path(key).valueStream().map(Answer::of).toList();
    }

    /** Each answer counts for the shortest reading that holds it, and each reading once. */
    private void compare(List<DraftCommitment> readings, List<Answer> answers, List<Answer> optional) {
        var free = new ArrayList<>(readings);
        free.sort(Comparator.comparingInt(reading -> reading.text().length()));
        var open = new HashSet<>(answers);
        for (var reading : free) {
            var answer = answers.stream()
                    .filter(open::contains)
                    .filter(candidate -> candidate.isOf(reading))
                    .findFirst();
            answer.ifPresent(open::remove);
            if (answer.isEmpty() && optional.stream().anyMatch(candidate -> candidate.isOf(reading))) continue;
            buckets.computeIfAbsent(reading.confidence(), says -> new Bucket())
                    .count(answer.filter(right -> right.agrees(reading)).isPresent());
        }
    }

    private void print() {
        System.out.printf("| says | readings | right | share |%n| ---: | ---: | ---: | ---: |%n");
        buckets.forEach((says, bucket) -> System.out.printf(
                "| %.2f | %d | %d | %.3f |%n",
                says, bucket.readings, bucket.right, (double) bucket.right / bucket.readings));
    }
}
