package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.CsvList;

/** The list of an organisation's people as CSV. */
@Controller
class PeopleCsvController {
    private final Accounts accounts;
    private final Audit audit;

    PeopleCsvController(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @GetMapping("/people.csv")
    void csv(Person administrator, HttpServletResponse response) throws IOException {
        audit.note(AuditKind.EXPORT, Who.of(administrator), "The list of people as CSV", "/people");
        var list = CsvList.begin(response, "people.csv", "Name", "E-mail address", "Role", "Active");
        for (var account : accounts.of(administrator.organisation()))
            list.row(account.name(), account.email(), account.role().words(), account.active() ? "yes" : "no");
        list.end();
    }
}
