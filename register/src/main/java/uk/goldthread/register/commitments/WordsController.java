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

/** Corrects a commitment's reference, theme and text. */
@Controller
@RequestMapping("/registers/{key}/commitments/{id}/words")
class WordsController {
    private static final String TEMPLATE = "commitments/words";

    private final Desk desk;

    WordsController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView form(Person person, @PathVariable String key, @PathVariable UUID id) {
        var open = desk.open(person, key, id);
        return desk.show(TEMPLATE, open, WordsForm.of(open.commitment()));
    }

    @PostMapping
    ModelAndView record(
            Person person, @PathVariable String key, @PathVariable UUID id, WordsForm form, RedirectAttributes then) {
        return desk.record(TEMPLATE, desk.open(person, key, id), form, null, "The words are corrected.", then);
    }
}
