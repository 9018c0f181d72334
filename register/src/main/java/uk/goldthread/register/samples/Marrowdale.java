package uk.goldthread.register.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.SampleRegion;
import uk.goldthread.register.intake.UnreviewedImport;
import uk.goldthread.register.intake.UploadedFile;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;

/** The Marrowdale Regional Forum and its partners: four documents, read as anybody's would be, and what happened since. */
@Component
class Marrowdale implements SampleRegion {
    private final Organisations organisations;
    private final People people;
    private final UnreviewedImport imports;
    private final SinceThen sinceThen;

    Marrowdale(Organisations organisations, People people, UnreviewedImport imports, SinceThen sinceThen) {
        this.organisations = organisations;
        this.people = people;
        this.imports = imports;
        this.sinceThen = sinceThen;
    }

    @Override
    @Transactional
    public void loadIntoEmptyDatabase() {
        if (!organisations.registers().isEmpty()) return;
        var forum = organisations.named("Marrowdale Regional Forum").id();
        var officer = people.add("Linnet Orme");
        take("harrowfen-improvement-plan", "Harrowfen equality plan", LocalDate.of(2025, 4, 30), forum, officer);
        take("tilbrook-parish-assets", "Tilbrook parish assets", LocalDate.of(2025, 2, 20), forum, officer);
        take("wexcombe-action-notes", "Wexcombe Access and Equality Group", LocalDate.of(2025, 5, 13), forum, officer);
        var review = take("marrowdale-flood-review", "Flood review", null, forum, officer);
        sinceThen.record(review, officer);
    }

    private UUID take(String name, String register, @Nullable LocalDate asAt, UUID organisation, UUID officer) {
        return imports.readAndAccept(document(name + ".docx"), organisation, register, asAt, officer)
                .register()
                .id();
    }

    private static UploadedFile document(String name) {
        try (var file = Marrowdale.class.getResourceAsStream("/samples/" + name)) {
            return new UploadedFile(name, Objects.requireNonNull(file, name).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
