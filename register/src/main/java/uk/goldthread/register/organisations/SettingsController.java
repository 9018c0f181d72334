package uk.goldthread.register.organisations;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.layout.Typed;

/** What an administrator sets for the organisation: what it is called. */
@Controller
@RequestMapping("/settings")
class SettingsController {
    private static final String TEMPLATE = "organisations/settings";

    private final Organisations organisations;
    private final Audit audit;

    SettingsController(Organisations organisations, Audit audit) {
        this.organisations = organisations;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView show(Person administrator) {
        return new ModelAndView(
                TEMPLATE,
                Map.of(
                        "name",
                        administrator.organisationName(),
                        "json",
                        organisations.organisation(administrator.organisation())));
    }

    @PostMapping
    @Transactional
    public ModelAndView rename(
            Person administrator, @RequestParam(defaultValue = "") String name, RedirectAttributes then) {
        var wanted = Typed.text(name);
        var errors = Errors.NONE
                .where(wanted.isEmpty(), "name", "Enter the name of your organisation.")
                .where(wanted.length() > Typed.LONGEST_NAME, "name", Typed.TOO_LONG);
        if (errors.any()) return errors.on(TEMPLATE, Map.of("name", name));
        if (!organisations.renameUnlessTaken(administrator.organisation(), wanted))
            return errors.with("name", "Another organisation here has that name: enter a fuller one.")
                    .on(TEMPLATE, Map.of("name", name));
        audit.note(AuditKind.SETTINGS, Who.of(administrator), "Changed what the organisation is called", "/settings");
        then.addFlashAttribute("flash", "The name is changed. Pages and reports say it from now on.");
        return new ModelAndView("redirect:/settings");
    }
}
