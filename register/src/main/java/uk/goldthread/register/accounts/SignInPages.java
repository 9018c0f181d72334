package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.layout.Errors;

/** Signing in and out. */
@Controller
class SignInPages {

    private static final Logger LOG = LoggerFactory.getLogger(SignInPages.class);

    private final Accounts accounts;
    private final Throttle throttle;
    private final Sessions sessions;

    SignInPages(Accounts accounts, Throttle throttle, Sessions sessions) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.sessions = sessions;
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
        if (throttle.refuses(email, address)) {
            LOG.warn("refused to look at a sign-in from {}: too many failures", address);
            return again(email, to, "Too many attempts: try again in 15 minutes");
        }
        Optional<Account> account = accounts.signIn(email, password);
        if (account.isEmpty()) {
            throttle.failed(email, address);
            LOG.warn("failed sign-in from {}", address);
            return again(email, to, "Enter the e-mail address and the password of your account");
        }
        throttle.succeeded(email);
        sessions.begin(account.get().person(), request, response);
        LOG.info("{} signed in from {}", account.get().person(), address);
        return new ModelAndView("redirect:" + ours(to));
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/sign-in";
    }

    private static ModelAndView again(String email, String to, String sentence) {
        return Errors.NONE.with("email", sentence).on("accounts/signIn", Map.of("email", email, "to", to));
    }

    /** Only a path of our own: a sign-in page that leads elsewhere is a trap. */
    private static String ours(String to) {
        boolean path = to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && !to.contains("\n");
        return path ? to : "/";
    }
}
