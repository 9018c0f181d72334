package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** Carries the number of a session, and takes nothing else for one: a forged cookie may hold anything. */
@Component
final class SessionCookie extends DefaultCookieSerializer {

    private static final Pattern NUMBER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    SessionCookie() {
        setSameSite("Lax");
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(NUMBER.asMatchPredicate())
                .toList();
    }
}
