package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Fact;

/** What can be recorded of a commitment. */
public sealed interface CommitmentFact extends Fact {

    /** This fact in the place of an earlier one of its kind: what a person does not type stays as it was. */
    default CommitmentFact correcting(Entry before, LocalDate effective) {
        return this;
    }

    /**
     * The promise was made.
     *
     * @param ordinal its place in the source's own order
     * @param original the timescale that it was given first
     * @param answers the findings that it answers
     * @param mentions references of others that its words mention
     * @param from where it was read
     */
    record CommitmentMade(
            int ordinal,
            CommitmentKind kind,
            @Nullable String reference,
            @Nullable String theme,
            String text,
            @Nullable StatedTimescale original,
            List<UUID> answers,
            List<String> mentions,
            List<Place> from)
            implements CommitmentFact {}

    /** Who answers for it; an empty list says that nobody is named. */
    record OwnersNamed(List<String> owners) implements CommitmentFact {}

    /** A new timescale took the place of the one before. */
    record TimescaleAgreed(
            StatedTimescale timescale, @Nullable String agreedBy) implements CommitmentFact {

        /** While the words stay, so does how they were read: "end of March" was said years ago. */
        @Override
        public CommitmentFact correcting(Entry before, LocalDate effective) {
            var was = (TimescaleAgreed) before.fact();
            return StatedTimescale.sameWords(was.timescale, timescale)
                    ? new TimescaleAgreed(was.timescale, agreedBy)
                    : this;
        }
    }

    /** How far it is; {@code words} are those that it was read from. */
    record StatusSet(
            Status status, boolean inferred, @Nullable String words) implements CommitmentFact {

        /** While the status stays and its day alone is corrected, so do the words that it was read from. */
        @Override
        public CommitmentFact correcting(Entry before, LocalDate effective) {
            var was = (StatusSet) before.fact();
            return was.status == status ? was : this;
        }
    }

    /** "We did": something was done, on the day or in the period that {@code on} names. */
    record ProgressRecorded(String text, @Nullable StatedTimescale on, List<Place> from) implements CommitmentFact {

        /** Its place stays, and while its day does, the words for it. */
        @Override
        public CommitmentFact correcting(Entry before, LocalDate effective) {
            var was = (ProgressRecorded) before.fact();
            return new ProgressRecorded(text, before.effective().equals(effective) ? was.on : on, was.from);
        }
    }

    /** "We will do": something is to be done. */
    record NextStepRecorded(String text, @Nullable StatedTimescale on, List<Place> from) implements CommitmentFact {

        /** Its place stays, and while the words for its day do, how they were read: "end of March" was said years ago. */
        @Override
        public CommitmentFact correcting(Entry before, LocalDate effective) {
            var was = (NextStepRecorded) before.fact();
            return new NextStepRecorded(text, StatedTimescale.sameWords(was.on, on) ? was.on : on, was.from);
        }
    }

    /** A step that was to come is no longer planned, or was taken; {@code text} is what it said. */
    record NextStepEnded(String text) implements CommitmentFact {}

    /** What the body answered: accepted, in-part, in-principle, rejected or noted. */
    record ResponseGiven(String verdict, @Nullable String text) implements CommitmentFact {}

    /**
     * Its reference, theme or text reads otherwise than it was recorded.
     *
     * @param mentions references of others that its words then mention; null where that was not looked at
     */
    record WordsCorrected(
            @Nullable String reference,
            @Nullable String theme,
            String text,
            @Nullable List<String> mentions) implements CommitmentFact {}

    /** It is no longer pursued. */
    record CommitmentWithdrawn(String reason) implements CommitmentFact {}

    /** The day on which a step was done or is planned, where its words name one. */
    static @Nullable LocalDate lastDay(@Nullable StatedTimescale on) {
        return on == null ? null : on.latest();
    }
}
