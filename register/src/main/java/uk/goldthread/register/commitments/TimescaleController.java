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
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;

/** Records a new timescale in free words, after its reading was shown back; corrects one that was recorded. */
@Controller
@RequestMapping("/registers/{key}/commitments/{id}/timescale")
class TimescaleController {
    private static final String TEMPLATE = "commitments/timescale";

    private final Desk desk;

    TimescaleController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView form(Person person, @PathVariable String key, @PathVariable UUID id) {
        var open = desk.open(person, key, id);
        return desk.show(TEMPLATE, open, TimescaleForm.blank(open.commitment(), open.today()));
    }

    @PostMapping
    ModelAndView record(
            Person person,
            @PathVariable String key,
            @PathVariable UUID id,
            TimescaleForm form,
            RedirectAttributes then) {
        var open = desk.open(person, key, id);
        return form.isConfirmed()
                ? desk.record(TEMPLATE, open, form, null, "The new timescale is recorded.", then)
                : readBack(open, form);
    }

    @GetMapping("/{entry}")
    ModelAndView recorded(Person person, @PathVariable String key, @PathVariable UUID id, @PathVariable long entry) {
        var open = desk.openToCorrect(person, key, id);
        return desk.show(
                TEMPLATE, open, TimescaleForm.of(open.commitment(), desk.recorded(open, entry, TimescaleAgreed.class)));
    }

    /** While the words stay, so does how they were read. */
    @PostMapping("/{entry}")
    ModelAndView correct(
            Person person,
            @PathVariable String key,
            @PathVariable UUID id,
            @PathVariable long entry,
            TimescaleForm form,
            RedirectAttributes then) {
        var open = desk.openToCorrect(person, key, id);
        return form.isConfirmed()
                ? desk.record(TEMPLATE, open, form, entry, "The timescale is corrected.", then)
                : readBack(open, form);
    }

    private ModelAndView readBack(Desk.Case open, TimescaleForm form) {
        var read = form.read(open);
        if (read.errors().any()) return desk.again(TEMPLATE, open, form, read.errors());
        var timescale = ((TimescaleAgreed) read.fact()).timescale();
        return desk.show(TEMPLATE, open, form.confirming()).addObject("reading", TimescaleWords.of(timescale));
    }
}
