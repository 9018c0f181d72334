package uk.goldthread.register.commitments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.NextStepEnded;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;

/** A fact for a reader: what sort of thing it says, and what it says. */
public record FactWords(String what, String words) {

    public static FactWords of(CommitmentFact fact) {
        return switch (fact) {
            case CommitmentMade made -> new FactWords("Promised", made(made));
            case OwnersNamed named ->
                new FactWords(
                        "Owners", named.owners().isEmpty() ? "Nobody is named" : String.join("; ", named.owners()));
            case TimescaleAgreed agreed -> new FactWords("New timescale", agreed(agreed));
            case StatusSet set -> new FactWords("Status", status(set));
            case ProgressRecorded step -> new FactWords("We did", step(step.text(), step.on()));
            case NextStepRecorded step -> new FactWords("We will do", step(step.text(), step.on()));
            case NextStepEnded ended -> new FactWords("No longer planned", ended.text());
            case ResponseGiven given ->
                new FactWords("Response", new Commitment.Response(given.verdict(), given.text()).words());
            case WordsCorrected corrected -> new FactWords("Words corrected", corrected(corrected));
            case CommitmentWithdrawn withdrawn -> new FactWords("Withdrawn", withdrawn.reason());
        };
    }

    private static String made(CommitmentMade made) {
        var words = joined(" ", made.reference(), made.text());
        return made.original() == null
                ? words
                : words + " (timescale: " + made.original().text() + ")";
    }

    private static String corrected(WordsCorrected corrected) {
        var words = joined(" ", corrected.reference(), corrected.text());
        return corrected.theme() == null ? words : words + " (theme: " + corrected.theme() + ")";
    }

    private static String agreed(TimescaleAgreed agreed) {
        var words = "“" + agreed.timescale().text() + "”, read as " + TimescaleWords.of(agreed.timescale());
        return joined("; ", words, agreed.agreedBy());
    }

    private static String status(StatusSet set) {
        if (set.words() == null) return set.status().label();
        var how = set.inferred() ? "inferred" : "stated";
        return set.status().label() + " (" + how + ": “" + set.words() + "”)";
    }

    /** A step's words name its day; where they do not, it stands before them. */
    private static String step(String text, @Nullable StatedTimescale on) {
        return on == null || text.contains(on.text()) ? text : on.text() + ": " + text;
    }

    private static String joined(String between, @Nullable String... parts) {
        List<String> present = new ArrayList<>();
        for (var part : parts) if (part != null) present.add(part);
        return String.join(between, present);
    }
}
