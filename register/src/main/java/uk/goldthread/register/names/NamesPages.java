package uk.goldthread.register.names;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Counted;
import uk.goldthread.register.layout.Errors;

/** Finds a name, hands over what is held about it, and erases or corrects it. A name is never part of an address. */
@Controller
@RequestMapping("/names")
class NamesPages {

    /** A page holds so many things, a form so many fields; what is left is found by the next search. */
    static final int MOST = 500;

    private static final String SEARCH = "names/search";
    private static final String HELD = "names/held";

    private final Names names;
    private final Audit audit;
    private final InstantSource clock;

    NamesPages(Names names, Audit audit, InstantSource clock) {
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(Person administrator) {
        return new ModelAndView(SEARCH, search(administrator, ""));
    }

    @PostMapping
    ModelAndView find(Person administrator, @RequestParam(defaultValue = "") String name) {
        return asked(name)
                .map(asked -> new ModelAndView(HELD, held(administrator, asked, ReplacementForm.EMPTY)))
                .orElseGet(() -> noName(administrator, name));
    }

    @PostMapping("/export")
    Object export(
            Person administrator,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "html") String format,
            HttpServletResponse response) {
        return asked(name)
                .map(asked -> exported(administrator, asked, format, response))
                .orElseGet(() -> noName(administrator, name));
    }

    private Object exported(Person administrator, Name asked, String format, HttpServletResponse response) {
        var export = new NameExport(
                asked.typed(),
                administrator.organisationName(),
                clock.instant(),
                names.held(administrator.organisation(), asked));
        audit.note(AuditKind.NAMES, Who.of(administrator), "What is held about a name was handed out", "/names");
        if (format.equals("json"))
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"held.json\"")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(export);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"held.html\"");
        return new ModelAndView("names/export", Map.of("export", export));
    }

    @PostMapping("/replacement")
    ModelAndView replace(Person administrator, ReplacementForm form, RedirectAttributes then) {
        return asked(form.name())
                .map(asked -> replaced(administrator, asked, form, then))
                .orElseGet(() -> noName(administrator, form.name()));
    }

    private ModelAndView replaced(Person administrator, Name asked, ReplacementForm form, RedirectAttributes then) {
        var errors = form.check(asked);
        if (errors.any()) return errors.on(HELD, held(administrator, asked, form));
        var replacement = form.by(administrator, asked);
        int replaced = names.replace(replacement);
        then.addFlashAttribute(
                "flash",
                replaced == 0
                        ? "The name stands nowhere that was chosen any more. Nothing was changed."
                        : "The name is %s in %s.".formatted(replacement.how(), Counted.of(replaced, "place")));
        return new ModelAndView("redirect:/names");
    }

    private static Optional<Name> asked(String typed) {
        return Optional.ofNullable(Name.of(typed));
    }

    private ModelAndView noName(Person administrator, String typed) {
        return Errors.NONE
                .with("name", "Enter a name: at least two letters, at most " + Name.LONGEST + " characters.")
                .on(SEARCH, search(administrator, typed));
    }

    private Map<String, Object> search(Person administrator, String typed) {
        return Map.of("name", typed, "traces", names.traces(administrator.organisation()));
    }

    private Map<String, Object> held(Person administrator, Name asked, ReplacementForm form) {
        var held = names.held(administrator.organisation(), asked);
        var model = new HashMap<String, Object>();
        model.put("name", asked);
        model.put("form", form);
        model.put("total", held.size());
        model.put("held", List.copyOf(held.subList(0, Math.min(held.size(), MOST))));
        return model;
    }
}
