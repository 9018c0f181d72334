package uk.goldthread.register.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.register.access.Accept;

/**
 * Renders a controller's template name as a page. A model with the attribute {@code json} has a twin: whoever asks for
 * JSON under the same path gets that instead; one that costs much is supplied only then.
 */
@Component
final class Views implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final JsonMapper json;

    Views(JsonMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return templates.hasTemplate(template) ? page(template) : null;
    }

    private View page(String template) {
        return (model, request, response) -> {
            response.addHeader("Vary", "Accept");
            Object twin = model == null ? null : twin(model);
            if (twin != null && Accept.prefersJson(request)) {
                Object asked = twin instanceof Supplier<?> later ? later.get() : twin;
                write(response, MediaType.APPLICATION_JSON_VALUE, json.writeValueAsBytes(asked));
            } else if (twin == null && Accept.prefersJson(request) && isAnswer(request, response)) {
                response.setStatus(HttpStatus.NOT_ACCEPTABLE.value());
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsBytes(pageOnly()));
            } else {
                write(
                        response,
                        "text/html;charset=UTF-8",
                        rendered(template, model == null ? Map.of() : model, request));
            }
        };
    }

    /** Not a page that tells of what was done or is wrong: that comes in any case. */
    private static boolean isAnswer(HttpServletRequest request, HttpServletResponse response) {
        return request.getMethod().equals("GET") && response.getStatus() == HttpStatus.OK.value();
    }

    /** Forms and parts of other pages are for people. */
    private static ProblemDetail pageOnly() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_ACCEPTABLE, "This is a page for people and has no JSON. Ask for text/html.");
    }

    /** A form that is wrong has one too: the sentences by their fields. */
    private static @Nullable Object twin(Map<String, ?> model) {
        if (!(model.get("errors") instanceof Errors errors) || !errors.any()) return model.get("json");
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, String.join(" ", errors.sentences().values()));
        problem.setProperty("errors", errors.sentences());
        return problem;
    }

    /** Into memory first: a template that fails half-way becomes an error page, not half a page. */
    private byte[] rendered(String template, Map<String, ?> model, HttpServletRequest request) {
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("page", Page.of(request, model));
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        return output.toByteArray();
    }

    private static void write(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
