package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.layout.Errors;

/** What one-time links lead to. */
@Controller
class LinkPages {

    private final OneTimeLinks links;
    private final FirstAdministrator first;
    private final Accounts accounts;
    private final Rights rights;
    private final Sessions sessions;
    private final Audit audit;

    LinkPages(
            OneTimeLinks links,
            FirstAdministrator first,
            Accounts accounts,
            Rights rights,
            Sessions sessions,
            Audit audit) {
        this.links = links;
        this.first = first;
        this.accounts = accounts;
        this.rights = rights;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping("/first-administrator/{secret}")
    ModelAndView firstAdministrator(@PathVariable String secret) {
        return links.isForFirstAdministrator(secret)
                ? new ModelAndView("accounts/firstAdministrator", Map.of("form", first.empty()))
                : ended();
    }

    @PostMapping("/first-administrator/{secret}")
    ModelAndView makeFirstAdministrator(
            @PathVariable String secret,
            FirstAdministratorForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!links.isForFirstAdministrator(secret)) {
            return ended();
        }
        Errors errors = form.check().where(accounts.withEmail(form.email()).isPresent(), "email", Emails.TAKEN);
        if (errors.any()) {
            return errors.on("accounts/firstAdministrator", Map.of("form", form));
        }
        Account administrator = accounts.with(first.make(form, secret)).orElseThrow();
        signIn(administrator, "Signed in as the first administrator", request, response);
        return new ModelAndView("redirect:/");
    }

    @GetMapping("/one-time-link/{secret}")
    ModelAndView choosePassword(@PathVariable String secret) {
        return links.personOf(secret)
                .map(account -> new ModelAndView("accounts/choosePassword", Map.of("account", account)))
                .orElseGet(LinkPages::ended);
    }

    @PostMapping("/one-time-link/{secret}")
    ModelAndView chosenPassword(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return links.personOf(secret)
                .map(account -> chosen(account, secret, password, request, response))
                .orElseGet(LinkPages::ended);
    }

    private ModelAndView chosen(
            Account account, String secret, String password, HttpServletRequest request, HttpServletResponse response) {
        Errors errors = Passwords.check(password, "password");
        if (errors.any()) {
            return errors.on("accounts/choosePassword", Map.of("account", account));
        }
        rights.choosePassword(account.person(), secret, password);
        signIn(account, "Signed in by a one-time link and chose a password", request, response);
        return new ModelAndView("redirect:/");
    }

    private void signIn(Account account, String what, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account.person(), request, response);
        Who who = new Who(account.organisation(), account.person(), request.getRemoteAddr());
        audit.note(AuditKind.SIGN_IN, who, what, null);
    }

    private static ModelAndView ended() {
        return new ModelAndView("accounts/linkEnded", Map.of(), HttpStatus.NOT_FOUND);
    }
}
