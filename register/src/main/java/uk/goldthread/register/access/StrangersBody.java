package uk.goldthread.register.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looking for a form's token means reading the form, so whoever is not signed in may send only what signing in takes. */
final class StrangersBody extends OncePerRequestFilter {

    /** Name, password and token, many times over. */
    static final int MOST = 64 << 10;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SignedIn.in(request) == null && request.getContentLengthLong() > MOST)
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else chain.doFilter(request, response);
    }
}
