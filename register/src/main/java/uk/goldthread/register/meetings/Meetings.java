package uk.goldthread.register.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
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

    /** As known at an instant, in the order in which they were recorded. */
    public List<MeetingHeld> list(UUID register, Instant known) {
        return entries.facts(register, MeetingHeld.class, known).stream()
                .map(entry -> (MeetingHeld) entry.fact())
                .toList();
    }
}
