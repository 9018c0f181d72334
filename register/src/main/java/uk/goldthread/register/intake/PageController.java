package uk.goldthread.register.intake;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.goldthread.register.access.Person;

/** The pages of an uploaded PDF as pictures. */
@Controller
@RequestMapping("/imports/{id}/pages")
class PageController {
    /** Long enough for one who goes through the commitments of a page, and no longer: a name in it may be erased. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Imports imports;
    private final PagePictures pictures;

    PageController(Imports imports, PagePictures pictures) {
        this.imports = imports;
        this.pictures = pictures;
    }

    @GetMapping("/{page}")
    ResponseEntity<byte[]> page(Person person, @PathVariable UUID id, @PathVariable int page) {
        var picture = imports.find(person.organisation(), id)
                .filter(imports::hasFile)
                .flatMap(document -> pictures.picture(out -> imports.sendFile(document, out), page))
                .orElseThrow(ImportsController::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .contentType(MediaType.IMAGE_PNG)
                .body(picture);
    }
}
