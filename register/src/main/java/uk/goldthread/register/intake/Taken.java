package uk.goldthread.register.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.compare.Difference;
import uk.goldthread.intake.compare.Pair;

/**
 * What a person takes over of the next version of a document.
 *
 * @param keys of what is taken, see {@link #key}; null takes whatever the document says
 * @param fates of the commitments that are gone from the document, by their ids; the others stay as they are
 * @param seen the state of register and draft that the person has looked at, see {@link NextVersion#seen}
 */
public record Taken(
        @Nullable Set<String> keys,
        Map<String, Fate> fates,
        @Nullable String seen) {

    /** Whatever the document says; what is gone stays as it is. */
    public static final Taken WHAT_IS_SAID = new Taken(null, Map.of(), null);

    /** What becomes of a commitment of which the document is silent. */
    public enum Fate {
        OPEN,
        COMPLETED,
        WITHDRAWN;

        static Fate of(String word) {
            return Arrays.stream(values())
                    .filter(fate -> fate.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    public static final String NEW = "new";

    /** Stands for the id of the document's meeting. */
    public static final String MEETING = "meeting";

    /** The name of a difference in a form: the draft's id for the commitment, and the kind. */
    public static String key(String id, String kind) {
        return id + "/" + kind;
    }

    public static String key(Pair pair, Difference difference) {
        return key(pair.after().id(), difference.word());
    }

    public boolean takes(Pair pair, Difference difference) {
        return keys == null ? isSaid(pair, difference) : keys.contains(key(pair, difference));
    }

    public boolean takesNew(String id) {
        return keys == null || keys.contains(key(id, NEW));
    }

    public Fate fateOf(String id) {
        return Objects.requireNonNullElse(fates.get(id), Fate.OPEN);
    }

    /** There is something to record: a promise once dated cannot be without a timescale, and what was done stays done. */
    public static boolean canBeTaken(Difference difference) {
        return switch (difference) {
            case Difference.ProgressGone gone -> false;
            case Difference.TimescaleChanged changed -> changed.after() != null;
            case Difference.ResponseChanged changed -> changed.after() != null;
            default -> true;
        };
    }

    /** The document says so, and not only by leaving it out; what a person withdrew stays withdrawn unless a person says otherwise. */
    public static boolean isSaid(Pair pair, Difference difference) {
        var after = pair.after();
        return canBeTaken(difference)
                && switch (difference) {
                    case Difference.StatusChanged status ->
                        !after.status().equals("unknown")
                                && !status.before().equals("withdrawn")
                                && !(status.before().equals("completed")
                                        && after.statusFrom().equals("inferred"));
                    case Difference.OwnersChanged owners -> !after.owners().isEmpty();
                    case Difference.ReferenceChanged reference -> after.reference() != null;
                    case Difference.ThemeMoved theme -> after.theme() != null;
                    case Difference.NextStepsGone gone ->
                        !after.progress().isEmpty() || !after.next().isEmpty();
                    default -> true;
                };
    }
}
