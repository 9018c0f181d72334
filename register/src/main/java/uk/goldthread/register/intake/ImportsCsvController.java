package uk.goldthread.register.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.CsvList;

/** The list of imports as CSV, all of it. */
@Controller
class ImportsCsvController {
    private final Imports imports;
    private final ImportViews views;
    private final Audit audit;

    ImportsCsvController(Imports imports, ImportViews views, Audit audit) {
        this.imports = imports;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping("/imports.csv")
    void csv(Person person, HttpServletResponse response) throws IOException {
        audit.note(AuditKind.EXPORT, Who.of(person), "The list of imports as CSV", "/imports");
        var documents = imports.list(person.organisation(), 0, imports.count(person.organisation()));
        var list = CsvList.begin(
                response,
                "imports.csv",
                "Document",
                "SHA-256",
                "Imported",
                "By",
                "State",
                "As at",
                "Commitments",
                "Findings",
                "Problems",
                "Register");
        views.of(person.organisation(), documents).forEach(view -> row(list, view));
        list.end();
    }

    private static void row(CsvList list, ImportView view) {
        var document = view.document();
        list.row(
                document.fileName(),
                document.sha256(),
                document.uploaded(),
                view.uploadedBy(),
                document.state().word(),
                document.asAt(),
                document.commitments(),
                document.findings(),
                document.problems(),
                view.register() == null ? null : view.register().name());
    }
}
