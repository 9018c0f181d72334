package uk.goldthread.register.intake;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Pagination;

/** What was mended in a document under review, each mending to be undone or done again. */
@Controller
@RequestMapping("/imports/{id}")
class MendingController {
    private final Review review;
    private final Rereading rereading;
    private final ImportViews views;

    MendingController(Review review, Rereading rereading, ImportViews views) {
        this.review = review;
        this.rereading = rereading;
        this.views = views;
    }

    @GetMapping("/mended")
    ModelAndView mended(Person person, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer page) {
        var state = state(person, id);
        var all = Mended.of(state.draft());
        var pagination = Pagination.of(page, all.size());
        var model = new HashMap<String, Object>();
        model.put("view", views.of(state.document()));
        model.put("draft", state.draft());
        model.put(
                "mended",
                all.subList(pagination.offset(), Math.min(pagination.offset() + pagination.size(), all.size())));
        model.put("left", rereading.left(state.document()));
        model.put("pagination", pagination);
        return new ModelAndView("intake/mended", model);
    }

    @PostMapping("/mended/{number}/undoing")
    String undo(
            Person person,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam String seen,
            RedirectAttributes next) {
        var mended = Mended.of(state(person, id).draft());
        var damage = chosen(mended.stream().map(one -> one.healed().damage()).toList(), number, seen);
        next.addFlashAttribute(
                "flash", rereading.without(person.organisation(), id, damage).sentence());
        return "redirect:/imports/" + id + "/mended";
    }

    @PostMapping("/left/{number}/mending")
    String mend(
            Person person,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam String seen,
            RedirectAttributes next) {
        var damage = chosen(rereading.left(state(person, id).document()), number, seen);
        next.addFlashAttribute(
                "flash", rereading.with(person.organisation(), id, damage).sentence());
        return "redirect:/imports/" + id + "/mended";
    }

    /** The list may have changed since it was shown. */
    private static Damage chosen(List<Damage> damages, int number, String seen) {
        if (number < 1
                || number > damages.size()
                || !Mended.seen(damages.get(number - 1)).equals(seen))
            throw new Refused(
                    "The document was read again meanwhile. Look at what was mended again: nothing was changed.");
        return damages.get(number - 1);
    }

    private Review.State state(Person person, UUID id) {
        return review.of(person.organisation(), id).orElseThrow(ImportsController::notFound);
    }
}
