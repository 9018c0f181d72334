package uk.goldthread.register.commitments;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Adds a commitment that no document brought. */
@Controller
@RequestMapping("/registers/{key}/commitments/new")
class NewCommitmentController {
    private static final String TEMPLATE = "commitments/new";

    private final Organisations organisations;
    private final Commitments commitments;
    private final Recording recording;
    private final InstantSource clock;

    NewCommitmentController(
            Organisations organisations, Commitments commitments, Recording recording, InstantSource clock) {
        this.organisations = organisations;
        this.commitments = commitments;
        this.recording = recording;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(Person person, @PathVariable String key) {
        return page(register(person, key), NewCommitmentForm.blank(AsAt.dayOf(clock.instant())));
    }

    @PostMapping
    ModelAndView add(Person person, @PathVariable String key, NewCommitmentForm form, RedirectAttributes then) {
        var register = register(person, key);
        var id = form.commitment(register.id());
        if (commitments.newest(register.id(), id).isPresent()) return added(register, id, then);
        var references = OtherReferences.than(null, commitments.references(register.id(), Ledger.ALL));
        var read = form.read(references, AsAt.dayOf(clock.instant()));
        if (read.errors().any()) return read.errors().on(TEMPLATE, model(register, form));
        if (!form.isConfirmed()) return readBack(register, form, read);
        var outcome = recording.add(
                register.id(),
                id,
                person.id(),
                read.since(),
                (ordinal, others) -> form.facts(ordinal, read.timescale(), others));
        return outcome instanceof Outcome.ReferenceTaken(var reference)
                ? Errors.NONE
                        .with("reference", OtherReferences.taken(reference))
                        .on(TEMPLATE, model(register, form))
                : added(register, id, then);
    }

    private Register register(Person person, String key) {
        return organisations.register(person.organisation(), key).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(Register register, NewCommitmentForm form) {
        return new ModelAndView(TEMPLATE, model(register, form));
    }

    private static ModelAndView readBack(Register register, NewCommitmentForm form, NewCommitmentForm.Read read) {
        var page = page(register, form.confirming());
        return read.timescale() == null ? page : page.addObject("reading", TimescaleWords.of(read.timescale()));
    }

    private static ModelAndView added(Register register, UUID id, RedirectAttributes then) {
        then.addFlashAttribute("flash", "The commitment is added.");
        return new ModelAndView("redirect:/registers/" + register.key() + "/commitments/" + id);
    }

    private static Map<String, Object> model(Register register, NewCommitmentForm form) {
        var model = new HashMap<String, Object>();
        model.put("register", register);
        model.put("kinds", List.of(CommitmentKind.values()));
        model.put("form", form);
        return model;
    }
}
