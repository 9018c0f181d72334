package uk.goldthread.register.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Doors;
import uk.goldthread.register.access.Shut;

/** The page for whatever went wrong; what we did not expect carries a reference number that is in the log too. */
@Controller
final class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String WITHOUT_LOOKALIKES = "23456789BCDFGHJKMNPQRSTVWXZ";

    @RequestMapping("/error")
    ModelAndView page(HttpServletRequest request) {
        HttpStatus status = status(request);
        String sentence = refusal(request);
        String reference = status.is5xxServerError() ? logged(request) : null;
        var words =
                status == HttpStatus.FORBIDDEN ? Shut.of(request).map(ErrorWords::of) : Optional.<ErrorWords>empty();
        return new ModelAndView(
                "layout/error",
                model(status, words.orElseGet(() -> ErrorWords.of(status, sentence, reference)), reference),
                status);
    }

    private static Map<String, Object> model(HttpStatus status, ErrorWords words, @Nullable String reference) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.sentence());
        problem.setTitle(words.title());
        if (reference != null) {
            problem.setProperty("reference", reference);
        }
        return Map.of("words", words, "json", problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (refusal(request) != null) {
            return HttpStatus.BAD_REQUEST;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static @Nullable String refusal(HttpServletRequest request) {
        for (Throwable cause = failure(request); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.getMessage();
            }
        }
        return null;
    }

    private static @Nullable Throwable failure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private static String logged(HttpServletRequest request) {
        String reference = newReference();
        LOG.error(
                "{} {} {}",
                reference,
                request.getAttribute(RequestDispatcher.ERROR_METHOD),
                Doors.pattern(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))),
                failure(request));
        return reference;
    }

    private static String newReference() {
        return RANDOM.ints(8, 0, WITHOUT_LOOKALIKES.length())
                .mapToObj(WITHOUT_LOOKALIKES::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
