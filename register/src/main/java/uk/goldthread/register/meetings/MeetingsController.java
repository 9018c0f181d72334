package uk.goldthread.register.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.meetings.MeetingFact.MeetingHeld;
import uk.goldthread.register.organisations.Organisations;

/** Lists the meetings whose minutes were read into a register, as at any day: as a page and as JSON. */
@Controller
class MeetingsController {
    private final Organisations organisations;
    private final Meetings meetings;
    private final Commitments commitments;

    MeetingsController(Organisations organisations, Meetings meetings, Commitments commitments) {
        this.organisations = organisations;
        this.meetings = meetings;
        this.commitments = commitments;
    }

    @GetMapping("/registers/{key}/meetings")
    ModelAndView show(Person person, @PathVariable String key, AsAtChoice chosen) {
        var register = organisations.register(person.organisation(), key).orElseThrow(NotFound::new);
        var held = meetings.list(register.id(), chosen.at());
        var view = new MeetingsView(register, chosen, held, cameOf(register.id(), held, chosen.at()));
        return chosen.page("meetings/meetings", Map.of("view", view, "json", held));
    }

    private Map<UUID, Commitment> cameOf(UUID register, List<MeetingHeld> held, AsAt at) {
        var ids = held.stream()
                .flatMap(meeting -> meeting.items().stream())
                .flatMap(item -> item.commitments().stream())
                .toList();
        return commitments.find(register, ids, at);
    }
}
