package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What a request would rather have: the page, or the same as JSON. */
public final class Accept {

    private Accept() {}

    /** Only where JSON is asked for by name before HTML: a browser, and whoever takes anything, gets the page. */
    public static boolean prefersJson(HttpServletRequest request) {
        return accepted(request).stream()
                .filter(type -> type.includes(MediaType.TEXT_HTML) || isJson(type))
                .findFirst()
                .filter(Accept::isJson)
                .isPresent();
    }

    private static boolean isJson(MediaType type) {
        return !type.isWildcardType()
                && (type.includes(MediaType.APPLICATION_JSON) || type.includes(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
            MimeTypeUtils.sortBySpecificity(types);
            return types.stream()
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .toList();
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
