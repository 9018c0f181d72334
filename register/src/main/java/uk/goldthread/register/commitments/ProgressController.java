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

/** Records what was done, and corrects what was recorded of it. */
@Controller
@RequestMapping("/registers/{key}/commitments/{id}/progress")
class ProgressController {
    private static final String TEMPLATE = "commitments/progress";

    private final Desk desk;

    ProgressController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView form(Person person, @PathVariable String key, @PathVariable UUID id) {
        var open = desk.openForSteps(person, key, id);
        return desk.show(TEMPLATE, open, ProgressForm.blank(open.commitment(), open.today()));
    }

    @PostMapping
    ModelAndView record(
            Person person,
            @PathVariable String key,
            @PathVariable UUID id,
            ProgressForm form,
            RedirectAttributes then) {
        return desk.record(TEMPLATE, desk.openForSteps(person, key, id), form, null, "The progress is recorded.", then);
    }

    @GetMapping("/{entry}")
    ModelAndView recorded(Person person, @PathVariable String key, @PathVariable UUID id, @PathVariable long entry) {
        var open = desk.openToCorrect(person, key, id, entry);
        return desk.show(
                TEMPLATE,
                open,
                ProgressForm.of(
                        open.commitment(), desk.step(open, open.commitment().progress(), entry)));
    }

    @PostMapping("/{entry}")
    ModelAndView correct(
            Person person,
            @PathVariable String key,
            @PathVariable UUID id,
            @PathVariable long entry,
            ProgressForm form,
            RedirectAttributes then) {
        return desk.record(
                TEMPLATE, desk.openToCorrect(person, key, id, entry), form, entry, "The progress is corrected.", then);
    }
}
