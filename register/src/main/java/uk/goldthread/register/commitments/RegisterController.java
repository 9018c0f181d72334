package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.commitments.Commitments.Stretch;
import uk.goldthread.register.layout.Pagination;
import uk.goldthread.register.ledger.Sources;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Lists the commitments of a register, as at any day: as a page and as JSON; puts one away that has none. */
@Controller
class RegisterController {
    private final Organisations organisations;
    private final Commitments commitments;
    private final Sources sources;
    private final Shelves shelves;

    RegisterController(Organisations organisations, Commitments commitments, Sources sources, Shelves shelves) {
        this.organisations = organisations;
        this.commitments = commitments;
        this.sources = sources;
        this.shelves = shelves;
    }

    @GetMapping("/registers/{key}")
    ModelAndView show(
            Person person,
            @PathVariable String key,
            AsAtChoice chosen,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable Integer page) {
        var asked = ListRequest.of(register(person, key), chosen, parameters);
        var view = view(asked, page, person.may(Role.EDITOR));
        return chosen.page("commitments/register", Map.of("view", view, "json", RegisterJson.of(view)));
    }

    /** Its ledger stays, and so does its address. */
    @PostMapping("/registers/{key}/putting-away")
    String putAway(Person person, @PathVariable String key, RedirectAttributes then) {
        var register = register(person, key);
        if (!shelves.putAway(register, person))
            throw new Refused("Something is in this register: only an empty one is put away.");
        then.addFlashAttribute("flash", "“%s” is put away.".formatted(register.name()));
        return "redirect:/registers";
    }

    @PostMapping("/registers/{key}/taking-out")
    String takeOut(Person person, @PathVariable String key, RedirectAttributes then) {
        var register = register(person, key);
        shelves.takeOut(register, person);
        then.addFlashAttribute("flash", "The register is listed again.");
        return "redirect:/registers/" + register.key();
    }

    private Register register(Person person, String key) {
        return organisations.register(person.organisation(), key).orElseThrow(NotFound::new);
    }

    private RegisterView view(ListRequest asked, @Nullable Integer page, boolean mayEdit) {
        var overview =
                commitments.overview(asked.register().id(), asked.chosen().at());
        var wanted = Pagination.of(page, Integer.MAX_VALUE);
        var stretch = stretch(asked, wanted);
        int found = found(asked, overview, wanted, stretch);
        var nearest = Pagination.of(page, found);
        if (nearest.number() != wanted.number()) stretch = stretch(asked, nearest);
        return new RegisterView(
                asked,
                overview,
                found,
                nearest,
                stretch.commitments(),
                firstReport(asked),
                overview.counts().total() > 0 ? Shelf.IN_USE : shelves.of(asked.register(), mayEdit),
                mayEdit);
    }

    private Stretch stretch(ListRequest asked, Pagination pagination) {
        return commitments.stretch(
                asked.register().id(),
                asked.chosen().at(),
                asked.filter(),
                asked.order(),
                pagination.offset(),
                pagination.size());
    }

    /** A stretch beyond the last says nothing. */
    private int found(ListRequest asked, Overview overview, Pagination wanted, Stretch stretch) {
        if (asked.filter().isAll()) return overview.counts().total();
        if (wanted.number() == 1 || stretch.found() > 0) return stretch.found();
        return commitments
                .counts(asked.register().id(), asked.chosen().at(), asked.filter())
                .total();
    }

    private @Nullable LocalDate firstReport(ListRequest asked) {
        var at = asked.chosen().at();
        return sources.firstReport(asked.register().id(), at.known())
                .filter(first -> at.day().isBefore(first))
                .orElse(null);
    }
}
