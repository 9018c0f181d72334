package uk.goldthread.register.meetings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.meetings.MeetingFact.Item;
import uk.goldthread.register.meetings.MeetingFact.MeetingHeld;
import uk.goldthread.register.organisations.Register;

/**
 * The page of a register's meetings.
 *
 * @param meetings the latest first
 * @param commitments those that came of the meetings and are there on that day
 */
public record MeetingsView(
        Register register, AsAtChoice chosen, List<MeetingHeld> meetings, Map<UUID, Commitment> commitments) {

    public String path() {
        return "/registers/" + register.key() + "/meetings";
    }

    public String path(Commitment commitment) {
        return chosen.on("/registers/" + register.key() + "/commitments/" + commitment.id());
    }

    /** What came of it, as far as it is there on that day. */
    public List<Commitment> cameOf(Item item) {
        return item.commitments().stream()
                .map(commitments::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
