package uk.goldthread.register.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds who a request comes from. A session knows only the person's id; name, organisation and role are read anew for
 * each request, so that a change of role or the end of an account counts at once.
 */
public final class SignedIn extends OncePerRequestFilter {

    private final JdbcClient sql;

    SignedIn(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a session keeps of a person. */
    public static Authentication as(UUID person) {
        return UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
    }

    static @Nullable Person in(HttpServletRequest request) {
        return (Person) request.getAttribute(Person.class.getName());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof UsernamePasswordAuthenticationToken known) {
            personWith(UUID.fromString(known.getName()))
                    .ifPresentOrElse(
                            person -> request.setAttribute(Person.class.getName(), person), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    /** The account is gone: so is the session. */
    private static void end(HttpServletRequest request) {
        request.getSession().invalidate();
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "ended", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }

    private Optional<Person> personWith(UUID id) {
        return sql.sql("""
                        select person.id, person.name, organisation.id as organisation,
                            organisation.name as organisation_name, upper(account.role) as role
                        from account
                            join person on person.id = account.person
                            join organisation on organisation.id = account.organisation
                        where account.person = :id and account.active
                        """).param("id", id).query(Person.class).optional();
    }
}
