package uk.goldthread.register.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.layout.Counted;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.ledger.AsAt;

/** What a person decides of a document: to accept or refuse it, to take it back, to let it speak for another day. */
@Controller
@RequestMapping("/imports/{id}")
class DecisionController {
    private final Imports imports;
    private final ImportViews views;
    private final InstantSource clock;
    private final LaterChanges later;

    DecisionController(Imports imports, ImportViews views, LaterChanges later, InstantSource clock) {
        this.imports = imports;
        this.views = views;
        this.later = later;
        this.clock = clock;
    }

    @GetMapping("/acceptance")
    ModelAndView acceptance(Person person, @PathVariable UUID id) {
        var document = found(person, id, ImportState.READY);
        return new ModelAndView(
                "intake/acceptance",
                model(document, AcceptanceForm.of(imports.draft(document), imports.likely(document))));
    }

    @PostMapping("/acceptance")
    Object accept(Person person, @PathVariable UUID id, AcceptanceForm form, RedirectAttributes next) {
        var document = found(person, id, ImportState.READY);
        var wrong = new Errors(form.wrong(today()));
        if (wrong.any()) return wrong.on("intake/acceptance", model(document, form));
        if (form.isOneOf(imports.heldRegisters(person.organisation())))
            return "redirect:" + VersionController.path(id, form.register(), form.day(today()));
        try {
            imports.accept(person.organisation(), id, form.destination(), form.day(today()), person.id());
        } catch (Refused refused) {
            return wrong.with("register", String.valueOf(refused.getMessage()))
                    .on("intake/acceptance", model(document, form));
        }
        next.addFlashAttribute(
                "flash",
                "Accepted: %s in the register."
                        .formatted(Counted.of(document.commitments(), "commitment is", "commitments are")));
        return "redirect:/imports/" + id;
    }

    @GetMapping("/refusal")
    ModelAndView refusal(Person person, @PathVariable UUID id) {
        return page("intake/refusal", found(person, id, ImportState.READY));
    }

    @PostMapping("/refusal")
    String refuse(Person person, @PathVariable UUID id, RedirectAttributes next) {
        imports.refuse(person.organisation(), id, person.id());
        next.addFlashAttribute("flash", "Refused: nothing of it is in a register.");
        return "redirect:/imports/" + id;
    }

    @GetMapping("/undoing")
    ModelAndView undoing(Person person, @PathVariable UUID id) {
        var document = found(person, id, ImportState.ACCEPTED);
        return new ModelAndView("intake/undoing", Map.of("view", views.of(document), "changes", later.of(document)));
    }

    @PostMapping("/undoing")
    String undo(Person person, @PathVariable UUID id, RedirectAttributes next) {
        imports.undo(person.organisation(), id, person.id());
        next.addFlashAttribute("flash", "Undone: nothing of it counts any more, and the ledger keeps the trace.");
        return "redirect:/imports/" + id;
    }

    @GetMapping("/as-at")
    ModelAndView asAt(Person person, @PathVariable UUID id) {
        var document = found(person, id, ImportState.ACCEPTED);
        return new ModelAndView("intake/as-at", model(document, AsAtForm.of(document)));
    }

    @PostMapping("/as-at")
    Object redate(Person person, @PathVariable UUID id, AsAtForm form, RedirectAttributes next) {
        var document = found(person, id, ImportState.ACCEPTED);
        var wrong = new Errors(form.wrong(today()));
        if (wrong.any()) return wrong.on("intake/as-at", model(document, form));
        imports.redate(person.organisation(), id, form.day(today()), person.id());
        next.addFlashAttribute("flash", "The document now speaks for %s.".formatted(DayWords.of(form.day(today()))));
        return "redirect:/imports/" + id;
    }

    private Import found(Person person, UUID id, ImportState state) {
        return imports.find(person.organisation(), id)
                .filter(document -> document.state() == state)
                .orElseThrow(ImportsController::notFound);
    }

    private ModelAndView page(String template, Import document) {
        return new ModelAndView(template, Map.of("view", views.of(document)));
    }

    private Map<String, Object> model(Import document, Object form) {
        var model = new HashMap<String, Object>();
        model.put("view", views.of(document));
        model.put("form", form);
        if (document.isUnderReview()) {
            model.put("empty", imports.emptyRegisters(document.organisation()));
            model.put("held", imports.heldRegisters(document.organisation()));
            model.put("likely", imports.likely(document).orElse(null));
        }
        return model;
    }

    private LocalDate today() {
        return AsAt.dayOf(clock.instant());
    }
}
