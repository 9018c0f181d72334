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
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;

/** Says that a commitment is no longer pursued, and why; corrects what was said of it. */
@Controller
@RequestMapping("/registers/{key}/commitments/{id}/withdrawal")
class WithdrawalController {
    private static final String TEMPLATE = "commitments/withdrawal";

    private final Desk desk;

    WithdrawalController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView form(Person person, @PathVariable String key, @PathVariable UUID id) {
        var open = desk.open(person, key, id);
        return desk.show(TEMPLATE, open, WithdrawalForm.blank(open.commitment(), open.today()));
    }

    @PostMapping
    ModelAndView record(
            Person person,
            @PathVariable String key,
            @PathVariable UUID id,
            WithdrawalForm form,
            RedirectAttributes then) {
        return desk.record(TEMPLATE, desk.open(person, key, id), form, null, "The commitment is withdrawn.", then);
    }

    @GetMapping("/{entry}")
    ModelAndView recorded(Person person, @PathVariable String key, @PathVariable UUID id, @PathVariable long entry) {
        var open = desk.openToCorrect(person, key, id);
        return desk.show(
                TEMPLATE,
                open,
                WithdrawalForm.of(open.commitment(), desk.recorded(open, entry, CommitmentWithdrawn.class)));
    }

    @PostMapping("/{entry}")
    ModelAndView correct(
            Person person,
            @PathVariable String key,
            @PathVariable UUID id,
            @PathVariable long entry,
            WithdrawalForm form,
            RedirectAttributes then) {
        return desk.record(
                TEMPLATE, desk.openToCorrect(person, key, id), form, entry, "The withdrawal is corrected.", then);
    }
}
