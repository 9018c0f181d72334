package uk.goldthread.register.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        return sha256(String.join(
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
        var salted = sha256Digest();
        salted.update(salt);
        return salted.digest(words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        return sha256Digest().digest(bytes);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
