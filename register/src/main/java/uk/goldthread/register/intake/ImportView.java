package uk.goldthread.register.intake;

import org.jspecify.annotations.Nullable;
import uk.goldthread.register.organisations.Register;

/** An import with the names that a page shows. */
public record ImportView(
        Import document,
        String uploadedBy,
        @Nullable String decidedBy,
        @Nullable Register register) {}
