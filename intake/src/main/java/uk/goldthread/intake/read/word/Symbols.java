package uk.goldthread.intake.read.word;

import java.util.Locale;

/** The characters of symbol fonts, which a document names by their number in the font. */
final class Symbols {
    private Symbols() {}

    /** The signs of Wingdings that stand in plans: ticks and boxes. All else from symbol fonts is used as a bullet. */
    static String of(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "F0FC" -> "✓";
            case "F0FE", "F052" -> "☑";
            case "F0FB" -> "✗";
            case "F0FD" -> "☒";
            case "F0A8", "F06F", "F0A3" -> "☐";
            case "F0E0", "F0E8" -> "→";
            default -> "•";
        };
    }
}
