package uk.goldthread.intake.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;

/** One thing in which a commitment differs from what it was. */
public sealed interface Difference {

    /** The name used in files and forms: {@code progress-added}. */
    String word();

    /**
     * Other words for what is promised; capitals and punctuation are no words.
     *
     * @param silently under the same reference, so that who looks for it finds it and may not notice
     */
    record Reworded(String before, String after, boolean silently) implements Difference {
        @Override
        public String word() {
            return "reworded";
        }
    }

    record ReferenceChanged(
            @Nullable String before, @Nullable String after) implements Difference {
        @Override
        public String word() {
            return "reference";
        }
    }

    record ThemeMoved(@Nullable String before, @Nullable String after) implements Difference {
        @Override
        public String word() {
            return "theme";
        }
    }

    record OwnersChanged(List<String> added, List<String> gone) implements Difference {
        @Override
        public String word() {
            return "owners";
        }
    }

    record StatusChanged(String before, String after) implements Difference {
        @Override
        public String word() {
            return "status";
        }

        public boolean isDone() {
            return after.equals("completed");
        }
    }

    /** Another timescale; one that covers the same days in other words is none. */
    record TimescaleChanged(
            @Nullable DraftTimescale before, @Nullable DraftTimescale after, Move move) implements Difference {
        @Override
        public String word() {
            return move.word();
        }

        /** By how many days its last day moved; 0 where one of them has none. */
        public long days() {
            var was = before == null ? null : before.latest();
            var is = after == null ? null : after.latest();
            return was == null || is == null ? 0 : is.toEpochDay() - was.toEpochDay();
        }
    }

    /** What became of a timescale. */
    enum Move {
        SLIPPED("slipped"),
        BROUGHT_FORWARD("brought-forward"),
        /** It had no last day and now has one. */
        DATED("dated"),
        /** It had a last day and now has none. */
        UNDATED("undated"),
        /** Its last day stayed or there was none before and after, and yet it is another. */
        RESTATED("restated");

        private final String word;

        Move(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    record ProgressAdded(List<Step> steps) implements Difference {
        @Override
        public String word() {
            return "progress-added";
        }
    }

    record ProgressGone(List<Step> steps) implements Difference {
        @Override
        public String word() {
            return "progress-gone";
        }
    }

    record NextStepsAdded(List<Step> steps) implements Difference {
        @Override
        public String word() {
            return "next-added";
        }
    }

    record NextStepsGone(List<Step> steps) implements Difference {
        @Override
        public String word() {
            return "next-gone";
        }
    }

    record ResponseChanged(
            @Nullable Response before, @Nullable Response after) implements Difference {
        @Override
        public String word() {
            return "response";
        }
    }
}
