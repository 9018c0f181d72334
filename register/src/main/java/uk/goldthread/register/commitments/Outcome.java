package uk.goldthread.register.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.goldthread.register.ledger.Entry;

/** What became of a change. */
public sealed interface Outcome {

    /** It is in the ledger. */
    record Recorded(Instant known) implements Outcome {}

    /** Somebody else recorded something meanwhile: nothing was changed. */
    record Overtaken(Commitment now, List<Entry> meanwhile) implements Outcome {}

    /** The commitment exists only from that day: nothing was changed. */
    record TooEarly(LocalDate since) implements Outcome {}

    /** Another commitment has that reference: nothing was changed. */
    record ReferenceTaken(String reference) implements Outcome {}

    /** What was to be corrected was taken back with its document: nothing was changed. */
    record NoLongerCounts() implements Outcome {}

    /** There is no such commitment. */
    record NotThere() implements Outcome {}
}
