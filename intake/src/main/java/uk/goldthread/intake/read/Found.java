package uk.goldthread.intake.read;

import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Format;

/** What a reader knows of a document beside its blocks. */
record Found(
        Format format, @Nullable String title, @Nullable Integer pages) {

    static Found of(Format format) {
        return new Found(format, null, null);
    }
}
