package uk.goldthread.register.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.commitments.ListRequest;
import uk.goldthread.register.organisations.Organisations;

/** A register's list as CSV, as filtered and however long: the plain action list as a report has it. */
@Controller
class RegisterCsvController {
    private final Organisations organisations;
    private final Reports reports;
    private final Audit audit;

    RegisterCsvController(Organisations organisations, Reports reports, Audit audit) {
        this.organisations = organisations;
        this.reports = reports;
        this.audit = audit;
    }

    @GetMapping("/registers/{key}.csv")
    void csv(
            Person person,
            @PathVariable String key,
            AsAtChoice chosen,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        if (chosen.isWrong())
            throw new Refused(String.join(" ", chosen.errors().sentences().values()));
        var register = organisations.register(person.organisation(), key).orElseThrow(NotFound::new);
        var asked = ListRequest.of(register, chosen, parameters);
        audit.note(AuditKind.EXPORT, Who.of(person), "The list as CSV", register.byNumber());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%s.csv\"".formatted(key, chosen.at().day()));
        Download.send(reports.file(request(asked), ReportFormat.CSV), response);
    }

    private ReportRequest request(ListRequest asked) {
        return new ReportRequest(
                asked.register(), asked.chosen().at(), Layout.ACTIONS, asked.filter(), asked.order(), null, null);
    }
}
