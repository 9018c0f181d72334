package uk.goldthread.intake.read.word;

import java.util.Locale;

/** How an automatic number is written. */
public enum NumberForm {
    DECIMAL,
    PADDED,
    ORDINAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    BULLET,
    NONE;

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** Roman numbers and repeated letters beyond this are nobody's, and grow without end. */
    private static final int LARGEST = 3_999;

    /** By the names of ECMA-376 part 1, 17.18.59; those of other scripts are written as decimals. */
    static NumberForm of(String name) {
        return switch (name) {
            case "decimalZero" -> PADDED;
            case "ordinal" -> ORDINAL;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** By the names of OpenDocument 1.3 part 3, 19.507. */
    public static NumberForm ofOpenDocument(String name) {
        return switch (name) {
            case "" -> NONE;
            case "a" -> LOWER_LETTER;
            case "A" -> UPPER_LETTER;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    /** By the numbers of MS-OSHARED 2.2.1.3, which old Word documents and Rich Text use. */
    static NumberForm ofCode(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 5 -> ORDINAL;
            case 22 -> PADDED;
            case 23 -> BULLET;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    String write(int number) {
        boolean plain = number < 1 || number > LARGEST;
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case PADDED -> "%02d".formatted(number);
            case ORDINAL -> number + ordinal(number);
            case LOWER_LETTER -> plain ? Integer.toString(number) : letters(number, 'a');
            case UPPER_LETTER -> plain ? Integer.toString(number) : letters(number, 'A');
            case LOWER_ROMAN -> plain ? Integer.toString(number) : roman(number);
            case UPPER_ROMAN -> plain ? Integer.toString(number) : roman(number).toUpperCase(Locale.ROOT);
            case BULLET -> "•";
            case NONE -> "";
        };
    }

    private static String ordinal(int number) {
        if (number % 100 / 10 == 1) return "th";
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** a to z, then aa to zz, then aaa: the letter is repeated. */
    private static String letters(int number, char first) {
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
