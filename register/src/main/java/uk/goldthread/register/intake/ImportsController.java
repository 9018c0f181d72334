package uk.goldthread.register.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Listing;
import uk.goldthread.register.layout.Pagination;

/** The list of imports, the page of each that waits no more for a person, and its file. See {@link ReviewController} for those that do. */
@Controller
@RequestMapping("/imports")
class ImportsController {
    /** A page that waits for a reading asks again by itself, without a script. */
    private final Imports imports;

    private final ImportViews views;
    private final ReviewController review;
    private final Audit audit;

    ImportsController(Imports imports, ImportViews views, ReviewController review, Audit audit) {
        this.imports = imports;
        this.views = views;
        this.review = review;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView list(Person person, @RequestParam(required = false) @Nullable Integer page) {
        var pagination = Pagination.of(page, imports.count(person.organisation()));
        var documents = imports.list(person.organisation(), pagination.offset(), pagination.size());
        var listed = views.of(person.organisation(), documents);
        return new ModelAndView(
                "intake/list",
                Map.of(
                        "imports", listed,
                        "pagination", pagination,
                        "json",
                                Listing.of(
                                        pagination,
                                        listed.stream().map(ImportJson::of).toList())));
    }

    @GetMapping("/{id}")
    ModelAndView show(Person person, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer page) {
        var document = found(person, id);
        return switch (document.state()) {
            case READING, UNREADABLE -> reading(views.of(document));
            case READY -> review.commitments(person, id, page);
            case ACCEPTED, REFUSED, UNDONE -> decided(views.of(document));
        };
    }

    private static ModelAndView reading(ImportView view) {
        return new ModelAndView("intake/reading", Map.of("view", view, "json", ImportJson.of(view)));
    }

    private ModelAndView decided(ImportView view) {
        var draft = imports.draft(view.document());
        return new ModelAndView(
                "intake/decided", Map.of("view", view, "draft", draft, "json", ImportJson.of(view, draft, null)));
    }

    @GetMapping("/{id}/file")
    void file(Person person, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var document = found(person, id);
        if (document.state() == ImportState.UNREADABLE) throw notFound();
        if (!imports.hasFile(document)) throw new ResponseStatusException(HttpStatus.GONE);
        audit.note(AuditKind.EXPORT, Who.of(person), "The uploaded file", "/imports/" + id);
        var attachment = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(document.size());
        imports.sendFile(document, response.getOutputStream());
    }

    private Import found(Person person, UUID id) {
        return imports.find(person.organisation(), id).orElseThrow(ImportsController::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
