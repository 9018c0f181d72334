package uk.goldthread.intake.read.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;

/**
 * Finds what parts the values of a text: the character by which the first records fall into the most even rows. Prose
 * has commas too, but seldom as many in one line as in the next, and a blank after each.
 */
public final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final Pattern IN_PROSE = Pattern.compile("[,;] ");
    private static final Pattern ANYWHERE = Pattern.compile("[,;]");
    private static final Pattern BREAK_IN_QUOTES = Pattern.compile("(?m)(^|\t)\"[^\"\t]*\n[^\"]*\"\\s*?(\t|$)");
    private static final int RECORDS = 60;
    private static final int CHARACTERS = 200_000;

    /** The part of the records that must have the same number of values. */
    private static final double EVEN = 0.7;

    private Delimiter() {}

    /** Of a file whose name says that it is delimited, the likeliest, else only one that leaves no doubt. */
    public static Optional<Character> of(String text, boolean named) {
        var sample = text.substring(0, Math.min(text.length(), CHARACTERS));
        Character best = null;
        double most = named ? 0 : EVEN;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score <= most || !named && isProse(sample, candidate)) continue;
            most = score;
            best = candidate;
        }
        return Optional.ofNullable(best).or(() -> named ? Optional.of(',') : Optional.empty());
    }

    /** Lines with tabs are as well read as plain text, unless a value goes over several lines. */
    private static boolean isProse(String sample, char delimiter) {
        if (delimiter == '\t') return !BREAK_IN_QUOTES.matcher(sample).find();
        return IN_PROSE.matcher(sample).results().count() * 2
                > ANYWHERE.matcher(sample).results().count();
    }

    /** The share of records with the usual number of values, times that number; 0 where that is one value. */
    private static double score(String sample, char delimiter) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int records = 0;
        try (var parser = CSVParser.parse(new StringReader(sample), CsvReader.lenient(delimiter))) {
            for (var record : parser) {
                if (record.stream().allMatch(String::isBlank)) continue;
                if (++records > RECORDS) break;
                sizes.merge(record.size(), 1, Integer::sum);
            }
        } catch (IOException | UncheckedIOException broken) {
            return 0;
        }
        return evenness(sizes, Math.min(records, RECORDS));
    }

    private static double evenness(Map<Integer, Integer> sizes, int records) {
        var usual = sizes.entrySet().stream().max(Map.Entry.comparingByValue());
        if (usual.isEmpty() || usual.get().getKey() < 2 || usual.get().getValue() < 2) return 0;
        double share = (double) usual.get().getValue() / records;
        return share < EVEN ? 0 : share * usual.get().getKey();
    }
}
