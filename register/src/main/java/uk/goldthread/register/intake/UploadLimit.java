package uk.goldthread.register.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.goldthread.intake.read.source.Limits;

/**
 * Turns a request away that says itself to be too large, before anything looks into it: once the container has given up on
 * a form, the token in it is missing too, and the person would be told that they may not. What does not say how large it
 * is could be endless.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    /** What the fields and the frame of a form add to its file. */
    static final long FRAME = 64 << 10;

    /** A form without a file: more than anybody types, and as much as the container reads of one. */
    static final long FORM = 2 << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null)
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        else if (request.getContentLengthLong() > most(request))
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        else chain.doFilter(request, response);
    }

    private static long most(HttpServletRequest request) {
        return request.getRequestURI().equals("/imports") ? Limits.standard().bytes() + FRAME : FORM;
    }
}
