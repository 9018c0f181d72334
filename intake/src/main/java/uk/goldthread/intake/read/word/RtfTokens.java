package uk.goldthread.intake.read.word;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The tokens of Rich Text (specification 1.9.1): braces, control words with their numbers, and bytes of text. */
final class RtfTokens {
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE
    }

    /** No control word or number of the specification is longer. */
    private static final int LONGEST_WORD = 32, LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private int at;
    private Kind kind = Kind.BYTE;
    private int value;
    private String word = "";
    private @Nullable Integer number;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Moves to the next token; line breaks between them mean nothing. */
    boolean next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) at++;
        if (at >= bytes.length) return false;
        switch (bytes[at++]) {
            case '{' -> kind = Kind.OPEN;
            case '}' -> kind = Kind.CLOSE;
            case '\\' -> control();
            default -> isByte(bytes[at - 1]);
        }
        return true;
    }

    private void control() {
        if (at >= bytes.length) isWord("");
        else if (isLetter(bytes[at])) controlWord();
        else symbol(bytes[at++]);
    }

    private void controlWord() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) at++;
        isWord(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
        number = number();
        if (at < bytes.length && bytes[at] == ' ') at++;
        if (word.equals("bin") && number != null) at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
    }

    private @Nullable Integer number() {
        int start = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        if (negative) at++;
        int digits = at, read = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            if (at - digits < LONGEST_NUMBER) read = read * 10 + bytes[at] - '0';
            at++;
        }
        if (at == digits) {
            at = start;
            return null;
        }
        return negative ? -read : read;
    }

    private void symbol(byte symbol) {
        switch (symbol) {
            case '\'' -> hexadecimal();
            case '\\', '{', '}' -> isByte(symbol);
            case '\r', '\n' -> isWord("par");
            default -> isWord(String.valueOf((char) (symbol & 0xFF)));
        }
    }

    private void hexadecimal() {
        int high = digit(at), low = digit(at + 1);
        at = Math.min(bytes.length, at + 2);
        if (high < 0 || low < 0) isWord("");
        else isByte((byte) (high << 4 | low));
    }

    private int digit(int index) {
        return index < bytes.length ? Character.digit(bytes[index], 16) : -1;
    }

    private void isWord(String name) {
        kind = Kind.WORD;
        word = name;
        number = null;
    }

    private void isByte(byte b) {
        kind = Kind.BYTE;
        value = b;
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    Kind kind() {
        return kind;
    }

    /** The byte of text. */
    int value() {
        return value;
    }

    /** The control word, or the sign that stands for one. */
    String word() {
        return word;
    }

    int number(int otherwise) {
        return number == null ? otherwise : number;
    }
}
