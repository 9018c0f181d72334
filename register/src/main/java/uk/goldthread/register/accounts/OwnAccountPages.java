package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Errors;

/** A person's own account. */
@Controller
class OwnAccountPages {

    private final Accounts accounts;
    private final Sessions sessions;

    OwnAccountPages(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/account")
    ModelAndView account(Person person) {
        Account account = accounts.with(person.id()).orElseThrow();
        return new ModelAndView("accounts/account", Map.of("account", account, "json", account));
    }

    @PostMapping("/account/password")
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
            return errors.on(
                    "accounts/account",
                    Map.of("account", accounts.with(person.id()).orElseThrow()));
        }
        accounts.setPassword(person.id(), password);
        sessions.endAllOf(person.id());
        sessions.begin(person.id(), request, response);
        next.addFlashAttribute("flash", "Your password has been changed and other sessions have been signed out");
        return new ModelAndView("redirect:/account");
    }
}
