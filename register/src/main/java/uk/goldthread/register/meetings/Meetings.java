package uk.goldthread.register.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Entries;
import uk.goldthread.register.ledger.FactFamily;
import uk.goldthread.register.meetings.MeetingFact.MeetingHeld;

/** The meetings of a register. */
@Component
public class Meetings {
    private final Entries entries;

    Meetings(Entries entries) {
        this.entries = entries;
    }

    @Bean
    static FactFamily meetingFacts() {
        return FactFamily.of(MeetingFact.class);
    }

    /** Those that had been held on a day, as known at an instant: the latest first, those without a day at the end. */
    public List<MeetingHeld> list(UUID register, AsAt at) {
        return entries.facts(register, MeetingHeld.class, at.known()).stream()
                .map(entry -> (MeetingHeld) entry.fact())
                .filter(meeting -> meeting.date() == null || !meeting.date().isAfter(at.day()))
                .sorted(Comparator.comparing(MeetingHeld::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }
}
