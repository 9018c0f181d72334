package uk.goldthread.register.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.Sha256;

/** What the chain covers of an entry: everything but its words, of which it covers the salted hash. */
record Link(
        UUID register,
        long number,
        Instant known,
        UUID recordedBy,
        LocalDate effective,
        UUID subject,
        @Nullable UUID source,
        @Nullable Long replaces,
        @Nullable UUID voidsImport,
        String fact,
        byte[] wordsHash) {

    /** What stands before a register's first entry. */
    static final byte[] START = new byte[32];

    byte[] hashAfter(byte[] previous) {
        var hex = HexFormat.of();
        return Sha256.of(String.join(
                        "\n",
                        hex.formatHex(previous),
                        register.toString(),
                        Long.toString(number),
                        known.toString(),
                        recordedBy.toString(),
                        effective.toString(),
                        subject.toString(),
                        String.valueOf(source),
                        String.valueOf(replaces),
                        String.valueOf(voidsImport),
                        fact,
                        hex.formatHex(wordsHash))
                .getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hashOfWords(byte[] salt, String words) {
        var salted = Sha256.begin();
        salted.update(salt);
        return salted.digest(words.getBytes(StandardCharsets.UTF_8));
    }
}
