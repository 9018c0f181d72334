package uk.goldthread.register.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftJson;

/**
 * An import as JSON; {@code draft} is that of {@code goldthread read}, as corrected since.
 *
 * @param likely the register that it may be the next version of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportJson(
        UUID id,
        String fileName,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploaded,
        String state,
        @Nullable String sentence,
        int commitments,
        int findings,
        int problems,
        @Nullable LocalDate asAt,
        @Nullable String register,
        @Nullable String decidedBy,
        @Nullable Instant decided,
        @Nullable Likely likely,
        @JsonRawValue @Nullable String draft) {

    record Likely(String register, int commitments, int inBoth, int sameReference) {

        static Likely of(LikelyRegister likely) {
            return new Likely(likely.register().key(), likely.held(), likely.paired(), likely.referred());
        }
    }

    static ImportJson of(ImportView view) {
        return of(view, null, null);
    }

    static ImportJson of(ImportView view, @Nullable Draft draft, @Nullable LikelyRegister likely) {
        var document = view.document();
        return new ImportJson(
                document.id(),
                document.fileName(),
                document.size(),
                document.sha256(),
                view.uploadedBy(),
                document.uploaded(),
                document.state().word(),
                document.sentence(),
                document.commitments(),
                document.findings(),
                document.problems(),
                document.asAt(),
                view.register() == null ? null : view.register().key(),
                view.decidedBy(),
                document.decided(),
                likely == null ? null : Likely.of(likely),
                draft == null ? null : DraftJson.write(draft));
    }
}
