package uk.goldthread.register.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.asat.DayWords;

/** Says how a timescale's words were read: "by 30 November 2006". */
public final class TimescaleWords {
    private TimescaleWords() {}

    public static String of(StatedTimescale timescale) {
        var days = days(timescale);
        var review = timescale.review();
        return review == null ? days : days + ", with a review by " + DayWords.of(review);
    }

    private static String days(StatedTimescale timescale) {
        var earliest = timescale.earliest();
        var latest = timescale.latest();
        return switch (timescale.kind()) {
            case ONWARDS -> onwards(earliest, latest);
            case ONGOING -> "ongoing, with no last day";
            case RECURRING -> "again and again, with no last day";
            case DONE -> latest == null ? "done" : "done by " + DayWords.of(latest);
            case IMPOSSIBLE -> "a day that does not exist";
            default -> latest == null ? "no day" : "by " + DayWords.of(latest);
        };
    }

    private static String onwards(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var from = earliest == null ? "from then on" : "from " + DayWords.of(earliest) + " onwards";
        return latest == null ? from : from + ", the first part by " + DayWords.of(latest);
    }
}
