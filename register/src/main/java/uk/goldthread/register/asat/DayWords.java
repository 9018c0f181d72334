package uk.goldthread.register.asat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.goldthread.register.ledger.AsAt;

/** Days and instants in the words that pages use. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** "at 4:05pm": the way of GOV.UK. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mm", Locale.UK);

    private DayWords() {}

    /** "8 September 2006". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** "8 September 2006 at 4:05pm", as clocks in London showed it. */
    public static String of(Instant instant) {
        var there = instant.atZone(AsAt.ZONE);
        return TIME.format(there) + (there.getHour() < 12 ? "am" : "pm");
    }
}
