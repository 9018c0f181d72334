package uk.goldthread.register.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.ledger.Fact;

/** What can be recorded of a meeting. */
public sealed interface MeetingFact extends Fact permits MeetingFact.MeetingHeld {

    /** A group met. {@code attending}: in attendance, not members. */
    record MeetingHeld(
            @Nullable String group,
            @Nullable LocalDate date,
            List<String> present,
            List<String> apologies,
            List<String> attending,
            @Nullable String chair,
            List<Item> items,
            @Nullable LocalDate next)
            implements MeetingFact {}

    /** An item of its agenda, and the commitments that came of it. */
    record Item(
            @Nullable String number,
            String title,
            @Nullable String text,
            List<String> decisions,
            List<UUID> commitments) {}
}
