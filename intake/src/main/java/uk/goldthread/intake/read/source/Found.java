package uk.goldthread.intake.read.source;

import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Format;

/** What a reader knows of a document beside its blocks. */
public record Found(
        Format format, @Nullable String title, @Nullable Integer pages) {

    public static Found of(Format format) {
        return new Found(format, null, null);
    }
}
