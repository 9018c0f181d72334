package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

/** A person's own account: who they are, what they answer for, their password, and where they are signed in. */
@Controller
@RequestMapping("/account")
class OwnAccountPages {
    private static final String TEMPLATE = "accounts/account";

    private final Accounts accounts;
    private final AnswersFor answers;
    private final Sessions sessions;
    private final Audit audit;

    OwnAccountPages(Accounts accounts, AnswersFor answers, Sessions sessions, Audit audit) {
        this.accounts = accounts;
        this.answers = answers;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView account(Person person, HttpServletRequest request) {
        return new ModelAndView(TEMPLATE, model(person, request));
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            Person person,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Errors errors = Errors.NONE
                .where(!accounts.hasPassword(person.id(), present), "present", "Enter your present password")
                .and(Passwords.check(password, "password"));
        if (errors.any()) {
            return errors.on(TEMPLATE, model(person, request));
        }
        accounts.setPassword(person.id(), password);
        sessions.endAllOf(person.id());
        sessions.begin(person.id(), request, response);
        audit.note(AuditKind.SIGN_IN, Who.of(person).at(request.getRemoteAddr()), "Changed their password", null);
        return done("Your password has been changed and other sessions have been signed out", next);
    }

    @PostMapping("/sessions/{session}/end")
    ModelAndView endSession(Person person, @PathVariable String session, RedirectAttributes next) {
        sessions.end(person.id(), session);
        return done("That session has been signed out", next);
    }

    @PostMapping("/sessions/end")
    ModelAndView endOtherSessions(Person person, HttpServletRequest request, RedirectAttributes next) {
        sessions.endOthersOf(person.id(), request);
        return done("Your other sessions have been signed out", next);
    }

    private static ModelAndView done(String sentence, RedirectAttributes next) {
        next.addFlashAttribute("flash", sentence);
        return new ModelAndView("redirect:/account");
    }

    private Map<String, Object> model(Person person, HttpServletRequest request) {
        Account account = accounts.with(person.id()).orElseThrow();
        return Map.of(
                "account",
                account,
                "answers",
                answers.of(person.id()),
                "sessions",
                sessions.of(person.id(), request),
                "json",
                account);
    }
}
