package uk.goldthread.intake.read.word;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fonts of Rich Text, as far as they say what a byte of text means. */
final class RtfFonts {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SYMBOLS = 2;

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private Charset ofDocument = WINDOWS;
    private int defined;

    /** A word within the table of fonts. */
    void take(String word, int number) {
        if (word.equals("f")) defined = number;
        if (word.equals("fcharset")) charsets.put(defined, number);
    }

    void codePage(int number) {
        ofDocument = charset("windows-" + number, "IBM" + number, "x-windows-" + number);
    }

    void macintosh() {
        ofDocument = charset("x-MacRoman");
    }

    String decode(byte[] bytes, int font) {
        int charset = charsets.getOrDefault(font, 1);
        return charset == SYMBOLS ? symbols(bytes) : new String(bytes, charset(charset));
    }

    private static String symbols(byte[] bytes) {
        return new String(bytes, WINDOWS)
                .chars()
                .mapToObj(c -> c <= ' ' ? String.valueOf((char) c) : Symbols.of("F0%02X".formatted(c & 0xFF)))
                .collect(Collectors.joining());
    }

    /** By the numbers of the specification's table "Font character sets". */
    private Charset charset(int number) {
        return switch (number) {
            case 0 -> WINDOWS;
            case 77 -> charset("x-MacRoman");
            case 128 -> charset("windows-31j");
            case 129 -> charset("x-windows-949");
            case 134 -> charset("GBK");
            case 136 -> charset("Big5");
            case 161 -> charset("windows-1253");
            case 162 -> charset("windows-1254");
            case 163 -> charset("windows-1258");
            case 177 -> charset("windows-1255");
            case 178 -> charset("windows-1256");
            case 186 -> charset("windows-1257");
            case 204 -> charset("windows-1251");
            case 222 -> charset("x-windows-874");
            case 238 -> charset("windows-1250");
            case 254 -> charset("IBM437");
            default -> ofDocument;
        };
    }

    private static Charset charset(String... names) {
        return Stream.of(names)
                .filter(Charset::isSupported)
                .findFirst()
                .map(Charset::forName)
                .orElse(WINDOWS);
    }
}
