package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One way in: a method, a path, and the least role that may go through.
 *
 * @param least {@code null} where anybody may, signed in or not
 */
public record Door(
        HttpMethod method,
        String path,
        PathPattern pattern,
        @Nullable Role least,
        RequestMatcher matcher) {

    static Door open(HttpMethod method, String path) {
        return of(method, path, null);
    }

    static Door of(HttpMethod method, String path, @Nullable Role least) {
        var pattern = PathPatternParser.defaultInstance.parse(path);
        return new Door(method, path, pattern, least, matcherOf(method, path));
    }

    boolean isFor(HttpServletRequest request) {
        return matcher.matches(request);
    }

    /** What stands in the gaps of its path. */
    Map<String, String> gaps(HttpServletRequest request) {
        return matcher.matcher(request).getVariables();
    }

    boolean lets(@Nullable Person person) {
        return least == null || person != null && person.may(least);
    }

    /** Whoever may get a page may also ask for its head. */
    private static RequestMatcher matcherOf(HttpMethod method, String path) {
        RequestMatcher exact = PathPatternRequestMatcher.pathPattern(method, path);
        return method.equals(HttpMethod.GET)
                ? new OrRequestMatcher(exact, PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, path))
                : exact;
    }
}
