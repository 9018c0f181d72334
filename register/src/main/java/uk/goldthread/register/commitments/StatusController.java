package uk.goldthread.register.commitments;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;

/** Sets how far a commitment is, and corrects what was recorded of it: the day, most of all. */
@Controller
@RequestMapping("/registers/{key}/commitments/{id}/status")
class StatusController {
    private static final String TEMPLATE = "commitments/status";

    private final Desk desk;

    StatusController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView form(Person person, @PathVariable String key, @PathVariable UUID id) {
        var open = desk.open(person, key, id);
        return desk.show(TEMPLATE, open, StatusForm.blank(open.commitment()));
    }

    @PostMapping
    ModelAndView record(
            Person person, @PathVariable String key, @PathVariable UUID id, StatusForm form, RedirectAttributes then) {
        return desk.record(TEMPLATE, desk.open(person, key, id), form, null, "The status is recorded.", then);
    }

    @GetMapping("/{entry}")
    ModelAndView recorded(Person person, @PathVariable String key, @PathVariable UUID id, @PathVariable long entry) {
        var open = desk.openToCorrect(person, key, id);
        return desk.show(TEMPLATE, open, StatusForm.of(open.commitment(), desk.recorded(open, entry, StatusSet.class)));
    }

    @PostMapping("/{entry}")
    ModelAndView correct(
            Person person,
            @PathVariable String key,
            @PathVariable UUID id,
            @PathVariable long entry,
            StatusForm form,
            RedirectAttributes then) {
        return desk.record(
                TEMPLATE, desk.openToCorrect(person, key, id), form, entry, "The status is corrected.", then);
    }
}
