package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.accounts.Throttle.Attempt;
import uk.goldthread.register.layout.Errors;

/** Signing in and out. */
@Controller
class SignInPages {

    private static final Logger LOG = LoggerFactory.getLogger(SignInPages.class);

    private static final Pattern OURS = Pattern.compile("/(?!/)[!-\\[\\]-~]{0,2000}");

    private final Accounts accounts;
    private final Throttle throttle;
    private final KnownBrowsers browsers;
    private final Sessions sessions;
    private final Audit audit;

    SignInPages(Accounts accounts, Throttle throttle, KnownBrowsers browsers, Sessions sessions, Audit audit) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.browsers = browsers;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(defaultValue = "") String to) {
        return new ModelAndView("accounts/signIn", Map.of("email", "", "to", to));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = request.getRemoteAddr();
        Attempt attempt = throttle.attempt(email, address, browsers.knownTo(email, request));
        if (attempt.refused()) {
            refused("Sign-in refused: too many failures", email, address);
            return again(email, to, "Too many attempts: try again in 15 minutes");
        }
        Optional<Account> account = accounts.signIn(email, password);
        if (account.isEmpty()) {
            refused("Sign-in refused: wrong e-mail address or password", email, address);
            return again(
                    email, to, "The e-mail address and the password do not belong together. Check both and try again");
        }
        throttle.succeeded(attempt);
        sessions.begin(account.get().person(), request, response);
        audit.note(AuditKind.SIGN_IN, who(account.get(), address), "Signed in", null);
        return new ModelAndView(redirect(ours(to)));
    }

    @PostMapping("/sign-out")
    String signOut(@Nullable Person person, HttpServletRequest request) {
        if (person != null) {
            audit.note(AuditKind.SIGN_IN, Who.of(person).at(request.getRemoteAddr()), "Signed out", null);
        }
        sessions.end(request);
        return "redirect:/sign-in";
    }

    /** What was typed stays out of log and audit: people type their passwords into the wrong field. */
    private void refused(String what, String email, String address) {
        LOG.warn("{} (from {})", what, address);
        Who who =
                accounts.withEmail(email).map(account -> who(account, address)).orElse(Who.NOBODY.at(address));
        audit.refused(AuditKind.SIGN_IN, who, what, null);
    }

    private static Who who(Account account, String address) {
        return new Who(account.organisation(), account.person(), address);
    }

    private static ModelAndView again(String email, String to, String sentence) {
        return Errors.NONE.with("email", sentence).on("accounts/signIn", Map.of("email", email, "to", to));
    }

    /** Only a path of our own, as an address is written: a sign-in page that leads elsewhere is a trap. */
    private static String ours(String to) {
        return OURS.matcher(to).matches() ? to : "/";
    }

    /** The path as it stands: braces in it are no gaps to be filled. */
    private static RedirectView redirect(String path) {
        RedirectView redirect = new RedirectView(path, true);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }
}
