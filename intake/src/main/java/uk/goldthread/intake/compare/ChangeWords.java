package uk.goldthread.intake.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;

/** Differences as people read them. */
public final class ChangeWords {
    private ChangeWords() {}

    /** "Slipped", "Progress added". */
    public static String label(Difference difference) {
        return switch (difference) {
            case Difference.Reworded reworded -> reworded.silently() ? "Silently reworded" : "Reworded";
            case Difference.ReferenceChanged changed -> "Reference changed";
            case Difference.ThemeMoved moved -> "Theme moved";
            case Difference.OwnersChanged changed -> "Owners changed";
            case Difference.StatusChanged status -> status.isDone() ? "Done" : "Status changed";
            case Difference.TimescaleChanged changed ->
                switch (changed.move()) {
                    case SLIPPED -> "Slipped";
                    case BROUGHT_FORWARD -> "Brought forward";
                    case DATED -> "Dated";
                    case UNDATED -> "No longer dated";
                    case RESTATED -> "Timescale changed";
                };
            case Difference.ProgressAdded added -> "Progress added";
            case Difference.ProgressGone gone -> "Progress no longer told";
            case Difference.NextStepsAdded added -> "Next steps added";
            case Difference.NextStepsGone gone -> "Next steps no longer planned";
            case Difference.ResponseChanged changed -> "Response changed";
        };
    }

    /** "Autumn 2025, now March 2026 (121 days later)". */
    public static String of(Difference difference) {
        return switch (difference) {
            case Difference.Reworded reworded -> now(reworded.before(), reworded.after());
            case Difference.ReferenceChanged(var before, var after) -> now(before, after);
            case Difference.ThemeMoved(var before, var after) -> now(before, after);
            case Difference.StatusChanged(var before, var after) -> now(plain(before), plain(after));
            case Difference.OwnersChanged(var added, var gone) -> owners(added, gone);
            case Difference.TimescaleChanged changed ->
                now(words(changed.before()), words(changed.after())) + days(changed.days());
            case Difference.ProgressAdded(var steps) -> words(steps);
            case Difference.ProgressGone(var steps) -> words(steps);
            case Difference.NextStepsAdded(var steps) -> words(steps);
            case Difference.NextStepsGone(var steps) -> words(steps);
            case Difference.ResponseChanged(var before, var after) -> now(words(before), words(after));
        };
    }

    private static String now(@Nullable String before, @Nullable String after) {
        return Objects.requireNonNullElse(before, "none") + ", now " + Objects.requireNonNullElse(after, "none");
    }

    private static String owners(List<String> added, List<String> gone) {
        var words = new ArrayList<String>();
        if (!gone.isEmpty()) words.add("no longer " + String.join("; ", gone));
        if (!added.isEmpty()) words.add("now also " + String.join("; ", added));
        return String.join(", ", words);
    }

    private static String days(long days) {
        if (days == 0) return "";
        var number = Math.abs(days);
        return " (%d %s %s)".formatted(number, number == 1 ? "day" : "days", days > 0 ? "later" : "earlier");
    }

    private static @Nullable String words(@Nullable DraftTimescale timescale) {
        return timescale == null ? null : timescale.text();
    }

    private static @Nullable String words(@Nullable Response response) {
        if (response == null) return null;
        return plain(response.verdict()) + (response.text() == null ? "" : ": " + response.text());
    }

    private static String words(List<Step> steps) {
        return steps.stream().map(Step::text).collect(Collectors.joining(" / "));
    }

    private static String plain(String word) {
        return word.replace('-', ' ');
    }
}
