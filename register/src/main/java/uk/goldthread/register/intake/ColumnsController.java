package uk.goldthread.register.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.intake.recognise.Layout;
import uk.goldthread.intake.words.Role;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Person;

/** What the columns of a document's tables hold, to be put right: for this document and the next of the same layout. */
@Controller
@RequestMapping("/imports/{id}/columns")
class ColumnsController {
    private final Review review;
    private final Rereading rereading;
    private final ImportViews views;

    ColumnsController(Review review, Rereading rereading, ImportViews views) {
        this.review = review;
        this.rereading = rereading;
        this.views = views;
    }

    @GetMapping
    ModelAndView columns(Person person, @PathVariable UUID id) {
        var state = state(person, id);
        return new ModelAndView(
                "intake/columns",
                Map.of(
                        "view",
                        views.of(state.document()),
                        "draft",
                        state.draft(),
                        "tables",
                        rereading.tables(state.document())));
    }

    @PostMapping
    String say(
            Person person,
            @PathVariable UUID id,
            @RequestParam String layout,
            @RequestParam List<String> role,
            RedirectAttributes next) {
        var table = rereading.tables(state(person, id).document()).stream()
                .filter(one -> one.layout().hash().equals(layout))
                .findFirst()
                .orElseThrow(ImportsController::notFound);
        var roles = role.stream().map(ColumnsController::chosen).toList();
        if (roles.size() != table.columns().size())
            throw new Refused("Say of each column what it holds. Nothing was changed.");
        var kept = rereading.withColumns(person.organisation(), id, table.layout(), roles, person.id());
        next.addFlashAttribute("flash", "Remembered for the next document with such a table. " + kept.sentence());
        return "redirect:/imports/" + id + "/columns";
    }

    private static Role chosen(String word) {
        return Role.of(word).orElseThrow(() -> new Refused("Choose what the column holds from the list."));
    }

    @PostMapping("/forgetting")
    String forget(Person person, @PathVariable UUID id, @RequestParam String layout, RedirectAttributes next) {
        var kept = rereading.withoutColumns(person.organisation(), id, new Layout(layout));
        next.addFlashAttribute("flash", "Forgotten. " + kept.sentence());
        return "redirect:/imports/" + id + "/columns";
    }

    private Review.State state(Person person, UUID id) {
        return review.of(person.organisation(), id).orElseThrow(ImportsController::notFound);
    }
}
