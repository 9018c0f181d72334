package uk.goldthread.register.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.accounts.Accounts;
import uk.goldthread.register.layout.CsvList;
import uk.goldthread.register.layout.Listing;
import uk.goldthread.register.layout.Pagination;

/** The audit as a page, as JSON and as CSV. */
@Controller
class AuditPages {
    private final AuditTrail trail;
    private final Accounts accounts;
    private final Audit audit;

    AuditPages(AuditTrail trail, Accounts accounts, Audit audit) {
        this.trail = trail;
        this.accounts = accounts;
        this.audit = audit;
    }

    @GetMapping("/audit")
    ModelAndView page(
            Person administrator,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(required = false) @Nullable Integer page) {
        var filter = AuditFilter.of(kind, person);
        var pagination = Pagination.of(page, trail.count(administrator.organisation(), filter));
        var lines = trail.page(administrator.organisation(), filter, pagination);
        return new ModelAndView(
                "audit/audit",
                Map.of(
                        "filter", filter,
                        "lines", lines,
                        "pagination", pagination,
                        "people", accounts.of(administrator.organisation()),
                        "json", Listing.of(pagination, lines)));
    }

    @GetMapping("/audit.csv")
    void csv(
            Person administrator,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String person,
            HttpServletResponse response)
            throws IOException {
        audit.note(AuditKind.EXPORT, Who.of(administrator), "The audit as CSV", "/audit");
        var list = CsvList.begin(response, "audit.csv", "At", "Kind", "Who", "What", "About", "Name", "Address");
        trail.forEach(
                administrator.organisation(),
                AuditFilter.of(kind, person),
                line -> list.row(
                        line.at(), line.kind(), line.doer(), line.what(), line.about(), line.name(), line.address()));
        list.end();
    }
}
