package uk.goldthread.register.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.sources.SourcePassages;

/** The findings of a draft: to correct, to leave out, to add. */
@Controller
@RequestMapping("/imports/{id}/findings")
class FindingReviewController {
    private final Review review;
    private final ImportViews views;
    private final SourcePassages passages;

    FindingReviewController(Review review, ImportViews views, SourcePassages passages) {
        this.review = review;
        this.views = views;
        this.passages = passages;
    }

    @GetMapping
    ModelAndView list(Person person, @PathVariable UUID id) {
        var state = state(person, id);
        return new ModelAndView(
                "intake/findings",
                Map.of("view", views.of(state.document()), "draft", state.draft(), "leftOut", state.findingsLeftOut()));
    }

    @GetMapping("/new")
    ModelAndView addition(Person person, @PathVariable UUID id) {
        return new ModelAndView("intake/finding", model(state(person, id), null, FindingForm.EMPTY));
    }

    @PostMapping("/new")
    Object add(Person person, @PathVariable UUID id, FindingForm form, RedirectAttributes next) {
        var wrong = new Errors(form.wrong());
        if (wrong.any()) return wrong.on("intake/finding", model(state(person, id), null, form));
        review.correct(person.organisation(), id, draft -> added(draft, form));
        return saved(id, next);
    }

    private static Draft added(Draft draft, FindingForm form) {
        var corrections = new Corrections(draft);
        return corrections.finding(form.on(new Finding(corrections.freeId(), "", null, "", List.of())));
    }

    @GetMapping("/{finding}")
    ModelAndView show(Person person, @PathVariable UUID id, @PathVariable String finding) {
        var state = state(person, id);
        var read = finding(state.draft(), finding);
        return new ModelAndView("intake/finding", model(state, read, FindingForm.of(read)));
    }

    @PostMapping("/{finding}")
    Object correct(
            Person person,
            @PathVariable UUID id,
            @PathVariable String finding,
            FindingForm form,
            RedirectAttributes next) {
        var state = state(person, id);
        var wrong = new Errors(form.wrong());
        if (wrong.any()) return wrong.on("intake/finding", model(state, finding(state.draft(), finding), form));
        var corrected = review.correct(
                person.organisation(),
                id,
                draft -> finding(draft, finding),
                form.seen(),
                draft -> new Corrections(draft).finding(form.on(finding(draft, finding))));
        return corrected ? saved(id, next) : overtaken(state(person, id), finding, form);
    }

    private ModelAndView overtaken(Review.State now, String finding, FindingForm form) {
        return Errors.NONE
                .with("", Shown.OVERTAKEN)
                .on("intake/finding", model(now, finding(now.draft(), finding), form));
    }

    @PostMapping("/{finding}/removal")
    String leaveOut(Person person, @PathVariable UUID id, @PathVariable String finding, RedirectAttributes next) {
        review.correct(person.organisation(), id, draft -> new Corrections(draft).withoutFinding(finding));
        next.addFlashAttribute("flash", "Left out. It can be put back below the findings.");
        return "redirect:/imports/" + id + "/findings";
    }

    @PostMapping("/{finding}/return")
    String putBack(Person person, @PathVariable UUID id, @PathVariable String finding) {
        var asRead = state(person, id).asRead();
        review.correct(person.organisation(), id, draft -> new Corrections(draft).findingAgain(finding, asRead));
        return "redirect:/imports/" + id + "/findings#" + finding;
    }

    private static String saved(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("flash", "Saved.");
        return "redirect:/imports/" + id + "/findings";
    }

    private Review.State state(Person person, UUID id) {
        return review.of(person.organisation(), id).orElseThrow(ImportsController::notFound);
    }

    private static Finding finding(Draft draft, String finding) {
        return new Corrections(draft).finding(finding).orElseThrow(ImportsController::notFound);
    }

    /** @param finding null where one is added */
    private Map<String, Object> model(Review.State state, @Nullable Finding finding, FindingForm form) {
        var model = new HashMap<String, Object>();
        model.put("view", views.of(state.document()));
        model.put("finding", finding);
        model.put(
                "passages",
                finding == null ? List.of() : passages.of(state.document().id(), finding.from()));
        model.put("form", form);
        return model;
    }
}
