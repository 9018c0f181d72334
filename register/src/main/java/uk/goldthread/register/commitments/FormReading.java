package uk.goldthread.register.commitments;

import java.time.LocalDate;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.asat.TypedDay;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/** Reads what was typed into the fields of a form, and collects what is wrong with it in their order. */
final class FormReading {

    /** About three pages: what a person types of one thing is shorter, and a whole document is to be imported. */
    static final int LONGEST = 10_000;

    private Errors errors = Errors.NONE;

    /** Says the sentence of the field where it does not hold and nothing else is wrong with the field. */
    FormReading require(boolean holds, String field, String sentence) {
        errors = errors.where(!holds, field, sentence);
        return this;
    }

    FormReading requireText(String typed, String field, String sentence) {
        return require(!typed.isBlank(), field, sentence).requireShort(typed, field);
    }

    FormReading requireShort(String typed, String field) {
        return require(
                typed.length() <= LONGEST,
                field,
                "Shorten this to %,d characters: it has %,d.".formatted(LONGEST, typed.length()));
    }

    /** The day that was typed; where it is none the sentence says so, and the present day stands in for it. */
    LocalDate day(String typed, String field, LocalDate today) {
        return switch (TypedDay.read(typed, today)) {
            case TypedDay.Day read -> read.day();
            case TypedDay.NotADay wrong -> {
                require(false, field, wrong.sentence());
                yield today;
            }
        };
    }

    /** A day on which something has happened. */
    LocalDate pastDay(String typed, String field, LocalDate today) {
        var day = day(typed, field, today);
        require(!day.isAfter(today), field, "Enter a day that is not in the future.");
        return day;
    }

    /** A timescale in free words; one that names an impossible day is refused with a suggestion. */
    StatedTimescale timescale(String typed, String field, LocalDate today) {
        requireText(typed, field, "Enter a timescale, for example end of March 2027.");
        var words = errors.of(field) == null ? typed : "";
        var read = Timescale.parse(words, today, Settings.AS_TOLD);
        var nearest = read.latest();
        var suggestion = nearest == null ? "" : " Did you mean " + DayWords.of(nearest) + "?";
        require(read.kind() != Kind.IMPOSSIBLE, field, "There is no such day: “" + typed + "”." + suggestion);
        return StatedTimescale.read(words, today);
    }

    Errors errors() {
        return errors;
    }
}
