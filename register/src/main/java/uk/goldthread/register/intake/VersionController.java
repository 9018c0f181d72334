package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.intake.compare.ComparisonJson;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.layout.Typed;

/** A draft beside the register that it is the next version of: each difference can be taken over or left. */
@Controller
@RequestMapping("/imports/{id}/changes")
public class VersionController {
    public static final String REGISTER = "register", AS_AT = "as-at", TAKE = "take", FATE = "fate-", SEEN = "seen";

    private final Imports imports;
    private final ImportViews views;

    VersionController(Imports imports, ImportViews views) {
        this.imports = imports;
        this.views = views;
    }

    static String path(UUID id, String register, @Nullable LocalDate asAt) {
        return "/imports/%s/changes?%s=%s%s".formatted(id, REGISTER, register, asAt == null ? "" : "&as-at=" + asAt);
    }

    /** Without a day that of the document; where it has none, or no register is named, that is asked for first. */
    @GetMapping
    Object changes(
            Person person,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String register,
            @RequestParam(name = AS_AT, required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate asAt) {
        var document = found(person, id);
        var day = asAt != null ? asAt : imports.draft(document).document().asAt();
        if (register == null || day == null) return "redirect:/imports/" + id + "/acceptance";
        return new ModelAndView(
                "intake/changes", model(document, imports.beside(document, register, day), Taken.WHAT_IS_SAID));
    }

    @PostMapping
    Object accept(
            Person person,
            @PathVariable UUID id,
            @RequestParam String register,
            @RequestParam(AS_AT) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        var document = found(person, id);
        var taken = taken(form);
        try {
            imports.accept(person.organisation(), id, new Destination.HeldRegister(register, taken), asAt, person.id());
        } catch (Refused refused) {
            return Errors.NONE
                    .with("", String.valueOf(refused.getMessage()))
                    .on("intake/changes", model(document, imports.beside(document, register, asAt), taken));
        }
        next.addFlashAttribute("flash", "Accepted: the register is brought up to the document.");
        return "redirect:/imports/" + id;
    }

    private static Taken taken(MultiValueMap<String, String> form) {
        var fates = new LinkedHashMap<String, Taken.Fate>();
        form.forEach((field, values) -> {
            if (field.startsWith(FATE)) fates.put(field.substring(FATE.length()), Taken.Fate.of(values.getFirst()));
        });
        return new Taken(Set.copyOf(Typed.texts(form, TAKE)), fates, form.getFirst(SEEN));
    }

    private Import found(Person person, UUID id) {
        return imports.find(person.organisation(), id)
                .filter(Import::isUnderReview)
                .orElseThrow(ImportsController::notFound);
    }

    private Map<String, Object> model(Import document, NextVersion version, Taken taken) {
        var json = new LinkedHashMap<String, Object>();
        json.put("register", version.register().key());
        json.put("asAt", version.asAt());
        json.put("seen", version.seen());
        json.putAll(ComparisonJson.tree(version.comparison()));
        var model = new HashMap<String, Object>();
        model.put("view", views.of(document));
        model.put("version", version);
        model.put("taken", taken);
        model.put("json", json);
        return model;
    }
}
