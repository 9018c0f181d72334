package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.layout.Pagination;
import uk.goldthread.register.ledger.Sources;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Lists the commitments of a register, as at any day: as a page and as JSON. */
@Controller
class RegisterController {
    private final Organisations organisations;
    private final Commitments commitments;
    private final Overviews overviews;
    private final Sources sources;

    RegisterController(Organisations organisations, Commitments commitments, Overviews overviews, Sources sources) {
        this.organisations = organisations;
        this.commitments = commitments;
        this.overviews = overviews;
        this.sources = sources;
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

    private Register register(Person person, String key) {
        return organisations.register(person.organisation(), key).orElseThrow(NotFound::new);
    }

    private RegisterView view(ListRequest asked, @Nullable Integer page, boolean mayEdit) {
        var id = asked.register().id();
        var at = asked.chosen().at();
        var overview = overviews.of(id, at, asked.filter());
        var stretch = Pagination.of(page, overview.found());
        return new RegisterView(
                asked,
                overview,
                stretch,
                commitments.list(id, at, asked.filter(), asked.order(), stretch.offset(), stretch.size()),
                firstReport(asked),
                mayEdit);
    }

    private @Nullable LocalDate firstReport(ListRequest asked) {
        var at = asked.chosen().at();
        return sources.firstReport(asked.register().id(), at.known())
                .filter(first -> at.day().isBefore(first))
                .orElse(null);
    }
}
