package uk.goldthread.intake.recognise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Fold;

/**
 * The fingerprint of how a table is laid out: of its headings in their order, or of how many columns it has where it has
 * none. Documents from the same hand have the same layouts, so that what a person says of the columns of one holds for the
 * next. Case, marks and blanks do not matter; a heading more or less does.
 *
 * @param hash of those words, so that nothing of the document can be read from it
 */
public record Layout(String hash) {

    /** Of a healed table. */
    static Layout of(Table table) {
        int width = width(table);
        var words = Recognise.heading(table)
                .map(heading -> IntStream.range(0, width)
                        .mapToObj(column -> Fold.of(heading.words(column).text()))
                        .collect(Collectors.joining("|")))
                .orElse(String.valueOf(width));
        return new Layout(hash(words));
    }

    private static int width(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static String hash(String words) {
        try {
            var bytes = words.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
