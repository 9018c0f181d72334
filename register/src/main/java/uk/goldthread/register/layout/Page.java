package uk.goldthread.register.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;

/**
 * What every template is given besides its own model, as its parameter {@code page}. A controller puts {@code errors}
 * into the model for a form that is wrong, and {@code flash} into the redirect's flash attributes for a sentence that the
 * next page shows once.
 *
 * @param path the path that was asked for
 * @param query what followed it, without the question mark
 * @param person who is signed in, if anybody is
 * @param csrf the token that every form carries
 * @param flash a sentence about what was just done
 * @param errors what is wrong with the form on this page
 */
public record Page(
        String path,
        String query,
        @Nullable Person person,
        @Nullable CsrfToken csrf,
        @Nullable String flash,
        Errors errors) {

    static Page of(HttpServletRequest request, Map<String, ?> model) {
        return new Page(
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                (Person) request.getAttribute(Person.class.getName()),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                (String) model.get("flash"),
                (Errors) Objects.requireNonNullElse(model.get("errors"), Errors.NONE));
    }

    /** Whether to offer what needs that role. */
    public boolean may(Role least) {
        return person != null && person.may(least);
    }

    /** Whether this page lies in a part of the application, for the navigation. */
    public boolean isIn(String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }
}
