package uk.goldthread.intake.read.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The width at which a text was wrapped, if it was: then a line that the next line's first word would have filled leads
 * on to it. Letters are not all of one width, so a line near the width that ends no sentence leads on too. A few lines
 * may be longer, as rows of tables are. A text with lines beyond the width of a page was not wrapped, and each of its lines
 * is a paragraph.
 *
 * @param width in characters, 0 where the text was not wrapped
 */
record WrapWidth(int width) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    /** The part of the width that makes a line of text nearly full, whatever the widths of its letters. */
    private static final double NEARLY = 0.86;

    /** A small letter reads on though there was some room. */
    private static final double NEARLY_BEFORE_SMALL = 0.6;

    /** A first line stands no further in than this; one that does stands at the right by itself. */
    private static final int DEEPEST = 12;

    private static final int SHORTEST_TITLE = 6;

    /** The part of the width that a title may fill. */
    private static final double SHORT = 0.6;

    private static final double CAPITAL = 0.4;

    /** A bullet, "4.", "(b)"; and in front of a capital "1302", "12/24/051", "EA23/018", "AP107". */
    private static final Pattern ITEM = Pattern.compile(
            "(?:[•●▪◦·*–-]|\\(?[0-9a-zA-Z]{1,2}[.)])\\s"
                    + "|(?:[A-Z]{1,5} ?)?(?:(?!(?:19|20)\\d\\d\\s)\\d{3,4}|\\d{1,4}(?:[./]\\d{1,4}){1,3})[.):]?\\s+(?:[–-]\\s+)?\\p{Lu}");

    /** "Target date: ", "Recommendation 3 (High): " */
    private static final Pattern LABELLED =
            Pattern.compile("\\p{Lu}[\\p{L}'’ ]{2,40}(?: \\d{1,3})?(?: \\([^()]{1,20}\\))?:(?:\\s|$)");

    private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\d,)&£%'’\"”/-]\\s*$");
    private static final Pattern GAP = Pattern.compile("\\s{3,}");

    private static final Pattern ASIDE = Pattern.compile(".*\\S\\s{12,}\\S{1,12}");

    /** How many lines must come near the width before it is believed. */
    private static final int WITNESSES = 4;

    static WrapWidth of(Stream<String> lines) {
        int[] lengths = lines.filter(line -> line.indexOf('\t') < 0)
                .mapToInt(line -> line.stripTrailing().length())
                .sorted()
                .toArray();
        if (lengths.length == 0) return new WrapWidth(0);
        int widest = lengths[lengths.length - 1];
        if (widest > WIDEST) return new WrapWidth(0);
        for (int i = lengths.length - 1; i >= Math.max(0, lengths.length - WITNESSES); i--) {
            int width = lengths[i];
            long near = Arrays.stream(lengths)
                    .filter(length -> length > width - 12 && length <= width)
                    .count();
            if (width >= NARROWEST && near >= WITNESSES) return new WrapWidth(width);
        }
        return new WrapWidth(0);
    }

    boolean leads(String line, String next) {
        if (width == 0 || isItem(next) || SpacedLine.indent(line) > SpacedLine.indent(next) + DEEPEST) return false;
        if (endsSentence(line) && (isLabelled(next) || isTitle(next))) return false;
        if (isItem(line) && isInCapitals(line)) return isInCapitals(next);
        int length = line.stripTrailing().length();
        return length + 1 + firstWord(next) > width && !(endsAside(line) && isUpper(next))
                || across(line) > nearly(next) * width && isOpen(line) && !hasGaps(next);
    }

    /** Capitals are wider than other letters. */
    private static double across(String line) {
        long capitals = line.chars().filter(Character::isUpperCase).count();
        long others = line.chars().filter(Character::isLowerCase).count();
        return line.stripTrailing().length() + (capitals > others ? CAPITAL * capitals : 0);
    }

    private static double nearly(String next) {
        return Character.isLowerCase(next.strip().charAt(0)) ? NEARLY_BEFORE_SMALL : NEARLY;
    }

    private static boolean isOpen(String line) {
        return OPEN_END.matcher(line).find() && !hasGaps(line);
    }

    private static boolean endsSentence(String line) {
        return line.stripTrailing().matches(".*[.!?:;]");
    }

    private static boolean isLabelled(String line) {
        return LABELLED.matcher(line.strip()).lookingAt();
    }

    /** A short line of its own that begins with a capital and ends no sentence: after a sentence, the title of what follows. */
    private boolean isTitle(String line) {
        var words = line.strip();
        return words.length() < SHORT * width
                && Character.isUpperCase(words.charAt(0))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                && words.length() >= SHORTEST_TITLE
                && !hasGaps(line);
    }

    /** Far from the words before it the end of a line stands in a column of its own. */
    private static boolean endsAside(String line) {
        return ASIDE.matcher(line.strip()).matches();
    }

    private static boolean isUpper(String line) {
        return Character.isUpperCase(line.strip().charAt(0));
    }

    private static boolean isInCapitals(String line) {
        return line.chars().anyMatch(Character::isUpperCase) && line.chars().noneMatch(Character::isLowerCase);
    }

    /** As the rows of a table have them. */
    private static boolean hasGaps(String line) {
        return GAP.matcher(line.strip()).find();
    }

    private static int firstWord(String line) {
        var stripped = line.strip();
        int blank = stripped.indexOf(' ');
        return blank < 0 ? stripped.length() : blank;
    }

    private static boolean isItem(String line) {
        return ITEM.matcher(line.strip()).lookingAt();
    }
}
