package uk.goldthread.register.accounts;

import java.util.Locale;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.layout.Errors;

/** The people of an administrator's organisation: who they are, what they may do, and the links that let them in. */
@Controller
@RequestMapping("/people")
class PeoplePages {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Rights rights;
    private final Sessions sessions;
    private final AnswersFor answers;
    private final Audit audit;

    PeoplePages(
            Accounts accounts, OneTimeLinks links, Rights rights, Sessions sessions, AnswersFor answers, Audit audit) {
        this.accounts = accounts;
        this.links = links;
        this.rights = rights;
        this.sessions = sessions;
        this.answers = answers;
        this.audit = audit;
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
        note(administrator, "Invited as " + inSentence(role), invited.person());
        return handOver(invited);
    }

    @GetMapping("/{person}")
    ModelAndView person(Person administrator, @PathVariable UUID person) {
        return shown(accounts.colleague(administrator, person), Errors.NONE);
    }

    @PostMapping("/{person}/role")
    ModelAndView changeRole(
            Person administrator,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String role,
            RedirectAttributes next) {
        Account account = accounts.colleague(administrator, person);
        Role chosen = InvitationForm.roleOf(role).orElse(account.role());
        if (!rights.give(person, chosen)) {
            return shown(account, Errors.NONE.with("role", "Make somebody else an administrator first"));
        }
        note(administrator, "Made " + inSentence(chosen), person);
        next.addFlashAttribute("flash", account.name() + " is now: " + inSentence(chosen));
        return new ModelAndView("redirect:/people/" + person);
    }

    @PostMapping("/{person}/activity")
    ModelAndView changeActivity(
            Person administrator,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "false") boolean active,
            RedirectAttributes next) {
        Account account = accounts.colleague(administrator, person);
        if (active) {
            rights.letBackIn(person);
        } else if (!rights.shutOut(person)) {
            return shown(account, Errors.NONE.with("active", "Make somebody else an administrator first"));
        }
        note(administrator, active ? "Let back in" : "Shut out", person);
        next.addFlashAttribute("flash", account.name() + (active ? " can sign in again" : " can no longer sign in"));
        return new ModelAndView("redirect:/people/" + person);
    }

    @PostMapping("/{person}/one-time-link")
    ModelAndView newLink(Person administrator, @PathVariable UUID person) {
        Account account = accounts.colleague(administrator, person);
        note(administrator, "Made a one-time link", person);
        return handOver(account);
    }

    @PostMapping("/{person}/sessions/end")
    ModelAndView endSessions(Person administrator, @PathVariable UUID person, RedirectAttributes next) {
        Account account = accounts.colleague(administrator, person);
        sessions.endAllOf(person);
        note(administrator, "Signed out everywhere", person);
        next.addFlashAttribute("flash", account.name() + " has been signed out everywhere");
        return new ModelAndView("redirect:/people/" + person);
    }

    private static String inSentence(Role role) {
        return role.words().toLowerCase(Locale.UK);
    }

    private void note(Person administrator, String what, UUID person) {
        audit.note(AuditKind.RIGHTS, Who.of(administrator), what, "/people/" + person);
    }

    /** Shown once, on this page: there is no e-mail that could carry it. */
    private ModelAndView handOver(Account account) {
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(links.forPerson(account.person()))
                .toUriString();
        return new ModelAndView("accounts/handOver", Map.of("account", account, "link", link));
    }

    private ModelAndView shown(Account account, Errors errors) {
        var model = Map.of("account", account, "answers", answers.of(account.person()), "json", account);
        return errors.any() ? errors.on("accounts/person", model) : new ModelAndView("accounts/person", model);
    }
}
