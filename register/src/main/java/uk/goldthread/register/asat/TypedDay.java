package uk.goldthread.register.asat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Flag;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Timescale;

/** A day as a person typed it: one that exists and leaves no doubt, or a sentence that says what to type instead. */
public sealed interface TypedDay {

    /** Days that a public body's papers speak of lie within; beyond is a slip of the keyboard. */
    int FIRST_YEAR = 1900, LAST_YEAR = 2200;

    /** The longest way to write a day takes less; a sentence that repeats what was typed stays short. */
    int LONGEST = 60;

    String EXAMPLE = "8 September 2006";

    record Day(LocalDate day) implements TypedDay {}

    record NotADay(String sentence) implements TypedDay {}

    /** Reads {@code 2006-09-08} and the ways of writing a day that documents use; the year has to be there. */
    static TypedDay read(String typed, LocalDate today) {
        var words = typed.strip();
        if (words.isEmpty()) return new NotADay("Enter a day, for example " + EXAMPLE + ".");
        if (words.length() > LONGEST) return new NotADay("Enter nothing but a day, for example " + EXAMPLE + ".");
        var iso = iso(words);
        return iso != null ? within(iso) : inWords(words, today);
    }

    private static @Nullable LocalDate iso(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException notIso) {
            return null;
        }
    }

    private static TypedDay inWords(String words, LocalDate today) {
        var read = Timescale.parse(words, today);
        var day = read.latest();
        if (read.kind() == Kind.IMPOSSIBLE) return new NotADay(thereIsNo(words, day));
        if (day == null) return new NotADay("“" + words + "” is not a day: enter one such as " + EXAMPLE + ".");
        if (read.flags().contains(Flag.YEAR_INFERRED))
            return new NotADay("Enter the year too, for example " + DayWords.of(day) + ".");
        if (read.kind() != Kind.DAY)
            return new NotADay(
                    "“" + words + "” is more than one day: enter a single day, for example " + DayWords.of(day) + ".");
        return within(day);
    }

    private static String thereIsNo(String words, @Nullable LocalDate suggestion) {
        var sentence = "There is no " + words + ".";
        return suggestion == null ? sentence : sentence + " Did you mean " + DayWords.of(suggestion) + "?";
    }

    private static TypedDay within(LocalDate day) {
        return isWithinReason(day)
                ? new Day(day)
                : new NotADay("Enter a year from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
    }

    static boolean isWithinReason(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
