package uk.goldthread.register.accounts;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.layout.Errors;

/** The people of an administrator's organisation: who they are, what they may do, and the links that let them in. */
@Controller
@RequestMapping("/people")
class PeoplePages {

    private static final Logger LOG = LoggerFactory.getLogger(PeoplePages.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Sessions sessions;

    PeoplePages(Accounts accounts, OneTimeLinks links, Sessions sessions) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView people(Person administrator) {
        var people = accounts.of(administrator.organisation());
        return new ModelAndView("accounts/people", Map.of("people", people, "json", people));
    }

    @GetMapping("/invite")
    ModelAndView invitation() {
        return new ModelAndView("accounts/invite", Map.of("form", InvitationForm.EMPTY));
    }

    @PostMapping
    ModelAndView invite(Person administrator, InvitationForm form) {
        Errors errors = form.check(accounts);
        if (errors.any()) {
            return errors.on("accounts/invite", Map.of("form", form));
        }
        Role role = InvitationForm.roleOf(form.role()).orElseThrow();
        Account invited = accounts.open(form.name(), form.email(), administrator.organisation(), role);
        LOG.info("{} invited {} as {}", administrator.id(), invited.person(), role.key());
        return handOver(invited);
    }

    @GetMapping("/{person}")
    ModelAndView person(Person administrator, @PathVariable UUID person) {
        return shown(colleague(administrator, person), Errors.NONE);
    }

    @PostMapping("/{person}/role")
    ModelAndView changeRole(
            Person administrator,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String role,
            RedirectAttributes next) {
        Account account = colleague(administrator, person);
        Role chosen = InvitationForm.roleOf(role).orElse(account.role());
        if (chosen != Role.ADMINISTRATOR && accounts.isLastAdministrator(person)) {
            return shown(account, Errors.NONE.with("role", "Make somebody else an administrator first"));
        }
        accounts.setRole(person, chosen);
        LOG.info("{} made {} {}", administrator.id(), person, chosen.key());
        next.addFlashAttribute(
                "flash", account.name() + " is now: " + chosen.words().toLowerCase());
        return new ModelAndView("redirect:/people/" + person);
    }

    @PostMapping("/{person}/activity")
    ModelAndView changeActivity(
            Person administrator,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "false") boolean active,
            RedirectAttributes next) {
        Account account = colleague(administrator, person);
        if (!active && accounts.isLastAdministrator(person)) {
            return shown(account, Errors.NONE.with("active", "Make somebody else an administrator first"));
        }
        accounts.setActive(person, active);
        if (!active) {
            links.endThoseOf(person);
            sessions.endAllOf(person);
        }
        LOG.info("{} {} {}", administrator.id(), active ? "let back in" : "shut out", person);
        next.addFlashAttribute("flash", account.name() + (active ? " can sign in again" : " can no longer sign in"));
        return new ModelAndView("redirect:/people/" + person);
    }

    @PostMapping("/{person}/one-time-link")
    ModelAndView newLink(Person administrator, @PathVariable UUID person) {
        Account account = colleague(administrator, person);
        LOG.info("{} made a one-time link for {}", administrator.id(), person);
        return handOver(account);
    }

    /** Shown once, on this page: there is no e-mail that could carry it. */
    private ModelAndView handOver(Account account) {
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(links.forPerson(account.person()))
                .toUriString();
        return new ModelAndView("accounts/handOver", Map.of("account", account, "link", link));
    }

    private static ModelAndView shown(Account account, Errors errors) {
        var model = Map.of("account", account, "json", account);
        return errors.any() ? errors.on("accounts/person", model) : new ModelAndView("accounts/person", model);
    }

    private Account colleague(Person administrator, UUID person) {
        return accounts.with(person)
                .filter(account -> account.organisation().equals(administrator.organisation()))
                .orElseThrow(NotFound::new);
    }
}
