package uk.goldthread.register.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.sources.SourceExcerpt;
import uk.goldthread.register.sources.SourcePassages;

/** One commitment of a draft: the source beside what was read, every field to correct, to leave out, to add. */
@Controller
@RequestMapping("/imports/{id}/commitments")
class CommitmentReviewController {
    private final Review review;
    private final Imports imports;
    private final PagePictures pictures;
    private final ImportViews views;
    private final SourcePassages passages;
    private final InstantSource clock;

    CommitmentReviewController(
            Review review,
            Imports imports,
            PagePictures pictures,
            ImportViews views,
            SourcePassages passages,
            InstantSource clock) {
        this.review = review;
        this.imports = imports;
        this.pictures = pictures;
        this.views = views;
        this.passages = passages;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView addition(Person person, @PathVariable UUID id) {
        var state = state(person, id);
        return new ModelAndView("intake/commitment", blank(state, CommitmentForm.EMPTY));
    }

    @PostMapping("/new")
    Object add(
            Person person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var state = state(person, id);
        var form = CommitmentForm.of(typed);
        var wrong = new Errors(form.wrong(state.draft(), CommitmentForm.blank("")));
        if (wrong.any()) return wrong.on("intake/commitment", blank(state, form));
        review.correct(person.organisation(), id, draft -> added(draft, form));
        next.addFlashAttribute("flash", "Added as the last of the commitments.");
        return "redirect:/imports/" + id;
    }

    private Draft added(Draft draft, CommitmentForm form) {
        var corrections = new Corrections(draft);
        return corrections.commitment(form.on(CommitmentForm.blank(corrections.freeId()), draft, day(draft)));
    }

    @GetMapping("/{commitment}")
    ModelAndView show(Person person, @PathVariable UUID id, @PathVariable String commitment) {
        var state = state(person, id);
        var read = commitment(state, commitment);
        return new ModelAndView("intake/commitment", model(state, read, CommitmentForm.of(read)));
    }

    @PostMapping("/{commitment}")
    Object correct(
            Person person,
            @PathVariable UUID id,
            @PathVariable String commitment,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var state = state(person, id);
        var read = commitment(state, commitment);
        var form = CommitmentForm.of(typed);
        var wrong = new Errors(form.wrong(state.draft(), read));
        var seenTo = numbers(typed.getOrDefault("seenTo", List.of()));
        if (wrong.any()) return wrong.on("intake/commitment", with(seenTo, model(state, read, form)));
        if (!review.correct(
                person.organisation(),
                id,
                commitment,
                form.seen(),
                seenTo,
                draft -> corrected(draft, commitment, form)))
            return overtaken(state(person, id), commitment, form, seenTo);
        next.addFlashAttribute("flash", "Saved.");
        return "redirect:" + after(state(person, id), read, typed.getFirst("then"));
    }

    private static List<Integer> numbers(List<String> typed) {
        return typed.stream()
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static Map<String, Object> with(List<Integer> seenTo, Map<String, Object> model) {
        model.put("seenTo", seenTo);
        return model;
    }

    private ModelAndView overtaken(Review.State now, String commitment, CommitmentForm form, List<Integer> seenTo) {
        return Errors.NONE
                .with("", Shown.OVERTAKEN)
                .on("intake/commitment", with(seenTo, model(now, commitment(now, commitment), form)));
    }

    private Draft corrected(Draft draft, String commitment, CommitmentForm form) {
        var corrections = new Corrections(draft);
        var was = corrections.commitment(commitment).orElseThrow(ImportsController::notFound);
        return corrections.commitment(form.on(was, draft, day(draft)));
    }

    /** To the next problem, to the next commitment, else back to where it stands in the review. */
    private static String after(Review.State state, DraftCommitment saved, @Nullable String then) {
        var path = "/imports/" + state.document().id();
        var problem = state.todos().after(saved);
        var following = neighbour(state.draft(), saved.id(), 1);
        if ("next-problem".equals(then) && problem != null) return problem.href(path);
        if ("next-one".equals(then) && following != null) return path + "/commitments/" + following;
        return path + state.placeOf(saved.id());
    }

    @PostMapping("/{commitment}/joining")
    String join(Person person, @PathVariable UUID id, @PathVariable String commitment, RedirectAttributes next) {
        review.correct(person.organisation(), id, commitment, draft -> new Grain(draft, day(draft)).joined(commitment));
        next.addFlashAttribute("flash", "Merged. What is left out below can be put back.");
        return "redirect:/imports/" + id + state(person, id).placeOf(commitment);
    }

    @PostMapping("/{commitment}/parting")
    String part(Person person, @PathVariable UUID id, @PathVariable String commitment, RedirectAttributes next) {
        review.correct(person.organisation(), id, commitment, draft -> new Grain(draft, day(draft)).parted(commitment));
        next.addFlashAttribute("flash", "Split. Merge with the next puts parts together again.");
        return "redirect:/imports/" + id + state(person, id).placeOf(commitment);
    }

    @PostMapping("/{commitment}/removal")
    String leaveOut(Person person, @PathVariable UUID id, @PathVariable String commitment, RedirectAttributes next) {
        review.correct(
                person.organisation(), id, commitment, draft -> new Corrections(draft).withoutCommitment(commitment));
        next.addFlashAttribute("flash", "Left out. It can be put back below the commitments.");
        return "redirect:/imports/" + id;
    }

    @PostMapping("/{commitment}/return")
    String putBack(Person person, @PathVariable UUID id, @PathVariable String commitment) {
        var asRead = state(person, id).asRead();
        review.correct(person.organisation(), id, draft -> new Corrections(draft).commitmentAgain(commitment, asRead));
        return "redirect:/imports/" + id + state(person, id).placeOf(commitment);
    }

    private Review.State state(Person person, UUID id) {
        return review.of(person.organisation(), id).orElseThrow(ImportsController::notFound);
    }

    private static DraftCommitment commitment(Review.State state, String commitment) {
        return new Corrections(state.draft()).commitment(commitment).orElseThrow(ImportsController::notFound);
    }

    private Map<String, Object> blank(Review.State state, CommitmentForm form) {
        var model = new HashMap<String, Object>();
        model.put("view", views.of(state.document()));
        model.put("form", form);
        model.put("findings", state.draft().findings());
        return model;
    }

    private Map<String, Object> model(Review.State state, DraftCommitment commitment, CommitmentForm form) {
        var model = blank(state, form);
        model.put(
                "read", ReadCommitment.of(state, List.of(commitment), passages).getFirst());
        var excerpt = passages.around(state.document().id(), ReadCommitment.fields(commitment));
        model.put("excerpt", excerpt);
        model.put("pictures", pictures(state, excerpt));
        model.put("todos", state.todos());
        model.put("back", state.placeOf(commitment.id()));
        model.put("previous", neighbour(state.draft(), commitment.id(), -1));
        model.put("following", neighbour(state.draft(), commitment.id(), 1));
        return model;
    }

    private List<PagePicture> pictures(Review.State state, SourceExcerpt excerpt) {
        var document = state.document();
        boolean isPdf = state.draft().document().format().equals("pdf") && imports.hasFile(document);
        return isPdf ? pictures.of(out -> imports.sendFile(document, out), excerpt) : List.of();
    }

    private static @Nullable String neighbour(Draft draft, String commitment, int step) {
        var ids = draft.commitments().stream().map(DraftCommitment::id).toList();
        int at = ids.indexOf(commitment) + step;
        return at >= 0 && at < ids.size() ? ids.get(at) : null;
    }

    /** The day from which typed words about time count. */
    private LocalDate day(Draft draft) {
        var asAt = draft.document().asAt();
        return asAt != null ? asAt : AsAt.dayOf(clock.instant());
    }
}
