package uk.goldthread.register.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.layout.Pagination;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.sources.SourcePassages;

/** A draft under review: what is to do, what was read, and the facts of the document and its meeting. */
@Controller
@RequestMapping("/imports/{id}")
class ReviewController {
    private final Review review;
    private final Imports imports;
    private final ImportViews views;
    private final SourcePassages passages;
    private final InstantSource clock;

    ReviewController(Review review, Imports imports, ImportViews views, SourcePassages passages, InstantSource clock) {
        this.review = review;
        this.imports = imports;
        this.views = views;
        this.passages = passages;
        this.clock = clock;
    }

    /** The first page: what is to do, and the commitments a page at a time. */
    ModelAndView commitments(Person person, UUID id, @Nullable Integer page) {
        var state = state(person, id);
        var all = state.draft().commitments();
        var pagination = Pagination.of(page, all.size());
        var model = model(state);
        model.put("commitments", ReadCommitment.of(state, pagination.of(all), passages));
        model.put("leftOut", state.leftOut());
        model.put("pagination", pagination);
        var likely = imports.likely(state.document()).orElse(null);
        model.put("likely", likely);
        Supplier<ImportJson> json = () -> ImportJson.of(views.of(state.document()), state.draft(), likely);
        model.put("json", json);
        return new ModelAndView("intake/review", model);
    }

    @GetMapping("/words")
    ModelAndView words(Person person, @PathVariable UUID id) {
        return new ModelAndView("intake/words", model(state(person, id)));
    }

    /** All problems: those that remain, then those that are seen to. */
    @GetMapping("/problems")
    ModelAndView problems(
            Person person, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer page) {
        var state = state(person, id);
        var all = state.todos().all();
        var pagination = Pagination.of(page, all.size());
        var model = model(state);
        model.put("shown", pagination.of(all));
        model.put("pagination", pagination);
        return new ModelAndView("intake/problems", model);
    }

    /** Whoever has seen to one goes back to where the next stands. */
    @PostMapping("/problems/{number}/settlement")
    String settle(
            Person person,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean alike,
            @RequestParam(defaultValue = "") String from) {
        review.settle(person.organisation(), id, number, alike);
        return "redirect:/imports/" + id + (from.equals("review") ? "#to-do" : "/problems");
    }

    /** One name for what two names may mean. */
    @PostMapping("/problems/{number}/naming")
    String name(
            Person person,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes next) {
        review.name(person.organisation(), id, number, name);
        next.addFlashAttribute("flash", "Both are “%s” now, wherever they are owners.".formatted(name));
        return "redirect:/imports/" + id + (from.equals("review") ? "#to-do" : "/problems");
    }

    @PostMapping("/problems/{number}/reopening")
    String reopen(Person person, @PathVariable UUID id, @PathVariable int number) {
        review.reopen(person.organisation(), id, number);
        return "redirect:/imports/" + id + "/problems#problem-" + number;
    }

    @GetMapping("/document")
    ModelAndView document(Person person, @PathVariable UUID id) {
        var state = state(person, id);
        return new ModelAndView(
                "intake/document", with(state, DocumentForm.of(state.draft().document())));
    }

    @PostMapping("/document")
    Object document(Person person, @PathVariable UUID id, DocumentForm form, RedirectAttributes next) {
        var wrong = new Errors(form.wrong(today()));
        if (wrong.any()) return wrong.on("intake/document", with(state(person, id), form));
        var corrected = review.correct(
                person.organisation(),
                id,
                Draft::document,
                form.seen(),
                draft -> new Corrections(draft).document(form.on(draft.document(), today())));
        if (corrected) return saved(id, next);
        var now = state(person, id);
        return Errors.NONE.with("", Shown.OVERTAKEN).on("intake/document", with(now, form));
    }

    @GetMapping("/meeting")
    ModelAndView meeting(Person person, @PathVariable UUID id) {
        var state = state(person, id);
        return new ModelAndView("intake/meeting", with(state, MeetingForm.of(state.draft())));
    }

    @PostMapping("/meeting")
    Object meeting(
            Person person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var form = MeetingForm.of(typed);
        var wrong = new Errors(form.wrong(today()));
        if (wrong.any()) return wrong.on("intake/meeting", with(state(person, id), form));
        var corrected = review.correct(
                person.organisation(),
                id,
                MeetingForm::meetingOf,
                form.seen(),
                draft -> new Corrections(draft).meeting(form.on(MeetingForm.meetingOf(draft), today())));
        if (corrected) return saved(id, next);
        var now = state(person, id);
        return Errors.NONE.with("", Shown.OVERTAKEN).on("intake/meeting", with(now, form));
    }

    private static String saved(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("flash", "Saved.");
        return "redirect:/imports/" + id;
    }

    private Review.State state(Person person, UUID id) {
        return review.of(person.organisation(), id).orElseThrow(ImportsController::notFound);
    }

    private Map<String, Object> with(Review.State state, Object form) {
        var model = model(state);
        model.put("form", form);
        return model;
    }

    private Map<String, Object> model(Review.State state) {
        var model = new HashMap<String, Object>();
        model.put("view", views.of(state.document()));
        model.put("draft", state.draft());
        model.put("todos", state.todos());
        return model;
    }

    private LocalDate today() {
        return AsAt.dayOf(clock.instant());
    }
}
