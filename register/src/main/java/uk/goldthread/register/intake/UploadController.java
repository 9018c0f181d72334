package uk.goldthread.register.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Accept;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Errors;

/** Takes a document in, by form or as the body of a request, and has it read. */
@Controller
@RequestMapping("/imports")
class UploadController {
    /** What is read within that time, as nearly everything is, is answered at once; for the rest there is a page to wait on. */
    private static final int SECONDS_OF_PATIENCE = 4;

    private final Imports imports;
    private final ImportViews views;
    private final ReadingDesk desk;

    UploadController(Imports imports, ImportViews views, ReadingDesk desk) {
        this.imports = imports;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping("/new")
    ModelAndView form() {
        return new ModelAndView("intake/upload", model());
    }

    private static Map<String, ?> model() {
        return Map.of("megabytes", Limits.standard().bytes() >> 20);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object upload(
            Person person,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            RedirectAttributes next)
            throws IOException {
        var json = Accept.prefersJson(request);
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) return wrong("Choose a document.", json);
        var uploaded = new UploadedFile(file.getOriginalFilename(), file.getBytes());
        return json ? asJson(uploaded, person) : asPage(uploaded, person, next);
    }

    /** The document as the whole body, for programs; its name comes beside it. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Object upload(Person person, @RequestParam String name, @RequestBody(required = false) byte @Nullable [] body) {
        return asJson(new UploadedFile(name, body == null ? new byte[0] : body), person);
    }

    private Object asPage(UploadedFile file, Person person, RedirectAttributes next) {
        var upload = imports.upload(file, person.organisation(), person.id());
        var document = upload.isNew() ? readWithPatience(upload.document()) : upload.document();
        if (document.state() == ImportState.UNREADABLE) return wrong(forget(document), false);
        if (!upload.isNew()) next.addFlashAttribute("flash", "This file is here already. Nothing was changed.");
        return new ModelAndView("redirect:/imports/" + document.id());
    }

    private ResponseEntity<ImportJson> asJson(UploadedFile file, Person person) {
        var upload = imports.upload(file, person.organisation(), person.id());
        var document = upload.isNew() ? readWithPatience(upload.document()) : upload.document();
        if (document.state() == ImportState.UNREADABLE) throw new Refused(forget(document));
        var status = !upload.isNew() ? HttpStatus.OK : document.isRead() ? HttpStatus.CREATED : HttpStatus.ACCEPTED;
        return ResponseEntity.status(status)
                .header(HttpHeaders.LOCATION, "/imports/" + document.id())
                .body(ImportJson.of(views.of(document)));
    }

    private static ModelAndView wrong(String sentence, boolean json) {
        if (json) throw new Refused(sentence);
        return Errors.NONE.with("file", sentence).on("intake/upload", model());
    }

    private Import readWithPatience(Import document) {
        try {
            desk.read(document.id()).get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException goesOnOrBeginsAgain) {
            return document;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return imports.find(document.organisation(), document.id()).orElseThrow();
    }

    /** Nothing stays of a file that could not be read. */
    private String forget(Import unreadable) {
        imports.forget(unreadable);
        return String.valueOf(unreadable.sentence());
    }
}
