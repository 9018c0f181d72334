package uk.goldthread.intake.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a text file. A byte order mark decides; else zero bytes at every other place mean UTF-16, bytes
 * that are valid UTF-8 are UTF-8, and everything else has a byte for each character. Where all of the text is UTF-8 that a
 * program took for windows-1252 and encoded once more ("â€¢" for a bullet), it is taken back.
 */
final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final int SAMPLE = 4096;

    private Decoding() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return from(bytes, 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) return from(bytes, 4, UTF_32LE);
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) return from(bytes, 4, UTF_32BE);
        if (startsWith(bytes, 0xFF, 0xFE)) return from(bytes, 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return from(bytes, 2, StandardCharsets.UTF_16BE);
        if (isZeroAtMost(bytes, 1)) return from(bytes, 0, StandardCharsets.UTF_16LE);
        if (isZeroAtMost(bytes, 0)) return from(bytes, 0, StandardCharsets.UTF_16BE);
        return utf8OrOneByte(bytes);
    }

    private static String utf8OrOneByte(byte[] bytes) {
        try {
            return onlyOnce(utf8(ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException notUtf8) {
            return OneByteText.decode(bytes);
        }
    }

    private static String utf8(ByteBuffer bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    private static String onlyOnce(String text) {
        if (text.chars().noneMatch(Decoding::beginsTwoBytes)) return text;
        var bytes = ByteBuffer.allocate(text.length());
        try {
            for (int i = 0; i < text.length(); i++) bytes.put(asTakenForWindows(text.charAt(i)));
            return utf8(bytes.flip());
        } catch (CharacterCodingException encodedOnce) {
            return text;
        }
    }

    /** What the first byte of each letter and sign beyond ASCII that English and Welsh use looks like in windows-1252. */
    private static boolean beginsTwoBytes(int letter) {
        return letter >= 'Â' && letter <= 'Å' || letter == 'â';
    }

    /**
     * Five bytes mean nothing in windows-1252: programs make them the control characters of the same number, LibreOffice
     * letters for private use.
     */
    private static byte asTakenForWindows(char letter) throws CharacterCodingException {
        if (letter < 0x100 || letter >= 0xF180 && letter < 0xF1A0) return (byte) letter;
        return WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {letter})).get();
    }

    private static String from(byte[] bytes, int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    /** Of the bytes at even (0) or odd (1) places most are zero, and of the others hardly any: Latin script in UTF-16. */
    private static boolean isZeroAtMost(byte[] bytes, int side) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int here = 0, there = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) continue;
            if ((i & 1) == side) here++;
            else there++;
        }
        return length >= 4 && here * 2 > length / 2 && there * 20 < length / 2 + 20 && here > there * 4;
    }

    static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) return false;
        for (int i = 0; i < signature.length; i++) if ((bytes[i] & 0xFF) != signature[i]) return false;
        return true;
    }
}
