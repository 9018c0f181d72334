package uk.goldthread.register.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** A path that has doors, but none for this method, says which methods there are; it tells no more than this program's source. */
final class KnownMethods extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var methods = Doors.of(request).isPresent() ? "" : methodsAt(request.getRequestURI());
        if (methods.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, methods);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static String methodsAt(String path) {
        return Doors.at(path)
                .map(door -> door.method().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
