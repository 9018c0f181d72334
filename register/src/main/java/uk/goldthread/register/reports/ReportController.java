package uk.goldthread.register.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Asks which report is wanted, and hands it over: as a file, or as a page to read at once. */
@Controller
class ReportController {
    private final Organisations organisations;
    private final Reports reports;
    private final Audit audit;

    ReportController(Organisations organisations, Reports reports, Audit audit) {
        this.organisations = organisations;
        this.reports = reports;
        this.audit = audit;
    }

    /** The form; with a format it has been sent, since without scripts a form cannot choose the address. */
    @GetMapping("/registers/{key}/report")
    @Nullable
    ModelAndView report(
            Person person,
            @PathVariable String key,
            AsAtChoice chosen,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        var format = parameters.getFirst("format");
        var register = register(person, key);
        return format == null
                ? form(register, chosen, parameters)
                : send(person, register, chosen, parameters, format, response);
    }

    @GetMapping("/registers/{key}/report.{format}")
    @Nullable
    ModelAndView file(
            Person person,
            @PathVariable String key,
            @PathVariable String format,
            AsAtChoice chosen,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        return send(person, register(person, key), chosen, parameters, format, response);
    }

    private Register register(Person person, String key) {
        return organisations.register(person.organisation(), key).orElseThrow(NotFound::new);
    }

    private static ModelAndView form(Register register, AsAtChoice chosen, Map<String, List<String>> parameters) {
        return chosen.page("reports/ask", Map.of("register", register, "form", ReportForm.of(parameters)));
    }

    private @Nullable ModelAndView send(
            Person person,
            Register register,
            AsAtChoice chosen,
            Map<String, List<String>> parameters,
            String word,
            HttpServletResponse response)
            throws IOException {
        if (chosen.isWrong()) return form(register, chosen, parameters);
        var format = ReportFormat.called(word);
        var request = ReportForm.of(parameters).request(register, reports.at(register, chosen));
        var file = reports.file(request, format);
        audit.note(
                AuditKind.EXPORT,
                Who.of(person),
                "A report as " + format.extension().toUpperCase(Locale.ROOT),
                register.byNumber());
        send(file, response);
        return null;
    }

    /** Nothing is sent before it is certain that the file can be made. */
    private static void send(ReportFile file, HttpServletResponse response) throws IOException {
        var request = file.report().request();
        response.setContentType(file.format().contentType());
        if (file.format() == ReportFormat.HTML)
            response.setHeader("Content-Security-Policy", HtmlReport.policy(request.layout()));
        else response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(request, file.format()));
        Download.send(file, response);
    }

    private static String attachment(ReportRequest request, ReportFormat format) {
        var name = request.register().key() + "-" + request.at().day() + "." + format.extension();
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
