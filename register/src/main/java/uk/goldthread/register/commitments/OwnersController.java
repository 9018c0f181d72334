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
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;

/** Says who answers for a commitment, and corrects what was said of it. */
@Controller
@RequestMapping("/registers/{key}/commitments/{id}/owners")
class OwnersController {
    private static final String TEMPLATE = "commitments/owners";

    private final Desk desk;

    OwnersController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView form(Person person, @PathVariable String key, @PathVariable UUID id) {
        var open = desk.open(person, key, id);
        return desk.show(TEMPLATE, open, OwnersForm.of(open.commitment(), open.today()));
    }

    @PostMapping
    ModelAndView record(
            Person person, @PathVariable String key, @PathVariable UUID id, OwnersForm form, RedirectAttributes then) {
        return desk.record(TEMPLATE, desk.open(person, key, id), form, null, "The owners are recorded.", then);
    }

    @GetMapping("/{entry}")
    ModelAndView recorded(Person person, @PathVariable String key, @PathVariable UUID id, @PathVariable long entry) {
        var open = desk.openToCorrect(person, key, id);
        return desk.show(
                TEMPLATE, open, OwnersForm.of(open.commitment(), desk.recorded(open, entry, OwnersNamed.class)));
    }

    @PostMapping("/{entry}")
    ModelAndView correct(
            Person person,
            @PathVariable String key,
            @PathVariable UUID id,
            @PathVariable long entry,
            OwnersForm form,
            RedirectAttributes then) {
        return desk.record(
                TEMPLATE, desk.openToCorrect(person, key, id), form, entry, "The owners are corrected.", then);
    }
}
