package uk.goldthread.register.organisations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.layout.CsvList;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.layout.Typed;

/** The first page, and the opening of a register. */
@Controller
class RegistersController {

    private final Organisations organisations;
    private final List<AttentionSource> sources;
    private final Audit audit;

    RegistersController(Organisations organisations, List<AttentionSource> sources, Audit audit) {
        this.organisations = organisations;
        this.sources = sources;
        this.audit = audit;
    }

    @GetMapping({"/", "/registers"})
    ModelAndView show(Person person, AsAtChoice chosen, @RequestParam(required = false) @Nullable String days) {
        var view = view(person, chosen, Horizon.read(days));
        var page = chosen.page(
                "organisations/registers",
                Map.of("view", view, "json", FirstPageJson.of(view), "mayEdit", person.may(Role.EDITOR)));
        var wrong = view.horizon().wrong();
        return wrong == null
                ? page
                : chosen.errors().with(Horizon.FIELD, wrong).on("organisations/registers", page.getModel());
    }

    /** A row for each sort of thing that wants a person in a register; a register in which nothing does has one row. */
    @GetMapping("/registers.csv")
    void csv(
            Person person,
            AsAtChoice chosen,
            @RequestParam(required = false) @Nullable String days,
            HttpServletResponse response)
            throws IOException {
        if (chosen.isWrong())
            throw new Refused(String.join(" ", chosen.errors().sentences().values()));
        var horizon = Horizon.read(days);
        if (horizon.wrong() != null) throw new Refused(horizon.wrong());
        audit.note(AuditKind.EXPORT, Who.of(person), "The list of registers as CSV", "/registers");
        var view = view(person, chosen, horizon);
        var list = CsvList.begin(response, "registers.csv", "Register", "What needs attention", "Number");
        for (var register : view.registers()) {
            var attention = view.in(register);
            if (attention.isEmpty()) list.row(register.name(), null, 0);
            attention.forEach(one -> list.row(register.name(), one.what(), one.count()));
        }
        list.end();
    }

    private FirstPage view(Person person, AsAtChoice chosen, Horizon horizon) {
        var registers = organisations.inUse(person.organisation());
        var attention = sources.stream()
                .flatMap(source -> source.attention(person, registers, chosen, horizon.days()).stream())
                .toList();
        return new FirstPage(chosen, horizon, registers, organisations.putAway(person.organisation()), attention);
    }

    @GetMapping("/registers/new")
    ModelAndView form() {
        return new ModelAndView("organisations/new-register", "name", "");
    }

    @PostMapping("/registers")
    ModelAndView open(Person person, @RequestParam(defaultValue = "") String name, RedirectAttributes then) {
        var wanted = Typed.text(name);
        var errors = Errors.NONE
                .where(wanted.isEmpty(), "name", "Enter a name for the register.")
                .where(wanted.length() > Typed.LONGEST_NAME, "name", Typed.TOO_LONG);
        if (errors.any()) return again(errors, name);
        return organisations
                .openAnother(person.organisation(), wanted)
                .map(register -> opened(register, then))
                .orElseGet(() -> again(errors.with("name", taken(person, wanted)), name));
    }

    private String taken(Person person, String name) {
        return organisations.isPutAway(person.organisation(), name)
                ? "A register of that name was put away and can be taken out again: do so, or enter another name."
                : "There is a register of that name: enter another.";
    }

    private static ModelAndView opened(Register register, RedirectAttributes then) {
        then.addFlashAttribute("flash", "The register is open.");
        return new ModelAndView("redirect:/registers/" + register.key());
    }

    private static ModelAndView again(Errors errors, String name) {
        return errors.on("organisations/new-register", Map.of("name", name));
    }
}
