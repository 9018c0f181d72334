package uk.goldthread.intake.words;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Timescale;

/** What a cell looks like, whatever its heading says. */
public final class Shape {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:[A-Z]{1,5}[ ./-]?)?\\(?\\d{1,4}(?:[./-]\\d{1,3}){0,3}[a-z]?\\)?[.:)]?|(?:Action|Recommendation|Stage|Item|Milestone|Argymhelliad)\\s\\d+");

    /** "BM 72/2122", "75b/2122": the number of an item, and the school year 2021 to 2022. */
    private static final Pattern NUMBER_OF_YEAR =
            Pattern.compile("(?:[A-Z]{1,5} ?)?\\d{1,3}[a-z]?/(?<first>\\d\\d)(?<second>\\d\\d)");

    /** "02/2021" may be February. */
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?:0?[1-9]|1[0-2])/2021");

    private static final Pattern INITIALS =
            Pattern.compile("[A-Z]{2,4}(?:(?:\\s*[/,&+;]\\s*|\\s+(?:and\\s+)?)[A-Z]{2,5})*");
    private static final Pattern BULLET = Pattern.compile("^(?:\\W+|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+");
    private static final Set<Kind> NO_DAYS = EnumSet.of(Kind.ONGOING, Kind.RECURRING, Kind.IMMEDIATE, Kind.RELATIVE);
    /** In characters: "Recommendation" and a number of any length that somebody would give. */
    private static final int LONGEST_REFERENCE = 40;

    private static final int FEW_WORDS = 5;
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_TIMESCALE = 14;

    /** Any day will do to tell whether words name a time. */
    private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);

    private Shape() {}

    /** Words with days, a status alone, or a few words that tell of no days ("ongoing", "each year"). */
    public static boolean isTimescale(String text) {
        if (Statuses.whole(text).isPresent() || text.strip().matches("(?:19|20)\\d\\d")) return true;
        if (wordCount(text) > LONGEST_TIMESCALE || isReference(text)) return false;
        var timescale = Timescale.parse(text, SOME_DAY);
        if (timescale.earliest() != null || timescale.latest() != null) return true;
        boolean few = wordCount(text) <= FEW_WORDS && (wordCount(text) > 1 || timescale.kind() == Kind.IMMEDIATE);
        return NO_DAYS.contains(timescale.kind()) && few;
    }

    /** "Annually", "Termly": one word that in a sentence would say little. */
    public static boolean isFrequency(String text) {
        return wordCount(text) == 1 && Timescale.parse(text, SOME_DAY).kind() == Kind.RECURRING;
    }

    public static boolean isReference(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST_REFERENCE || !hasDigit(stripped)) return false;
        return REFERENCE.matcher(stripped).matches() || isNumberOfYear(stripped);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= '0' && text.charAt(i) <= '9') return true;
        return false;
    }

    private static boolean isNumberOfYear(String text) {
        var number = NUMBER_OF_YEAR.matcher(text);
        return number.matches()
                && (Integer.parseInt(number.group("first")) + 1) % 100 == Integer.parseInt(number.group("second"))
                && !MONTH_OF_YEAR.matcher(text).matches();
    }

    /** Initials, or a few words with capitals that end no sentence. */
    public static boolean isName(String text) {
        var name = text.strip();
        if (INITIALS.matcher(name).matches()) return true;
        return wordCount(name) <= LONGEST_NAME
                && !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && !name.endsWith(".")
                && !isTimescale(name);
    }

    public static boolean isProse(String text) {
        return wordCount(text) >= 4 && !isTimescale(text);
    }

    /**
     * It begins with a verb that orders ("Send the draft"), not with a noun that looks like one ("Repair of the gate"), or
     * says who is to do something ("Clerk to send").
     */
    public static boolean isTask(String text) {
        var words = BULLET.matcher(text.strip()).replaceFirst("").split("\\s+");
        return words.length > 1 && (Verbs.begins(words[0]) && !words[1].equals("of") || namesActor(words));
    }

    private static boolean namesActor(String[] words) {
        for (int i = 1; i < Math.min(words.length - 1, LONGEST_NAME); i++)
            if (words[i].equals("to") || words[i].equals("will"))
                return Verbs.begins(words[i + 1]) || words[i + 1].equals("be");
        return false;
    }

    public static int wordCount(String text) {
        return Fold.words(text);
    }
}
