package uk.goldthread.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform has (see {@link MessageDigest}). */
public final class Sha256 {
    private Sha256() {}

    public static byte[] of(byte[] bytes) {
        return begin().digest(bytes);
    }

    public static byte[] of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** In lower-case hexadecimal. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** For what comes in several parts. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
