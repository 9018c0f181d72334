package uk.goldthread.register.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.CommitmentFact;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.Fact;

/** What says again how things stood, after an older document said otherwise for the days before. */
final class Again {
    private Again() {}

    /** The fact of that kind by which the commitment is as it stood; null where nothing of the kind was known. */
    static @Nullable CommitmentFact asItStood(Commitment then, Fact kind) {
        return switch (kind) {
            case StatusSet set -> status(then);
            case CommitmentWithdrawn withdrawn -> status(then);
            case OwnersNamed named -> then.owners() == null ? null : new OwnersNamed(then.owners());
            case TimescaleAgreed agreed ->
                then.timescale() == null ? null : new TimescaleAgreed(then.timescale(), null);
            case WordsCorrected corrected ->
                new WordsCorrected(then.reference(), then.theme(), then.text(), then.mentions());
            case ResponseGiven given ->
                then.response() == null
                        ? null
                        : new ResponseGiven(
                                then.response().verdict(), then.response().text());
            default -> null;
        };
    }

    private static CommitmentFact status(Commitment then) {
        return then.status() == Status.WITHDRAWN
                ? new CommitmentWithdrawn(Objects.requireNonNullElse(then.withdrawal(), ""))
                : new StatusSet(then.status(), then.statusInferred(), then.statusWords());
    }
}
